package dev.piolet.processor.element;

import com.palantir.javapoet.ClassName;
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
 */
public record Property(
    VariableElement field,
    @Nullable RecordComponentElement component,
    TypeElement owner,
    Place place,
    String name,
    TypeMirror type,
    TypeName typeName,
    boolean nullable) {

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
        TypeParts.areUnresolved(type) ? ClassName.OBJECT : TypeName.get(type),
        nullable);
  }
}
