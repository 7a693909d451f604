package dev.piolet.migrations.models;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts an annotation together, without the members that would say what holds anyway. */
final class Members {
  private final AnnotationSpec.Builder builder;
  private boolean isEmpty = true;

  Members(Class<? extends Annotation> annotation) {
    this.builder = AnnotationSpec.builder(annotation);
  }

  Members code(String name, CodeBlock value) {
    builder.addMember(name, value);
    isEmpty = false;
    return this;
  }

  /** A text, unless it is null or empty. */
  Members text(String name, @Nullable String value) {
    return value == null || value.isEmpty() ? this : code(name, CodeBlock.of("$S", value));
  }

  /** Several texts, unless there is none. */
  Members texts(String name, List<String> values) {
    return several(name, values, value -> CodeBlock.of("$S", value));
  }

  <T> Members several(String name, List<T> values, Function<T, CodeBlock> write) {
    values.forEach(value -> code(name, write.apply(value)));
    return this;
  }

  /** A number, unless it is the one that holds anyway. */
  Members number(String name, long value, long usual) {
    return value == usual ? this : code(name, CodeBlock.of("$L", value));
  }

  /** True, or nothing. */
  Members flag(String name, boolean value) {
    return value ? code(name, CodeBlock.of("true")) : this;
  }

  /** False, or nothing. */
  Members unless(String name, boolean value) {
    return value ? this : code(name, CodeBlock.of("false"));
  }

  /** A constant, unless it is the one that holds anyway. */
  Members constant(String name, Enum<?> value, Enum<?> usual) {
    return value == usual
        ? this
        : code(name, CodeBlock.of("$T.$L", value.getDeclaringClass(), value.name()));
  }

  boolean isEmpty() {
    return isEmpty;
  }

  AnnotationSpec build() {
    return builder.build();
  }
}
