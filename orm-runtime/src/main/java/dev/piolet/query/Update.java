package dev.piolet.query;

import dev.piolet.schema.Automatic;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.Table;
import dev.piolet.sql.Condition;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import java.util.List;

/**
 * {@code UPDATE} of the rows that meet a condition. Changed objects go through {@code
 * DBConnection.update}. Immutable and thread-safe; every method returns a copy.
 *
 * <p>Rows that are marked as deleted are left out, unless the table is one {@code withDeleted()}.
 * The version of a row is raised and its time of update set, where its model has them, so that
 * objects that were read before are known to be stale; see {@link #withoutAutomatic}.
 *
 * <pre>{@code
 * update(ACCOUNT)
 *     .set(ACCOUNT.balance, ACCOUNT.balance.plus(PAYMENT.amount))
 *     .from(PAYMENT)
 *     .where(PAYMENT.accountId.eq(ACCOUNT.id))
 *     .returning(ACCOUNT, PAYMENT.id)
 * }</pre>
 *
 * @param <M> the model of the table
 */
@CheckReturnValue
public final class Update<M> extends WriteStatement implements JsonSetClause<M, Update<M>> {
  private final Table<M> table;
  private final With common;
  private final List<Assignment> assignments;
  private final UsingTables using;
  private final RowFilter filter;
  private final List<Automatic.Update> automatic;

  private Update(
      Table<M> table,
      With common,
      List<Assignment> assignments,
      UsingTables using,
      RowFilter filter,
      List<Automatic.Update> automatic) {
    super(table, common);
    this.table = table;
    this.common = common;
    this.assignments = assignments;
    this.using = using;
    this.filter = filter;
    this.automatic = automatic;
  }

  static <M> Update<M> of(Table<M> table) {
    return new Update<>(
        table,
        With.NONE,
        List.of(),
        UsingTables.NOTHING,
        RowFilter.UNSAID,
        Automatic.updates(table));
  }

  /** {@code WITH tables}: the common tables that the statement uses; said again, they are added. */
  public Update<M> with(CommonTable<?>... tables) {
    return new Update<>(table, common.and(tables), assignments, using, filter, automatic);
  }

  @Override
  public Update<M> assign(Assignment assignment) {
    return new Update<>(
        table, common, Assignment.append(assignments, assignment), using, filter, automatic);
  }

  /**
   * {@code FROM source}: a table whose columns may be used, beside the one that is updated; {@code
   * where} says which of its rows belong to which. Said again, it is one more.
   */
  public Update<M> from(TableSource source) {
    return with(using.and(source));
  }

  /**
   * {@code JOIN source ON ...}: joined to the tables of {@code from}, whose columns alone the
   * condition can use.
   *
   * @throws IllegalStateException when {@code from} was not said
   */
  public Joining<Update<M>> join(TableSource source) {
    return joining(Join.Kind.INNER, source);
  }

  /**
   * {@code LEFT JOIN source ON ...}: see {@link #join}; the joined row may be missing.
   *
   * @throws IllegalStateException when {@code from} was not said
   */
  public Joining<Update<M>> leftJoin(TableSource source) {
    return joining(Join.Kind.LEFT, source);
  }

  /**
   * {@code JOIN ... ON} along a foreign key, to the tables of {@code from}; see {@link
   * Select#join(ForeignKey)}.
   *
   * @throws IllegalStateException when {@code from} was not said
   */
  public Update<M> join(ForeignKey<?, ?> key) {
    return with(using.and(new KeyJoin<>(Join.Kind.INNER, key), "from"));
  }

  /**
   * {@code LEFT JOIN ... ON} along a foreign key, to the tables of {@code from}; see {@link
   * Select#join(ForeignKey)}.
   *
   * @throws IllegalStateException when {@code from} was not said
   */
  public Update<M> leftJoin(ForeignKey<?, ?> key) {
    return with(using.and(new KeyJoin<>(Join.Kind.LEFT, key), "from"));
  }

  private Joining<Update<M>> joining(Join.Kind kind, TableSource source) {
    using.requireFirst("from");
    return new Joining<>(condition -> with(using.and(new Join(kind, source, condition))));
  }

  private Update<M> with(UsingTables changed) {
    return new Update<>(table, common, assignments, changed, filter, automatic);
  }

  /** {@code WHERE condition AND more}: all must hold; said again, those before too. */
  public Update<M> where(Condition condition, Condition... more) {
    RowFilter narrowed = filter.and(Clauses.allOf(condition, more));
    return new Update<>(table, common, assignments, using, narrowed, automatic);
  }

  /** Updates all rows of the table: without {@code where}, it must be said. */
  public Update<M> all() {
    return new Update<>(table, common, assignments, using, filter.everything(), automatic);
  }

  /** Sets nothing but what is said: neither a version is raised nor a time of update set. */
  public Update<M> withoutAutomatic() {
    return new Update<>(table, common, assignments, using, filter, List.of());
  }

  @Override
  void renderWrite(SqlWriter writer) {
    if (assignments.isEmpty()) {
      throw new IllegalStateException("This UPDATE of " + table + " sets nothing: say set(...)");
    }
    writer.sql("UPDATE ").part(table).sql(" SET ");
    List<Assignment> all = Assignment.with(assignments, automatic);
    writer.within(using.with(table), within -> Assignment.renderSet(within, all));
    using.render(writer, " FROM ");
    writer.within(using.with(table), within -> filter.render(within, "UPDATE", table, using));
  }

  @Override
  List<TableSource> tables() {
    return using.with(super.tables());
  }

  @Override
  boolean isOuterJoined(TableSource source) {
    return using.has(source)
        ? using.isOuterJoined(source)
        : !isBefore(source) && super.isOuterJoined(source);
  }
}
