package dev.piolet.migrations.models;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A property of a model.
 *
 * @param type the type, annotated where it can be null
 * @param field {@code @Field}, or null where nothing has to be said
 */
record PropertySource(
    String name, TypeName type, @Nullable AnnotationSpec field, @Nullable String comment) {

  /** A type that can be null. */
  static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(Nullable.class).build());
  }

  /** A type that cannot be null: a primitive one where there is one. */
  static TypeName required(TypeName type) {
    return type.isBoxedPrimitive() ? type.unbox() : type;
  }
}
