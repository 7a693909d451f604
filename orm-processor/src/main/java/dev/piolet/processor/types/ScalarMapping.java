package dev.piolet.processor.types;

import com.palantir.javapoet.TypeName;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.PropertyNames;
import dev.piolet.processor.model.TypeNames;
import dev.piolet.processor.model.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chooses among the pairs of {@link ScalarTypes}, and says what is wrong where none fits. */
final class ScalarMapping {
  private static final TypeName STRING = TypeName.get(String.class);

  /** Java types that say too little: what is meant has to be written. */
  private static final Map<String, String> AMBIGUOUS =
      Map.of(
          "hstore",
          "has the type java.util.Map<java.lang.String, java.lang.String>, which can be stored as"
              + " hstore or as JSON. Say which: @Field(type = \"hstore\") or @Field(json = true)");

  private static final Set<String> SERIALS =
      Set.of("serial", "smallserial", "bigserial", "serial2", "serial4", "serial8");

  private static final Map<TypeName, List<ColumnType>> PAIRS =
      ScalarTypes.ALL.stream().collect(Collectors.groupingBy(ColumnType::javaType));

  private ScalarMapping() {}

  /** The type that a Java type is stored as; null when it is none of those that have a pair. */
  static @Nullable ColumnType of(TypeName declared, TypeOptions options) {
    TypeName javaType = declared.isPrimitive() ? declared.box() : declared;
    List<ColumnType> pairs = PAIRS.get(javaType);
    if (pairs == null) {
      return null;
    }
    SqlTypeName written = options.type();
    ColumnType type = written == null ? byDefault(pairs, options) : named(declared, pairs, written);
    List<Integer> modifiers =
        type.sqlType().equals("varchar(1)")
            ? List.of()
            : TypeModifiers.of(type.sqlType(), withLengthOfChar(type, options));
    return modifiers.isEmpty() ? type : type.with(modifiers);
  }

  private static ColumnType byDefault(List<ColumnType> pairs, TypeOptions options) {
    ColumnType type = pairs.get(0);
    String ambiguity = AMBIGUOUS.get(type.sqlType());
    if (ambiguity != null) {
      throw new NotStorable(ambiguity);
    }
    if (type.sqlType().equals("varchar(1)")) {
      options.refuse("char", "Remove it, or make the property a String");
    }
    boolean isLimited = options.length() != 0 && type.javaType().equals(STRING);
    return isLimited ? find("varchar", pairs) : type;
  }

  private static ColumnType named(TypeName javaType, List<ColumnType> pairs, SqlTypeName written) {
    if (written.isArray()) {
      throw new NotStorable(
          "type",
          "has the type %s, but its column the type %s. Remove the brackets, or make the property"
                  .formatted(TypeNames.simple(javaType), written)
              + " a List");
    }
    for (ColumnType pair : pairs) {
      boolean isSame = pair.sqlType().equals(written.base());
      if (isSame || pair.sqlType().equals(written.toString())) {
        return pair;
      }
    }
    if (SERIALS.contains(written.base())) {
      throw new NotStorable(
          "type",
          """
          has the column type %s, which is no type but a default. Remove it: a primary key that is \
          @Nullable is generated, and @Field(generation = ...) says how"""
              .formatted(written));
    }
    if (!isKnown(written) && javaType.equals(STRING) && written.modifiers().isEmpty()) {
      return ScalarTypes.custom(written);
    }
    throw mismatch(javaType, pairs, written);
  }

  private static NotStorable mismatch(
      TypeName javaType, List<ColumnType> pairs, SqlTypeName written) {
    String columns = Words.either(pairs.stream().map(ColumnType::sqlType).distinct().toList());
    if (!isKnown(written) && javaType.equals(STRING)) {
      return new NotStorable(
          "type",
          """
          has the column type %s, which Piolet does not know, and so not what it has in \
          parentheses. %sRemove the parentheses; or give the type a name, with CREATE DOMAIN"""
              .formatted(written, suggestion(pairs, written)));
    }
    if (!isKnown(written)) {
      return new NotStorable(
          "type",
          """
          has the column type %s, which Piolet does not know. %sA column of %s can be %s; a type \
          of your own can hold a String, or what @Convert makes a String of"""
              .formatted(written, suggestion(pairs, written), TypeNames.simple(javaType), columns));
    }
    return new NotStorable(
        "type",
        "has the type %s, but its column the type %s. Make the column %s, or the property %s"
            .formatted(TypeNames.simple(javaType), written, columns, javaTypesOf(written)));
  }

  private static String suggestion(List<ColumnType> pairs, SqlTypeName written) {
    List<String> names =
        pairs.stream().flatMap(pair -> SqlTypeName.namesOf(pair.sqlType())).toList();
    String similar = PropertyNames.mostSimilar(written.base(), names);
    return similar.isEmpty() ? "" : "Did you mean \"%s\"? ".formatted(written.named(similar));
  }

  private static boolean isKnown(SqlTypeName written) {
    return written.base().equals("varchar(1)")
        || ScalarTypes.ALL.stream().anyMatch(pair -> pair.sqlType().equals(written.base()));
  }

  private static String javaTypesOf(SqlTypeName written) {
    return Words.either(
        ScalarTypes.ALL.stream()
            .filter(pair -> pair.sqlType().equals(written.base()))
            .map(ColumnType::javaType)
            .map(type -> TypeNames.simple(type.isBoxedPrimitive() ? type.unbox() : type))
            .distinct()
            .toList());
  }

  private static ColumnType find(String sqlType, List<ColumnType> pairs) {
    return pairs.stream().filter(pair -> pair.sqlType().equals(sqlType)).findFirst().orElseThrow();
  }

  /** {@code char} is {@code char(1)}. */
  private static TypeOptions withLengthOfChar(ColumnType type, TypeOptions options) {
    boolean isUnlimited =
        options.type() != null && options.type().modifiers().isEmpty() && options.length() == 0;
    return type.sqlType().equals("char") && isUnlimited
        ? new TypeOptions(options.type(), 1, options.precision(), options.scale())
        : options;
  }
}
