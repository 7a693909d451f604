package dev.piolet.query;

import dev.piolet.sql.Expression;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query as one value of a row: what {@code list(select(...))} and its like select.
 * Immutable and thread-safe.
 *
 * <p>What is selected for it are its keys: the columns that the query uses of the statement around
 * it.
 *
 * @param <T> what a row of the query is read into
 * @param <C> the collection
 */
public final class NestedQuery<T extends @Nullable Object, C> implements Selectable<C> {
  private final Query<T, ?> query;
  private final Correlation correlation;
  private final @Nullable KeyMatch<?> match;
  private final @Nullable Select<T> flat;
  private final Function<List<T>, C> collector;

  private NestedQuery(Query<T, ?> query, Function<List<T>, C> collector) {
    this.query = query;
    this.correlation = Correlation.of(query);
    this.flat = flat(query);
    this.match = flat == null ? null : KeyMatch.in(query.clauses, correlation);
    this.collector = collector;
  }

  @SuppressWarnings("unchecked") // the same query
  private static <T> @Nullable Select<T> flat(Query<T, ?> query) {
    return query instanceof Select<?> select && FlatSelects.areRowsOfTables(select)
        ? (Select<T>) select
        : null;
  }

  /**
   * Rows of a query as one value.
   *
   * @param collector makes a new collection of them, of which it keeps the list
   */
  static <T, C> NestedQuery<T, C> of(Query<T, ?> query, Function<List<T>, C> collector) {
    return new NestedQuery<>(query, collector);
  }

  @Override
  public List<? extends Expression<?>> expressions() {
    return correlation.columns();
  }

  /** Adds the keys that are not among what is selected. */
  void addKeysTo(List<Expression<?>> selected) {
    for (Expression<?> key : correlation.columns()) {
      if (!selected.contains(key)) {
        selected.add(key);
      }
    }
  }

  @Override
  public RowReader<C> reader(ReadContext context) {
    return context.collection(this, expressions());
  }

  Query<T, ?> query() {
    return query;
  }

  /** The collection of some rows. */
  public C collection(List<T> rows) {
    return collector.apply(rows);
  }

  /**
   * The statement that gives the elements of several collections, in the order of the query, or
   * null where it is certain that there are none.
   *
   * @param keys the values of the keys of each collection
   */
  public @Nullable NestedStatement<T> statement(List<List<@Nullable Object>> keys) {
    if (correlation.columns().isEmpty()) {
      return NestedStatements.ofAll(query);
    }
    if (flat != null && match != null) {
      return NestedStatements.byKey(flat, match, keys);
    }
    ParentTable parent = ParentTable.of(correlation.text(), correlation.columns(), keys);
    return flat != null && FlatSelects.areJoinsInner(flat)
        ? NestedStatements.joined(flat, parent)
        : NestedStatements.lateral(query, parent);
  }

  /** The query's text, with NULL for its keys. */
  @Override
  public String toString() {
    return correlation.text();
  }
}
