package dev.piolet.processor;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads from a class file what compilers do not tell of it: the order of its fields, which ecj
 * forgets, and whether their types are annotated as nullable, which javac forgets before JDK 22.
 */
final class ClassFileFields {
  private static final int MAGIC = 0xCAFEBABE;
  private static final int FIELD_TYPE = 0x13;

  private final DataInputStream in;
  private final Map<Integer, String> texts = new LinkedHashMap<>();

  private ClassFileFields(InputStream in) {
    this.in = new DataInputStream(in);
  }

  /** The fields in the order of their declaration, each with whether its type is nullable. */
  static Map<String, Boolean> read(InputStream classFile) throws IOException {
    return new ClassFileFields(classFile).fields();
  }

  private Map<String, Boolean> fields() throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("Not a class file");
    }
    skip(4); // its version
    readConstants();
    skip(6); // access, this class, superclass
    skip(2 * in.readUnsignedShort()); // interfaces
    Map<String, Boolean> fields = new LinkedHashMap<>();
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      skip(2); // access
      String name = text();
      skip(2); // descriptor
      fields.put(name, attributesSayNullable());
    }
    return fields;
  }

  private void readConstants() throws IOException {
    int count = in.readUnsignedShort();
    for (int index = 1; index < count; index++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts.put(index, in.readUTF());
        case 3, 4, 9, 10, 11, 12, 17, 18 -> skip(4);
        case 5, 6 -> {
          skip(8);
          index++; // a long or double takes two places
        }
        case 7, 8, 16, 19, 20 -> skip(2);
        case 15 -> skip(3);
        default -> throw new IOException("Unknown constant " + tag);
      }
    }
  }

  private boolean attributesSayNullable() throws IOException {
    boolean isNullable = false;
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      String name = text();
      int length = in.readInt();
      if (name.matches("Runtime(Inv|V)isibleTypeAnnotations")) {
        isNullable |= typeAnnotationsSayNullable();
      } else {
        skip(length);
      }
    }
    return isNullable;
  }

  private boolean typeAnnotationsSayNullable() throws IOException {
    boolean isNullable = false;
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      if (in.readUnsignedByte() != FIELD_TYPE) {
        throw new IOException("Not an annotation of a field's type");
      }
      int depth = in.readUnsignedByte(); // 0 is the type itself, and not a part of it
      skip(2 * depth);
      isNullable |= text().matches("L(.*[/$])?Nullable;") && depth == 0;
      skipPairs();
    }
    return isNullable;
  }

  private void skipPairs() throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      skip(2); // name
      skipValue();
    }
  }

  private void skipValue() throws IOException {
    int tag = in.readUnsignedByte();
    switch (tag) {
      case 'e' -> skip(4);
      case '@' -> {
        skip(2);
        skipPairs();
      }
      case '[' -> {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
          skipValue();
        }
      }
      default -> skip(2);
    }
  }

  private String text() throws IOException {
    return texts.getOrDefault(in.readUnsignedShort(), "");
  }

  private void skip(int bytes) throws IOException {
    in.skipNBytes(bytes);
  }
}
