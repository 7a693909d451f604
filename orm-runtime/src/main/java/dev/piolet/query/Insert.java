package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * {@code INSERT INTO} a table, waiting for its rows: one that is {@code set} column by column,
 * {@link #rows many}, those of a query, or {@link #defaultValues}. Whole objects go through {@code
 * DBConnection.insert}. Immutable and thread-safe; every method returns a copy.
 *
 * @param <M> the model of the table
 */
@CheckReturnValue
public final class Insert<M> implements SetClause<M, InsertRow<M>> {
  private final Table<M> table;
  private final With common;

  private Insert(Table<M> table, With common) {
    this.table = table;
    this.common = common;
  }

  static <M> Insert<M> into(Table<M> table) {
    return new Insert<>(table, With.NONE);
  }

  /** {@code WITH tables}: the common tables that the rows come from; said again, they are added. */
  public Insert<M> with(CommonTable<?>... tables) {
    return new Insert<>(table, common.and(tables));
  }

  @Override
  public InsertRow<M> assign(Assignment assignment) {
    return InsertRow.of(table, common, assignment);
  }

  /** {@code DEFAULT VALUES}: one row, each column of which has its default. */
  public InsertStatement<M> defaultValues() {
    return new InsertStatement<>(table, InsertClauses.of(common, InsertSource.DEFAULT_VALUES));
  }

  /**
   * Many rows, whose columns are then {@code set} from what they are made of: {@code
   * insertInto(USER).rows(guests).set(USER.name, Guest::name)}. The text of the statement is the
   * same for any number of rows, none included.
   *
   * @param rows what each row is made from
   */
  public <R> InsertRows.Columns<M, R> rows(Collection<? extends R> rows) {
    return new InsertRows.Columns<>(
        table, common, Collections.unmodifiableList(new ArrayList<R>(rows)));
  }

  /**
   * The rows of a query that selects all columns of the table, in their order.
   *
   * @param query its rows are models, as those of {@code select(USER.as("other"))}
   * @throws IllegalArgumentException when it selects more or fewer columns
   */
  public InsertStatement<M> select(Query<M, ?> query) {
    return this.<M>columns(table.columns()).select(query);
  }

  private <R> InsertColumns<M, R> columns(List<Column<M, ?>> columns) {
    return InsertColumns.of(table, common, columns);
  }

  /** The column that a query then gives; others get their default. */
  public <A> InsertColumns<M, A> columns(Column<M, A> a) {
    return columns(List.of(a));
  }

  /** 2 columns that a query then gives; others get their default. */
  public <A, B> InsertColumns<M, Tuple2<A, B>> columns(Column<M, A> a, Column<M, B> b) {
    return columns(List.of(a, b));
  }

  /** 3 columns that a query then gives; others get their default. */
  public <A, B, C> InsertColumns<M, Tuple3<A, B, C>> columns(
      Column<M, A> a, Column<M, B> b, Column<M, C> c) {
    return columns(List.of(a, b, c));
  }

  /** 4 columns that a query then gives; others get their default. */
  public <A, B, C, D> InsertColumns<M, Tuple4<A, B, C, D>> columns(
      Column<M, A> a, Column<M, B> b, Column<M, C> c, Column<M, D> d) {
    return columns(List.of(a, b, c, d));
  }

  /** 5 columns that a query then gives; others get their default. */
  public <A, B, C, D, E> InsertColumns<M, Tuple5<A, B, C, D, E>> columns(
      Column<M, A> a, Column<M, B> b, Column<M, C> c, Column<M, D> d, Column<M, E> e) {
    return columns(List.of(a, b, c, d, e));
  }

  /** 6 columns that a query then gives; others get their default. */
  public <A, B, C, D, E, F> InsertColumns<M, Tuple6<A, B, C, D, E, F>> columns(
      Column<M, A> a,
      Column<M, B> b,
      Column<M, C> c,
      Column<M, D> d,
      Column<M, E> e,
      Column<M, F> f) {
    return columns(List.of(a, b, c, d, e, f));
  }

  /** 7 columns that a query then gives; others get their default. */
  public <A, B, C, D, E, F, G> InsertColumns<M, Tuple7<A, B, C, D, E, F, G>> columns(
      Column<M, A> a,
      Column<M, B> b,
      Column<M, C> c,
      Column<M, D> d,
      Column<M, E> e,
      Column<M, F> f,
      Column<M, G> g) {
    return columns(List.of(a, b, c, d, e, f, g));
  }

  /** 8 columns that a query then gives; others get their default. */
  public <A, B, C, D, E, F, G, H> InsertColumns<M, Tuple8<A, B, C, D, E, F, G, H>> columns(
      Column<M, A> a,
      Column<M, B> b,
      Column<M, C> c,
      Column<M, D> d,
      Column<M, E> e,
      Column<M, F> f,
      Column<M, G> g,
      Column<M, H> h) {
    return columns(List.of(a, b, c, d, e, f, g, h));
  }
}
