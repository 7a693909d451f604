package dev.piolet.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type as PostgreSQL has it, whatever its Java type.
 *
 * @param name the type in SQL, with its modifiers: {@code varchar(40)}
 * @param base the type that parameters and casts have, without modifiers: {@code varchar}
 * @param textBase the type whose text the values have where that is another, as that of {@code
 *     money} depends on the server's settings; else the same
 * @param modified what modifiers follow, or null where there can be none
 * @param isCast whether parameters are cast
 * @param delimiter what is between the elements of an array of it
 * @param dimensions how many an array has; 0 for all others
 * @param isFlat whether {@code unnest} gives elements of the type as they are
 * @param definition what has to be created for it, or null
 * @param extension the extension that has it, or null
 * @param parts the types that it is made of: an array's elements, a range's bounds, and so on
 */
record TypeInfo(
    String name,
    String base,
    String textBase,
    @Nullable String modified,
    boolean isCast,
    char delimiter,
    int dimensions,
    boolean isFlat,
    @Nullable TypeDefinition definition,
    @Nullable String extension,
    List<PgType<?>> parts) {
  static final String UNKNOWN = "unknown";
  private static final String ARRAY = "[]";

  /** A type of PostgreSQL's own without modifiers. */
  static TypeInfo of(String name, boolean isCast) {
    return new TypeInfo(name, name, name, null, isCast, ',', 0, true, null, null, List.of());
  }

  /** A type of an extension. */
  static TypeInfo ofExtension(String name, String extension) {
    return new TypeInfo(name, name, name, null, true, ',', 0, true, null, extension, List.of());
  }

  /** A type that a program defines. */
  static TypeInfo defined(TypeDefinition definition, boolean isFlat, List<PgType<?>> parts) {
    String name = definition.sqlName();
    return new TypeInfo(name, name, name, null, true, ',', 0, isFlat, definition, null, parts);
  }

  TypeInfo modifiable(String written) {
    return new TypeInfo(
        name, base, textBase, written, isCast, delimiter, 0, isFlat, definition, extension, parts);
  }

  TypeInfo named(String newName) {
    return new TypeInfo(
        newName, base, textBase, null, isCast, delimiter, 0, isFlat, definition, extension, parts);
  }

  TypeInfo castTo(String newBase) {
    return new TypeInfo(
        name, newBase, newBase, modified, true, delimiter, 0, isFlat, definition, extension, parts);
  }

  TypeInfo uncast() {
    return new TypeInfo(
        name, base, textBase, modified, false, delimiter, 0, isFlat, definition, extension, parts);
  }

  TypeInfo withText(String newTextBase) {
    return new TypeInfo(
        name,
        base,
        newTextBase,
        modified,
        true,
        delimiter,
        0,
        isFlat,
        definition,
        extension,
        parts);
  }

  TypeInfo delimitedBy(char newDelimiter) {
    return new TypeInfo(
        name, base, textBase, modified, isCast, newDelimiter, 0, isFlat, null, extension, parts);
  }

  TypeInfo madeOf(PgType<?> part) {
    return new TypeInfo(
        name, base, textBase, null, isCast, delimiter, 0, isFlat, null, extension, List.of(part));
  }

  /** A domain: its parameters are those of the type that it is over, but not in arrays. */
  TypeInfo domain(DomainDefinition domain) {
    return new TypeInfo(
        domain.sqlName(),
        base,
        textBase,
        null,
        isCast,
        delimiter,
        0,
        isFlat,
        domain,
        null,
        List.of(domain.base()));
  }

  /** An array of this type. */
  TypeInfo array(PgType<?> element) {
    boolean isDomain = isDomain();
    String of = isDomain ? name : base;
    String textOf = isDomain && textBase.equals(base) ? name : textBase;
    return new TypeInfo(
        arrayName(name),
        arrayName(of),
        arrayName(textOf),
        null,
        isCast || isDomain || dimensions > 0,
        delimiter,
        dimensions + 1,
        false,
        null,
        null,
        List.of(element));
  }

  boolean isDomain() {
    return definition instanceof DomainDefinition;
  }

  /**
   * PostgreSQL has one array type for any number of dimensions. The name is made by {@code concat},
   * as a {@code +} would be linked at a program's start.
   */
  private String arrayName(String element) {
    boolean isArray = dimensions > 0 || element.equals(UNKNOWN);
    return isArray ? element : element.concat(ARRAY);
  }

  String placeholder() {
    if (!isCast || base.equals(UNKNOWN)) {
      return "?";
    }
    return textBase.equals(base) ? "?::" + base : "?::" + textBase + "::" + base;
  }

  String cast() {
    return isCast || base.equals(UNKNOWN) ? "" : "::" + base;
  }

  String selectCast() {
    return textBase.equals(base) ? "" : "::" + textBase;
  }

  /** The cast that turns the text of a value into a value. */
  String textCast() {
    return textBase.equals(base) ? "::" + base : "::" + textBase + "::" + base;
  }
}
