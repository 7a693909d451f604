package dev.piolet.query;

import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.Table;
import dev.piolet.sql.Condition;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import java.util.List;

/**
 * {@code DELETE FROM} of the rows that meet a condition. Objects go through {@code
 * DBConnection.delete}. Immutable and thread-safe; every method returns a copy.
 *
 * <p>The rows are gone for good, whether or not the table has a column that marks rows as deleted.
 * Rows that are so marked are left alone, unless the table is one {@code withDeleted()}.
 *
 * @param <M> the model of the table
 */
@CheckReturnValue
public final class Delete<M> extends WriteStatement {
  private final Table<M> table;
  private final With common;
  private final UsingTables using;
  private final RowFilter filter;

  private Delete(Table<M> table, With common, UsingTables using, RowFilter filter) {
    super(table, common);
    this.table = table;
    this.common = common;
    this.using = using;
    this.filter = filter;
  }

  static <M> Delete<M> from(Table<M> table) {
    return new Delete<>(table, With.NONE, UsingTables.NOTHING, RowFilter.UNSAID);
  }

  /** {@code WITH tables}: the common tables that the statement uses; said again, they are added. */
  public Delete<M> with(CommonTable<?>... tables) {
    return new Delete<>(table, common.and(tables), using, filter);
  }

  /**
   * {@code USING source}: a table whose columns may be used, beside the one that is deleted from;
   * {@code where} says which of its rows belong to which. Said again, it is one more.
   */
  public Delete<M> using(TableSource source) {
    return with(using.and(source));
  }

  /**
   * {@code JOIN source ON ...}: joined to the tables of {@code using}, whose columns alone the
   * condition can use.
   *
   * @throws IllegalStateException when {@code using} was not said
   */
  public Joining<Delete<M>> join(TableSource source) {
    return joining(Join.Kind.INNER, source);
  }

  /**
   * {@code LEFT JOIN source ON ...}: see {@link #join}; the joined row may be missing.
   *
   * @throws IllegalStateException when {@code using} was not said
   */
  public Joining<Delete<M>> leftJoin(TableSource source) {
    return joining(Join.Kind.LEFT, source);
  }

  /**
   * {@code JOIN ... ON} along a foreign key, to the tables of {@code using}; see {@link
   * Select#join(ForeignKey)}.
   *
   * @throws IllegalStateException when {@code using} was not said
   */
  public Delete<M> join(ForeignKey<?, ?> key) {
    return with(using.and(new KeyJoin<>(Join.Kind.INNER, key), "using"));
  }

  /**
   * {@code LEFT JOIN ... ON} along a foreign key, to the tables of {@code using}; see {@link
   * Select#join(ForeignKey)}.
   *
   * @throws IllegalStateException when {@code using} was not said
   */
  public Delete<M> leftJoin(ForeignKey<?, ?> key) {
    return with(using.and(new KeyJoin<>(Join.Kind.LEFT, key), "using"));
  }

  private Joining<Delete<M>> joining(Join.Kind kind, TableSource source) {
    using.requireFirst("using");
    return new Joining<>(condition -> with(using.and(new Join(kind, source, condition))));
  }

  private Delete<M> with(UsingTables changed) {
    return new Delete<>(table, common, changed, filter);
  }

  /** {@code WHERE condition AND more}: all must hold; said again, those before too. */
  public Delete<M> where(Condition condition, Condition... more) {
    return new Delete<>(table, common, using, filter.and(Clauses.allOf(condition, more)));
  }

  /** Deletes all rows of the table: without {@code where}, it must be said. */
  public Delete<M> all() {
    return new Delete<>(table, common, using, filter.everything());
  }

  @Override
  void renderWrite(SqlWriter writer) {
    writer.sql("DELETE FROM ").part(table);
    using.render(writer, " USING ");
    writer.within(using.with(table), within -> filter.render(within, "DELETE", table, using));
  }

  @Override
  List<TableSource> tables() {
    return using.with(super.tables());
  }

  @Override
  boolean isOuterJoined(TableSource source) {
    return using.has(source)
        ? using.isOuterJoined(source)
        : isAfter(source) || !isBefore(source) && super.isOuterJoined(source);
  }
}
