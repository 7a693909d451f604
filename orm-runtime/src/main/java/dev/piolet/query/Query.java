package dev.piolet.query;

import dev.piolet.sql.Expression;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SortKey;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.TableSource;
import dev.piolet.type.PgTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT, or several combined: what can be executed, combined, named as a table, or stand inside
 * another statement. Immutable and thread-safe; every method returns a copy.
 *
 * @param <T> what one row is read into
 * @param <Q> the kind of query
 */
@CheckReturnValue
public abstract class Query<T extends @Nullable Object, Q extends Query<T, Q>>
    extends RowStatement<T> {
  final Clauses clauses;

  Query(Selectable<T> selection, Clauses clauses) {
    super(selection);
    this.clauses = clauses;
  }

  /** A copy with other clauses. */
  abstract Q with(Clauses changed);

  /** {@code WITH tables}: the common tables that the query uses; said again, they are added. */
  public Q with(CommonTable<?>... tables) {
    return with(clauses.with(tables));
  }

  /**
   * {@code ORDER BY keys}, as {@code USER.name, USER.id.desc()}; said again, the keys are added
   * behind those before, and none change nothing.
   */
  public Q orderBy(SortKey... keys) {
    return orderBy(List.of(keys));
  }

  /** {@code ORDER BY keys} that were chosen at run time; see {@link #orderBy(SortKey...)}. */
  public Q orderBy(List<? extends SortKey> keys) {
    return with(clauses.and(Clause.ORDER_BY, List.copyOf(keys)));
  }

  /**
   * {@code LIMIT rows}; said again, the last one counts.
   *
   * @param rows how many rows at most, from 0
   * @throws IllegalArgumentException when it is negative
   */
  public Q limit(long rows) {
    return with(clauses.with(Clause.LIMIT, count(rows, "limit")));
  }

  /**
   * {@code OFFSET rows}; said again, the last one counts.
   *
   * @param rows how many rows to leave out, from 0
   * @throws IllegalArgumentException when it is negative
   */
  public Q offset(long rows) {
    return with(clauses.with(Clause.OFFSET, count(rows, "offset")));
  }

  /**
   * {@code FETCH FIRST rows ROWS WITH TIES}: as many rows, and those that ORDER BY puts level with
   * the last of them; said again, the last one counts. It needs an ORDER BY, and goes without
   * LIMIT.
   *
   * @param rows how many rows, from 0
   * @throws IllegalArgumentException when it is negative
   */
  public Q fetchWithTies(long rows) {
    SqlPart count = count(rows, "fetchWithTies");
    return with(
        clauses.with(Clause.FETCH, writer -> writer.sql("(").part(count).sql(") ROWS WITH TIES")));
  }

  /** {@code this UNION other}: the rows of both, equal ones once. */
  public Combined<T> union(Query<T, ?> other) {
    return Combined.of(this, " UNION ", other);
  }

  /** {@code this UNION ALL other}: the rows of both. */
  public Combined<T> unionAll(Query<T, ?> other) {
    return Combined.of(this, " UNION ALL ", other);
  }

  /** {@code this INTERSECT other}: the rows that both have, once. */
  public Combined<T> intersect(Query<T, ?> other) {
    return Combined.of(this, " INTERSECT ", other);
  }

  /** {@code this INTERSECT ALL other}: the rows that both have, as often as both do. */
  public Combined<T> intersectAll(Query<T, ?> other) {
    return Combined.of(this, " INTERSECT ALL ", other);
  }

  /** {@code this EXCEPT other}: the rows that the other has not, once. */
  public Combined<T> except(Query<T, ?> other) {
    return Combined.of(this, " EXCEPT ", other);
  }

  /** {@code this EXCEPT ALL other}: the rows without as many equal ones as the other has. */
  public Combined<T> exceptAll(Query<T, ?> other) {
    return Combined.of(this, " EXCEPT ALL ", other);
  }

  /**
   * This query as a table of FROM or JOIN.
   *
   * @param name what the table is called, unquoted
   */
  public DerivedTable<T> as(String name) {
    return new DerivedTable<>(name, this, false);
  }

  /** Tells whether the query, as a part of a combination, needs parentheses. */
  abstract boolean isCompound();

  static SqlPart count(long rows, String clause) {
    if (rows < 0) {
      throw new IllegalArgumentException(
          clause + "(" + rows + "): a number of rows is not negative");
    }
    return writer -> writer.bind(PgTypes.BIGINT, rows);
  }

  /** Expressions that are selected, for tables made of this query. */
  final List<? extends Expression<?>> selected() {
    return selection.expressions();
  }

  @Override
  abstract boolean isOuterJoined(TableSource table);
}
