package dev.piolet.query;

import dev.piolet.sql.BoundSql;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SortKey;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code SELECT}: rows of tables, columns, expressions or whatever else is {@link Selectable}.
 * Immutable and thread-safe; every method returns a copy, so that one statement can branch into
 * several.
 *
 * @param <T> what one row is read into
 */
public final class Select<T> extends RowStatement<T> {
  private final boolean distinct;
  private final @Nullable TableSource from;
  private final List<Join> joins;
  private final Clauses clauses;

  private Select(
      Selectable<T> selection,
      boolean distinct,
      @Nullable TableSource from,
      List<Join> joins,
      Clauses clauses) {
    super(selection);
    this.distinct = distinct;
    this.from = from;
    this.joins = joins;
    this.clauses = clauses;
  }

  static <T> Select<T> of(Selectable<T> selection) {
    return new Select<>(selection, false, null, List.of(), Clauses.NONE);
  }

  /** {@code SELECT DISTINCT}: equal rows once. */
  public Select<T> distinct() {
    return new Select<>(selection, true, from, joins, clauses);
  }

  /** {@code FROM table}; without it, FROM is the table of the first selected column. */
  public Select<T> from(TableSource table) {
    return new Select<>(selection, distinct, table, joins, clauses);
  }

  /** {@code JOIN table ON ...}: rows with a counterpart. */
  public Joining<Select<T>> join(TableSource table) {
    return joining(Join.Kind.INNER, table);
  }

  /** {@code LEFT JOIN table ON ...}: all rows so far; the joined row may be missing. */
  public Joining<Select<T>> leftJoin(TableSource table) {
    return joining(Join.Kind.LEFT, table);
  }

  /** {@code RIGHT JOIN table ON ...}: all rows of the joined table; those so far may be missing. */
  public Joining<Select<T>> rightJoin(TableSource table) {
    return joining(Join.Kind.RIGHT, table);
  }

  /** {@code FULL JOIN table ON ...}: all rows of both; either may be missing. */
  public Joining<Select<T>> fullJoin(TableSource table) {
    return joining(Join.Kind.FULL, table);
  }

  /** {@code CROSS JOIN table}: each row so far with each row of the table. */
  public Select<T> crossJoin(TableSource table) {
    return with(new Join(Join.Kind.CROSS, table, null));
  }

  /** {@code WHERE condition}; said again, both conditions must hold. */
  public Select<T> where(Condition condition) {
    return with(clauses.and(Clause.WHERE, condition));
  }

  /** {@code GROUP BY expressions}; said again, it is replaced, and by nothing taken away. */
  public Select<T> groupBy(Expression<?>... expressions) {
    return with(clauses.with(Clause.GROUP_BY, List.of(expressions)));
  }

  /** {@code HAVING condition}: which groups are kept; said again, both conditions must hold. */
  public Select<T> having(Condition condition) {
    return with(clauses.and(Clause.HAVING, condition));
  }

  /**
   * {@code ORDER BY keys}, as {@code USER.name, USER.id.desc()}; said again, it is replaced, and by
   * nothing taken away.
   */
  public Select<T> orderBy(SortKey... keys) {
    return with(clauses.with(Clause.ORDER_BY, List.of(keys)));
  }

  /**
   * {@code LIMIT rows}.
   *
   * @param rows how many rows at most, from 0
   * @throws IllegalArgumentException when it is negative
   */
  public Select<T> limit(long rows) {
    return with(clauses.with(Clause.LIMIT, count(rows, "limit")));
  }

  /**
   * {@code OFFSET rows}.
   *
   * @param rows how many rows to leave out, from 0
   * @throws IllegalArgumentException when it is negative
   */
  public Select<T> offset(long rows) {
    return with(clauses.with(Clause.OFFSET, count(rows, "offset")));
  }

  /** {@code FOR UPDATE}: locks the rows until the transaction ends. */
  public Select<T> forUpdate() {
    return with(clauses.with(Clause.LOCK, writer -> writer.sql("UPDATE")));
  }

  @Override
  public BoundSql bound() {
    From source = source();
    List<TableSource> tables = source == null ? List.of() : source.tables();
    return SqlWriter.render(writer -> writer.within(tables, within -> render(within, source)));
  }

  private void render(SqlWriter writer, @Nullable From source) {
    writer.sql(distinct ? "SELECT DISTINCT " : "SELECT ").selected(selection.expressions());
    if (source != null) {
      writer.part(source);
    }
    writer.part(clauses);
  }

  /** The FROM clause, or null for a statement that selects no column of a table. */
  private @Nullable From source() {
    if (from != null) {
      return new From(from, joins);
    }
    for (Expression<?> expression : selection.expressions()) {
      TableSource table = SqlWriter.firstTable(expression);
      if (table != null) {
        return new From(table, joins);
      }
    }
    if (joins.isEmpty()) {
      return null;
    }
    throw new IllegalStateException(
        "Nothing selected is a column, so FROM is not known: name the first table in from(...)");
  }

  @Override
  boolean mayBeMissing(TableSource table) {
    From source = source();
    return source != null && source.mayBeMissing(table);
  }

  private Joining<Select<T>> joining(Join.Kind kind, TableSource table) {
    return new Joining<>(condition -> with(new Join(kind, table, condition)));
  }

  private Select<T> with(Join join) {
    List<Join> more = new ArrayList<>(joins);
    more.add(join);
    return new Select<>(selection, distinct, from, List.copyOf(more), clauses);
  }

  private Select<T> with(Clauses changed) {
    return new Select<>(selection, distinct, from, joins, changed);
  }

  private static SqlPart count(long rows, String clause) {
    if (rows < 0) {
      throw new IllegalArgumentException(
          clause + "(" + rows + "): a number of rows is not negative");
    }
    return writer -> writer.bind(PgTypes.BIGINT, rows);
  }
}
