package dev.piolet.processor.element;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;

/**
 * Reads from a class file what compilers do not tell: the order of its fields, which ecj forgets,
 * and which types are annotated as nullable, which javac forgets before JDK 22.
 *
 * @param fields the fields and record components in the order of their declaration, each with
 *     whether it can be null
 * @param nullableArguments the places of the superclass's type arguments that can be null, from 0
 */
public record ClassFile(Map<String, Boolean> fields, Set<Integer> nullableArguments) {
  /** Of a class that has a source, or whose class file is out of reach. */
  static final ClassFile NONE = new ClassFile(Map.of(), Set.of());

  private static final int SUPERCLASS = -1;

  /**
   * Reads a class file.
   *
   * @throws IllegalArgumentException if it is of a version that is not known
   */
  static ClassFile read(InputStream classFile) throws IOException {
    Visitor visitor = new Visitor();
    new ClassReader(classFile)
        .accept(visitor, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return new ClassFile(visitor.fields, visitor.nullableArguments);
  }

  boolean isNullable(String field) {
    return fields.getOrDefault(field, false);
  }

  private static boolean saysNullable(String annotation) {
    String name = Type.getType(annotation).getClassName();
    return Annotations.isNullable(name.substring(name.lastIndexOf('.') + 1));
  }

  /** Whether a path leads to a type itself, be it within others, and not to a part of it. */
  private static boolean isWhole(@Nullable TypePath path) {
    for (int i = 0; path != null && i < path.getLength(); i++) {
      if (path.getStep(i) != TypePath.INNER_TYPE) {
        return false;
      }
    }
    return true;
  }

  /** Looks at the class and its members. */
  private static final class Visitor extends ClassVisitor {
    private final Map<String, Boolean> fields = new LinkedHashMap<>();
    private final Set<Integer> nullableArguments = new HashSet<>();

    Visitor() {
      super(Opcodes.ASM9);
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(
        int reference, @Nullable TypePath path, String annotation, boolean isVisible) {
      TypeReference type = new TypeReference(reference);
      boolean isOfSuperclass =
          type.getSort() == TypeReference.CLASS_EXTENDS && type.getSuperTypeIndex() == SUPERCLASS;
      if (isOfSuperclass && path != null && isArgument(path) && saysNullable(annotation)) {
        nullableArguments.add(path.getStepArgument(0));
      }
      return null;
    }

    private static boolean isArgument(TypePath path) {
      return path.getLength() == 1 && path.getStep(0) == TypePath.TYPE_ARGUMENT;
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String type, @Nullable String signature, @Nullable Object value) {
      fields.putIfAbsent(name, false);
      return new FieldVisitor(Opcodes.ASM9) {
        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean isVisible) {
          return note(name, null, annotation);
        }

        @Override
        public @Nullable AnnotationVisitor visitTypeAnnotation(
            int reference, @Nullable TypePath path, String annotation, boolean isVisible) {
          return note(name, path, annotation);
        }
      };
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(
        String name, String type, @Nullable String signature) {
      fields.putIfAbsent(name, false);
      return new RecordComponentVisitor(Opcodes.ASM9) {
        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean isVisible) {
          return note(name, null, annotation);
        }

        @Override
        public @Nullable AnnotationVisitor visitTypeAnnotation(
            int reference, @Nullable TypePath path, String annotation, boolean isVisible) {
          return note(name, path, annotation);
        }
      };
    }

    private @Nullable AnnotationVisitor note(
        String field, @Nullable TypePath path, String annotation) {
      if (isWhole(path) && saysNullable(annotation)) {
        fields.put(field, true);
      }
      return null;
    }
  }
}
