package dev.piolet.schema;

import dev.piolet.annotations.NullOrder;
import dev.piolet.annotations.SortOrder;
import dev.piolet.sql.SqlWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of an index: a column or an expression.
 *
 * @param column the column, or null for an expression
 * @param expression the expression in SQL, or null for a column
 * @param order which values come first
 * @param nulls where NULL comes
 * @param operatorClass the operator class, or null for the type's default
 * @param collation the collation, or null for the column's
 */
public record IndexElement(
    @Nullable Column<?, ?> column,
    @Nullable String expression,
    SortOrder order,
    NullOrder nulls,
    @Nullable String operatorClass,
    @Nullable String collation) {

  /** A column, in ascending order. */
  public static IndexElement of(Column<?, ?> column) {
    return new IndexElement(column, null, SortOrder.ASC, NullOrder.DEFAULT, null, null);
  }

  /** An expression in SQL, in ascending order. */
  public static IndexElement of(String expression) {
    return new IndexElement(null, expression, SortOrder.ASC, NullOrder.DEFAULT, null, null);
  }

  static List<IndexElement> of(Column<?, ?>[] columns) {
    return Stream.of(columns).map(IndexElement::of).toList();
  }

  /** The greatest first. */
  public IndexElement descending() {
    return new IndexElement(column, expression, SortOrder.DESC, nulls, operatorClass, collation);
  }

  /** Where NULL comes. */
  public IndexElement nulls(NullOrder place) {
    return new IndexElement(column, expression, order, place, operatorClass, collation);
  }

  /** Compares with the operators of a class, such as {@code text_pattern_ops}. */
  public IndexElement operatorClass(String name) {
    return new IndexElement(column, expression, order, nulls, name, collation);
  }

  /** Compares texts by a collation. */
  public IndexElement collation(String name) {
    return new IndexElement(column, expression, order, nulls, operatorClass, name);
  }

  /** Writes the column's name, or the expression in parentheses, and no more: as DDL has it. */
  public void renderKey(SqlWriter writer) {
    if (column == null) {
      writer.sql("(").sql(Objects.requireNonNull(expression)).sql(")");
    } else {
      writer.identifier(column.name());
    }
  }

  /** Writes what {@link #renderKey} does, as a statement with parameters has it. */
  void renderTarget(SqlWriter writer) {
    if (column == null) {
      writer.sql("(").fragment(Objects.requireNonNull(expression)).sql(")");
    } else {
      renderKey(writer);
    }
  }
}
