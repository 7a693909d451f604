package dev.piolet.processor.types;

import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.Convert;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Property;
import dev.piolet.processor.element.TypeParts;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.ColumnType.Kind;
import dev.piolet.processor.model.ColumnType.Reading;
import dev.piolet.processor.model.PgTypeModel;
import dev.piolet.processor.model.Place;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Properties that are stored as JSON, whatever their type is. */
public final class JsonMapping {
  private static final String JSON = "json";
  private static final String JSONB = "jsonb";

  /** What {@code @Field} can say of other columns alone. */
  private static final List<String> REFUSED =
      List.of("length", "precision", "scale", "collation", "references", "primaryKey");

  private JsonMapping() {}

  public static boolean isJson(Property property) {
    return Annotations.flag(property.place(), JSON);
  }

  /**
   * How a property with {@code json = true} is stored.
   *
   * @throws NotStorable when it cannot be, or when it says more than a JSON column can have
   */
  static ColumnType of(Property property, TypeOptions options) {
    checkType(property.type());
    checkMembers(property);
    String sqlType = sqlType(options);
    if (sqlType.equals(JSON)) {
      checkComparison(property);
    }
    TypeName type = TypeName.get(property.type()).box();
    return new ColumnType(
        type,
        type,
        Kind.JSON,
        new PgTypeModel.Json(sqlType, type),
        sqlType,
        Reading.BY_TYPE,
        "",
        null,
        null,
        true,
        Map.of());
  }

  private static void checkType(TypeMirror type) {
    if (type.toString().equals(String.class.getName())) {
      throw new NotStorable(
          JSON,
          """
          is a String, which may be JSON already, or a text to become JSON. Write type = \
          "jsonb" instead of json = true where it is JSON; where it is a text, leave json out""");
    }
    TypeElement element = TypeParts.elementOf(type);
    if (element != null
        && !element.getTypeParameters().isEmpty()
        && ((DeclaredType) type).getTypeArguments().isEmpty()) {
      throw new NotStorable(
          "has the type %s without what it is made of, so that JSON cannot be read into it. Write its type arguments"
              .formatted(element.getSimpleName()));
    }
  }

  private static void checkMembers(Property property) {
    for (String member : property.place().members()) {
      if (REFUSED.contains(member)) {
        throw new NotStorable(
            member, "is stored as JSON, whose column has no %s. Remove it".formatted(member));
      }
    }
    Place convert = Annotations.place(property, Convert.class);
    if (convert.annotation() != null) {
      throw new NotStorable(
              "is stored as JSON, which no converter takes part in. Remove @Convert, or json = true")
          .at(convert);
    }
  }

  private static void checkComparison(Property property) {
    for (String member : List.of("unique", "index")) {
      if (Annotations.flag(property.place(), member)) {
        throw new NotStorable(
            member,
            "is stored as json, whose values PostgreSQL cannot compare. Store it as jsonb, or remove %s"
                .formatted(member));
      }
    }
  }

  private static String sqlType(TypeOptions options) {
    SqlTypeName written = options.type();
    if (written == null) {
      return JSONB;
    }
    boolean isJson = written.name().equals(JSON) || written.name().equals(JSONB);
    if (!isJson || written.dimensions() > 0) {
      throw new NotStorable(
          "type",
          """
          is stored as JSON, but its type is %s. Write type = "json", leave it out for jsonb, or \
          remove json = true"""
              .formatted(written.name() + "[]".repeat(written.dimensions())));
    }
    return written.name();
  }
}
