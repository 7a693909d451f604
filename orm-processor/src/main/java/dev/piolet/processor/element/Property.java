package dev.piolet.processor.element;

import com.palantir.javapoet.TypeName;
import dev.piolet.processor.model.Place;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A field of a model that is a column, before anything is known of the column.
 *
 * @param field the field; a record component has one too
 * @param component the component of a record that it is, or null
 * @param owner the class that declares it
 * @param place the field with its {@code @Field}
 * @param name its name
 * @param type its type as the model has it, with a generic superclass's parameters filled in
 * @param typeName the name of that type; that of any where the compiler does not know it
 * @param nullable whether any annotation named {@code Nullable} is on it or its type
 * @param reference the {@code Ref} whose key it is, or null for a property that is stored as it is
 *     declared
 */
public record Property(
    VariableElement field,
    @Nullable RecordComponentElement component,
    TypeElement owner,
    Place place,
    String name,
    TypeMirror type,
    TypeName typeName,
    boolean nullable,
    @Nullable ReferenceProperty reference) {

  public Property(
      VariableElement field,
      @Nullable RecordComponentElement component,
      TypeElement owner,
      Place place,
      TypeMirror type,
      boolean nullable) {
    this(
        field,
        component,
        owner,
        place,
        field.getSimpleName().toString(),
        type,
        TypeParts.nameOf(type),
        nullable,
        null);
  }

  /** The property as it is declared: a {@code Ref}, where this is its key. */
  public Property declared() {
    return reference == null ? this : reference.declared();
  }

  /**
   * The property that says how values are stored: the key's, where this is one of a {@code Ref}.
   */
  public Property stored() {
    return reference == null ? this : reference.key().stored();
  }
}
