package dev.piolet.type;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How one PostgreSQL type is read from a row, bound to a statement and sent in bulk.
 *
 * <p>The types at hand are the constants of {@link PgTypes}. A type is immutable and thread-safe.
 *
 * @param <T> the Java type of a value; never primitive
 */
public final class PgType<T> {
  private final String name;
  private final int jdbcType;
  private final boolean castParameters;
  private final String elementName;
  private final Reader<T> reader;
  private final Binder<T> binder;
  private final Function<T, Object> toElement;
  private final IntFunction<@Nullable Object[]> newElements;
  private final List<String> labels;

  private PgType(
      String name,
      int jdbcType,
      boolean castParameters,
      String elementName,
      Reader<T> reader,
      Binder<T> binder,
      Function<T, Object> toElement,
      IntFunction<@Nullable Object[]> newElements,
      List<String> labels) {
    this.name = name;
    this.jdbcType = jdbcType;
    this.castParameters = castParameters;
    this.elementName = elementName;
    this.reader = reader;
    this.binder = binder;
    this.toElement = toElement;
    this.newElements = newElements;
    this.labels = labels;
  }

  /**
   * A type whose parameters the driver sends with their type.
   *
   * @param name the type in SQL, as DDL and casts write it, such as {@code bigint}
   * @param elementName the driver's name of the type as an array's element, such as {@code int8}
   * @param jdbcType the constant of {@link java.sql.Types} that a NULL is bound with
   * @param toElement turns a value into what the driver takes as an array's element
   * @param newElements makes the array; the driver sends those of its own types in binary
   */
  static <T> PgType<T> of(
      String name,
      String elementName,
      int jdbcType,
      Reader<T> reader,
      Binder<T> binder,
      Function<T, Object> toElement,
      IntFunction<@Nullable Object[]> newElements) {
    return new PgType<>(
        name, jdbcType, false, elementName, reader, binder, toElement, newElements, List.of());
  }

  /** A type whose parameters travel as text and are cast. */
  static <T> PgType<T> ofText(String name, Reader<T> reader, Function<T, String> text) {
    Function<T, Object> toText = value -> Storable.text(text.apply(value));
    return new PgType<>(
        name,
        java.sql.Types.OTHER,
        true,
        name,
        reader,
        (statement, index, value) ->
            statement.setObject(index, toText.apply(value), java.sql.Types.OTHER),
        toText,
        String[]::new,
        List.of());
  }

  /** A native enum: its parameters travel as text and are cast. */
  static <T> PgType<T> enumeration(
      String name, List<String> labels, Reader<T> reader, Function<T, Object> toLabel) {
    return new PgType<>(
        name,
        java.sql.Types.VARCHAR,
        true,
        "text",
        reader,
        (statement, index, value) -> statement.setString(index, (String) toLabel.apply(value)),
        toLabel,
        String[]::new,
        List.copyOf(labels));
  }

  /** The type in SQL, as DDL and casts write it: {@code bigint}, {@code "mood"}. */
  public String name() {
    return name;
  }

  /** The labels of a native enum, in their order; empty for every other type. */
  public List<String> labels() {
    return labels;
  }

  /**
   * What stands for a value of this type in SQL text: {@code ?}, with a cast where it needs one.
   */
  public String placeholder() {
    return castParameters ? "?::" + name : "?";
  }

  /**
   * What casts {@link #placeholder} where nothing else tells its type: {@code ::bigint}, or nothing
   * where the placeholder has its cast already, or the type is not known.
   */
  public String cast() {
    return castParameters || name.equals("unknown") ? "" : "::" + name;
  }

  /**
   * Reads one value.
   *
   * @param row the result set, on a row
   * @param index the column's position, from 1
   * @return the value, or null for NULL
   * @throws SQLException when the driver cannot read the column as this type
   */
  public @Nullable T read(ResultSet row, int index) throws SQLException {
    return reader.read(row, index);
  }

  /**
   * Binds one value.
   *
   * @param index the parameter's position, from 1
   * @param value the value, or null for NULL
   * @throws SQLException when the driver refuses the value
   */
  public void bind(PreparedStatement statement, int index, @Nullable T value) throws SQLException {
    if (value == null) {
      statement.setNull(index, jdbcType);
    } else {
      binder.bind(statement, index, value);
    }
  }

  /**
   * The type {@code name[]}, to bind many values as one parameter. Null elements are allowed.
   *
   * @see #list()
   */
  public PgType<Collection<? extends @Nullable T>> array() {
    return ofMany(this::readArray);
  }

  /** The type {@code name[]}, as a list that cannot be changed; a NULL element is null. */
  public PgType<List<T>> list() {
    return ofMany(this::readArray);
  }

  private <C extends Collection<? extends @Nullable T>> PgType<C> ofMany(Reader<C> reader) {
    return new PgType<>(
        name + "[]",
        java.sql.Types.ARRAY,
        castParameters,
        elementName + "[]",
        reader,
        this::bindArray,
        values -> values,
        Object[]::new,
        List.of());
  }

  @SuppressWarnings("NullAway") // a NULL element is null
  private @Nullable List<T> readArray(ResultSet row, int index) throws SQLException {
    Array array = row.getArray(index);
    if (array == null) {
      return null;
    }
    List<T> values = new ArrayList<>();
    try (ResultSet elements = array.getResultSet()) {
      while (elements.next()) {
        values.add(reader.read(elements, 2));
      }
    }
    return Collections.unmodifiableList(values);
  }

  private void bindArray(
      PreparedStatement statement, int index, Collection<? extends @Nullable T> values)
      throws SQLException {
    Connection connection = statement.getConnection();
    @Nullable Object[] elements = newElements.apply(values.size());
    int next = 0;
    for (T value : values) {
      elements[next++] = value == null ? null : toElement.apply(value);
    }
    statement.setArray(index, connection.createArrayOf(elementName, elements));
  }

  /**
   * Tells whether two values are the same value to PostgreSQL: what a change is measured by.
   *
   * @return true when both are null, equal, or arrays of equal elements
   */
  public boolean same(@Nullable T left, @Nullable T right) {
    return Objects.deepEquals(left, right);
  }

  /** A copy of a value that can be edited in place, or the value itself when it cannot. */
  @SuppressWarnings("unchecked")
  public @Nullable T copy(@Nullable T value) {
    if (value instanceof Collection<?> values) {
      return (T) Collections.unmodifiableList(new ArrayList<>(values));
    }
    return value instanceof byte[] bytes ? (T) bytes.clone() : value;
  }

  @Override
  public String toString() {
    return name;
  }

  /** Reads one column of a row. */
  @FunctionalInterface
  interface Reader<T> {
    @Nullable T read(ResultSet row, int index) throws SQLException;
  }

  /** Binds one value that is not null. */
  @FunctionalInterface
  interface Binder<T> {
    void bind(PreparedStatement statement, int index, T value) throws SQLException;
  }
}
