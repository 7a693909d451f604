package dev.piolet.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one Java type are stored in a column.
 *
 * @param javaType the type of a value; never primitive
 * @param storedType the Java type that a wrapper record or a converter makes the value of; the
 *     value's own where there is none
 * @param kind the kind of column, which decides what can be asked of it
 * @param pgType its {@code PgType}
 * @param sqlType the PostgreSQL type, without length, precision and scale
 * @param reading how a value is read from a row
 * @param getter the mapping's method that reads a value; empty when the type reads it
 * @param element how an element is stored, where the column is an array, or null
 * @param base what a wrapper record or a converter makes the value of, or null
 * @param isMutable whether a value can be edited in place, so that a copy of a model copies it
 * @param named the Java types of the types that a schema has to define, by their names in SQL
 */
public record ColumnType(
    TypeName javaType,
    TypeName storedType,
    Kind kind,
    PgTypeModel pgType,
    String sqlType,
    Reading reading,
    String getter,
    @Nullable ColumnType element,
    @Nullable ColumnType base,
    boolean isMutable,
    Map<String, TypeName> named) {

  public ColumnType {
    named = Map.copyOf(named);
  }

  /** A type that is neither made of another nor to be defined. */
  public ColumnType(
      TypeName javaType,
      Kind kind,
      PgTypeModel pgType,
      String sqlType,
      Reading reading,
      String getter) {
    this(javaType, javaType, kind, pgType, sqlType, reading, getter, null, null, false, Map.of());
  }

  /** A type that the schema has to define. */
  public static ColumnType named(
      TypeName javaType, PgTypeModel pgType, String sqlType, boolean isMutable) {
    return new ColumnType(
        javaType,
        javaType,
        Kind.OTHER,
        pgType,
        sqlType,
        Reading.BY_TYPE,
        "",
        null,
        null,
        isMutable,
        Map.of(sqlType, javaType));
  }

  /** Other Java values that are stored as this type's. */
  public ColumnType mapped(TypeName type, PgTypeModel mapped, boolean mutable) {
    return new ColumnType(
        type,
        storedType,
        Kind.WRAPPED,
        mapped,
        sqlType,
        Reading.BY_TYPE,
        "",
        null,
        this,
        mutable,
        named);
  }

  /** Values that are made of these: arrays, collections. */
  public ColumnType many(TypeName type, Kind columnKind, PgTypeModel many) {
    return new ColumnType(
        type,
        type,
        columnKind,
        many,
        sqlType.endsWith("[]") ? sqlType : sqlType + "[]",
        Reading.BY_TYPE,
        "",
        this,
        null,
        true,
        named);
  }

  /** A domain over this type. */
  public ColumnType domain(TypeName type, PgTypeModel domain, String name) {
    Map<String, TypeName> all = new TreeMap<>(named);
    all.put(name, type);
    return new ColumnType(
        javaType, storedType, kind, domain, name, reading, getter, element, base, isMutable, all);
  }

  /** This type with a length, or a precision and scale. */
  public ColumnType with(List<Integer> modifiers) {
    return new ColumnType(
        javaType,
        storedType,
        kind,
        new PgTypeModel.Modified(pgType, modifiers),
        sqlType,
        reading,
        getter,
        element,
        base,
        isMutable,
        named);
  }

  /** Whether a wrapper record or a converter stands between the value and what is stored. */
  public boolean isMapped() {
    return !javaType.equals(storedType);
  }

  /** Whether values of both are of one Java type, as far as a wrapper tells them from others. */
  public boolean isSameWrapperAs(ColumnType other) {
    return javaType.equals(other.javaType) || !(isMapped() || other.isMapped());
  }

  /**
   * Whether PostgreSQL takes a foreign key from a column of this type to one of the other: both are
   * of one family of operators, or this becomes the other without being asked to.
   */
  public boolean canReferTo(ColumnType other) {
    return family().equals(other.family())
        || family().equals("integer") && other.sqlType.equals("numeric");
  }

  private String family() {
    return switch (sqlType) {
      case "smallint", "integer", "bigint" -> "integer";
      case "real", "double precision" -> "float";
      case "text", "varchar", "varchar(1)", "char", "bpchar" -> "text";
      case "date", "timestamp", "timestamptz" -> "datetime";
      default -> sqlType;
    };
  }

  /** The runtime's kinds of columns. */
  public enum Kind {
    TEXT("text", "Text", Parameters.NONE),
    NUMBER("number", "Number", Parameters.VALUE),
    BOOLEAN("bool", "Boolean", Parameters.NONE),
    TEMPORAL("temporal", "Temporal", Parameters.VALUE),
    INTERVAL("interval", "Interval", Parameters.NONE),
    RANGE("range", "Range", Parameters.ELEMENT),
    JSON("json", "Json", Parameters.VALUE),
    SEARCH("search", "Search", Parameters.NONE),
    ARRAY("array", "Array", Parameters.ELEMENT),
    ELEMENTS("elements", "Elements", Parameters.VALUE_AND_ELEMENT),
    WRAPPED("wrapped", "Wrapped", Parameters.VALUE_AND_BASE),
    OTHER("column", "", Parameters.VALUE);

    private final String factory;
    private final String columnClass;
    private final Parameters parameters;

    Kind(String factory, String prefix, Parameters parameters) {
      this.factory = factory;
      this.columnClass = prefix + "Column";
      this.parameters = parameters;
    }

    /** The method of {@code Table} that makes such a column. */
    public String factory() {
      return factory;
    }

    public ClassName columnClass() {
      return ClassName.get(RuntimeTypes.SCHEMA, columnClass);
    }

    /** The type parameters of the column's class, behind the model. */
    public Parameters parameters() {
      return parameters;
    }
  }

  /** The type parameters of a column's class: the value's type, or that of its elements. */
  public enum Parameters {
    NONE,
    VALUE,
    ELEMENT,
    VALUE_AND_ELEMENT,
    VALUE_AND_BASE
  }

  /** The method of {@code Table} that makes a column of this type. */
  public String factory() {
    return base == null ? kind.factory() : BASES.getOrDefault(base.kind, "wrapped");
  }

  /** The class of the expression that what a wrapper or converter is made of is. */
  public TypeName baseExpression() {
    ColumnType stored = Objects.requireNonNull(base);
    return switch (stored.kind) {
      case TEXT -> RuntimeTypes.expression("TextExpression");
      case BOOLEAN -> RuntimeTypes.expression("Condition");
      case INTERVAL -> RuntimeTypes.expression("IntervalExpression");
      case NUMBER -> expression("NumberExpression", stored);
      case TEMPORAL -> expression("TemporalExpression", stored);
      default -> expression("Expression", stored);
    };
  }

  private static TypeName expression(String name, ColumnType stored) {
    return ParameterizedTypeName.get(RuntimeTypes.expression(name), stored.javaType);
  }

  /** The methods of {@code Table} for columns of what is made of some kinds. */
  private static final Map<Kind, String> BASES =
      Map.of(
          Kind.TEXT, "wrappedText",
          Kind.NUMBER, "wrappedNumber",
          Kind.BOOLEAN, "wrappedBool",
          Kind.TEMPORAL, "wrappedTemporal",
          Kind.INTERVAL, "wrappedInterval");

  /** The Java type of an array's elements, or of a range's bounds. */
  public TypeName elementType() {
    return kind == Kind.RANGE
        ? ((ParameterizedTypeName) javaType).typeArguments().get(0)
        : Objects.requireNonNull(element).javaType();
  }

  /** The ways to read a value. */
  public enum Reading {
    /** {@code getLong(row, 1, 0)}, or {@code getLongOrNull(row, 1)}. */
    PRIMITIVE,
    /** {@code getString(row, 1, 0)}, or {@code row.getString(1)}. */
    OBJECT,
    /** {@code getUUID(row, 1, 0)}, or {@code getUUIDOrNull(row, 1)}. */
    OBJECT_OF_CLASS,
    /** {@code mood.type().read(row, 1)}. */
    BY_TYPE
  }
}
