package dev.piolet.processor.types;

import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.Convert;
import dev.piolet.processor.element.AccessReader;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.ClassFiles;
import dev.piolet.processor.element.Property;
import dev.piolet.processor.element.PropertyReader;
import dev.piolet.processor.element.ReferenceProperties;
import dev.piolet.processor.element.TypeParts;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.TypeNames;
import dev.piolet.processor.model.TypeProblem;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Which Java type is stored as which PostgreSQL type, in the columns of one model. Each family of
 * types has a class of its own; a new pair is one more line in {@link ScalarTypes}.
 */
public final class TypeMapping {
  private final AccessReader access;
  private final ArrayTypes arrayTypes;
  private final EnumTypes enumTypes;
  private final RecordTypes recordTypes;
  private final ConverterTypes converterTypes;
  private final ReferenceTypes referenceTypes;

  public TypeMapping(
      Types types, ClassFiles classFiles, PropertyReader propertyReader, AccessReader access) {
    this.access = access;
    this.arrayTypes = new ArrayTypes(this);
    this.enumTypes = new EnumTypes(classFiles);
    this.recordTypes = new RecordTypes(this, propertyReader);
    this.converterTypes = new ConverterTypes(this, types, access);
    this.referenceTypes = new ReferenceTypes(propertyReader);
  }

  /**
   * How a property is stored, or why it cannot be.
   *
   * @param type its type, or null
   * @param problem the reason, or null
   */
  public record Result(@Nullable ColumnType type, @Nullable TypeProblem problem) {}

  /** How texts are stored of which nothing is said. */
  public static ColumnType text() {
    return Objects.requireNonNull(ScalarMapping.of(TypeName.get(String.class), TypeOptions.NONE));
  }

  /**
   * How a property is stored: by its own converter or its type's, as its annotation says; a {@code
   * Ref} as the key that it refers to is.
   */
  public Result of(Property property) {
    if (property.reference() != null) {
      TypeProblem problem = ReferenceTypes.problemOf(property);
      return problem == null ? of(property.stored()) : new Result(null, problem);
    }
    try {
      TypeOptions options = TypeOptions.of(property.place());
      if (JsonMapping.isJson(property)) {
        return new Result(JsonMapping.of(property, options), null);
      }
      return new Result(of(property, new TypeRequest(property.type(), options, List.of())), null);
    } catch (NotStorable e) {
      return new Result(null, e.problem());
    }
  }

  public ColumnType of(Property property, TypeRequest request) {
    Place own = Annotations.place(property, Convert.class);
    if (own.annotation() == null) {
      return of(request);
    }
    try {
      return converterTypes.of(own, request);
    } catch (NotStorable e) {
      throw e.problem().isOfTheType() ? e.at(own.at("value")) : e;
    }
  }

  /**
   * How values of a type are stored.
   *
   * @throws NotStorable when they cannot be
   */
  public ColumnType of(TypeRequest request) {
    Place convert = ConverterTypes.placeOf(request.type());
    if (convert != null) {
      return converterTypes.of(convert, request);
    }
    ColumnType type = arrayTypes.of(request);
    if (type == null) {
      type = ScalarMapping.of(request.typeName(), request.options());
    }
    TypeElement element = TypeParts.elementOf(request.type());
    if (type == null && element != null) {
      type = ofClass(element, request);
    }
    if (type == null) {
      throw notStorable(request, element);
    }
    return type;
  }

  private @Nullable ColumnType ofClass(TypeElement element, TypeRequest request) {
    if (ReferenceProperties.isReference(request.type())) {
      throw referenceTypes.refusal(request.type());
    }
    ColumnType type =
        element.getKind() == ElementKind.ENUM
            ? enumTypes.of(element, request.options())
            : recordTypes.of(element, request);
    if (type != null && !access.isReachable(element)) {
      throw new NotStorable(
          """
          has the type %s, which the generated class cannot use. Make that type public, or \
          package-private in the same package"""
              .formatted(TypeNames.simple(request.typeName())));
    }
    return type;
  }

  private static NotStorable notStorable(TypeRequest request, @Nullable TypeElement element) {
    TypeName type = request.typeName();
    return new NotStorable(
        "has the type %s, which cannot be stored. %s"
            .formatted(type, TypeAdvice.instead(type, element)));
  }
}
