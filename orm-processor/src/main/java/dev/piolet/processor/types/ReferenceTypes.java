package dev.piolet.processor.types;

import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.Convert;
import dev.piolet.annotations.Table;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Property;
import dev.piolet.processor.element.PropertyReader;
import dev.piolet.processor.element.ReferenceProperties;
import dev.piolet.processor.element.SealedTypes;
import dev.piolet.processor.model.TypeNames;
import dev.piolet.processor.model.TypeProblem;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Says why a {@code Ref} cannot be stored as it is declared. */
final class ReferenceTypes {
  private final PropertyReader propertyReader;

  ReferenceTypes(PropertyReader propertyReader) {
    this.propertyReader = propertyReader;
  }

  /** The problem of what is said of a reference, which is stored as its key is; or null. */
  static @Nullable TypeProblem problemOf(Property property) {
    String type = TypeNames.simple(property.declared().typeName());
    for (String member : property.place().members()) {
      if (TypeOptions.MEMBERS.contains(member) || member.equals("json")) {
        String predicate =
            "has the type %s, which is stored as the key that it refers to. Remove %s"
                .formatted(type, member);
        return new TypeProblem(member, predicate, null);
      }
    }
    if (Annotations.has(property.field(), Convert.class)) {
      String predicate =
          "has the type %s, which is stored as the key that it refers to. Remove @Convert"
              .formatted(type);
      return new TypeProblem("", predicate, property.place().bare());
    }
    return null;
  }

  /** The error of a reference that no key can be stored of, or that is no property of a model. */
  NotStorable refusal(TypeMirror type) {
    String name = TypeNames.simple(TypeName.get(type));
    TypeElement target = ReferenceProperties.targetOf(type);
    String hindrance = target == null ? "" : SealedTypes.whyNoTarget(target);
    if (!hindrance.isEmpty()) {
      return new NotStorable("has the type %s. %s".formatted(name, hindrance));
    }
    if (target == null || !Annotations.has(target, Table.class)) {
      return new NotStorable(
          "has the type %s, but a reference is to a class with @Table. Name one: Ref<TheModel>"
              .formatted(name));
    }
    String model = target.getSimpleName().toString();
    List<Property> key = propertyReader.primaryKeyOf(target);
    if (key.isEmpty()) {
      return new NotStorable(
          """
          has the type %s, but %s has no primary key to refer to. Give it one: \
          @Field(primaryKey = true)\
          """
              .formatted(name, model));
    }
    if (key.size() > 1) {
      return new NotStorable(
          """
          has the type %s, but the primary key of %s has %d columns, and a reference is one \
          column. Write a property for each of them, with @ForeignKey(properties = {...}, \
          references = %s.class) on the class; or give %s a key of one column\
          """
              .formatted(name, model, key.size(), model, model));
    }
    if (key.get(0).reference() == null && ReferenceProperties.isReference(key.get(0).type())) {
      return new NotStorable(
          """
          has the type %s, but the key of %s is a reference that leads back to it. Give one of \
          them a key of its own\
          """
              .formatted(name, model));
    }
    return new NotStorable(
        """
        has the type %s, which properties of models and of records with @Embedded in them can \
        have. Use the type of its key, %s\
        """
            .formatted(name, TypeNames.simple(key.get(0).typeName())));
  }
}
