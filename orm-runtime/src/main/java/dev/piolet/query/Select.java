package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.Table;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.GroupKey;
import dev.piolet.sql.JoinPath;
import dev.piolet.sql.Presence;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.StrictOperands;
import dev.piolet.sql.TableSource;
import dev.piolet.sql.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code SELECT}: rows of tables, columns, expressions or whatever else is {@link Selectable}.
 * Immutable and thread-safe; every method returns a copy, so that one statement can branch into
 * several.
 *
 * @param <T> what one row is read into
 */
public final class Select<T extends @Nullable Object> extends Query<T, Select<T>> {
  private final @Nullable TableSource from;
  private final List<? extends JoinStep> joins;

  private Select(
      Selectable<T> selection,
      @Nullable TableSource from,
      List<? extends JoinStep> joins,
      Clauses clauses) {
    super(selection, clauses);
    this.from = from;
    this.joins = joins;
  }

  static <T extends @Nullable Object> Select<T> of(Selectable<T> selection) {
    return new Select<>(selection, null, List.of(), Clauses.NONE);
  }

  /**
   * {@code SELECT DISTINCT}: equal rows once.
   *
   * @throws IllegalStateException when {@code distinctOn} was said
   */
  public Select<T> distinct() {
    if (clauses.get(Clause.DISTINCT) instanceof DistinctOn) {
      throw DistinctOn.both();
    }
    return with(clauses.with(Clause.DISTINCT, writer -> {}));
  }

  /**
   * {@code SELECT DISTINCT ON (keys)}: of the rows with equal keys, the first by ORDER BY, which
   * must begin with the same keys. Said again, the keys are added behind those before.
   *
   * @throws IllegalArgumentException when there are no keys
   * @throws IllegalStateException when {@code distinct} was said
   */
  public Select<T> distinctOn(Expression<?>... keys) {
    return distinctOn(List.of(keys));
  }

  /**
   * {@code SELECT DISTINCT ON (keys)} that were chosen at run time; see {@link
   * #distinctOn(Expression...)}.
   *
   * @throws IllegalArgumentException when there are no keys
   * @throws IllegalStateException when {@code distinct} was said
   */
  public Select<T> distinctOn(List<? extends Expression<?>> keys) {
    return with(clauses.with(Clause.DISTINCT, DistinctOn.of(clauses.get(Clause.DISTINCT), keys)));
  }

  /**
   * {@code FROM table, more}; without it, FROM is the table of the first selected column. Said
   * again, these are more. Each row is beside each of the others that WHERE does not exclude:
   * PostgreSQL's planner chooses their order freely, where it follows many {@code JOIN}s as they
   * are written.
   */
  public Select<T> from(TableSource table, TableSource... more) {
    Select<T> one = from == null ? new Select<>(selection, table, joins, clauses) : beside(table);
    for (TableSource next : more) {
      one = one.beside(next);
    }
    return one;
  }

  private Select<T> beside(TableSource table) {
    return with(new Join(Join.Kind.COMMA, table, null));
  }

  /** {@code JOIN table ON ...}: rows with a counterpart. */
  public Joining<Select<T>> join(TableSource table) {
    return joining(Join.Kind.INNER, table);
  }

  /**
   * {@code LEFT JOIN table ON ...}: all rows so far; the joined row may be missing. What is
   * selected of it says so by {@code optional()} or {@code nullable()}, or is refused when it is
   * rendered.
   */
  public Joining<Select<T>> leftJoin(TableSource table) {
    return joining(Join.Kind.LEFT, table);
  }

  /**
   * {@code RIGHT JOIN table ON ...}: all rows of the joined table; those so far may be missing, and
   * what is selected of them says so: see {@link #leftJoin(TableSource)}.
   */
  public Joining<Select<T>> rightJoin(TableSource table) {
    return joining(Join.Kind.RIGHT, table);
  }

  /**
   * {@code FULL JOIN table ON ...}: all rows of both; either may be missing, and what is selected
   * of them says so: see {@link #leftJoin(TableSource)}.
   */
  public Joining<Select<T>> fullJoin(TableSource table) {
    return joining(Join.Kind.FULL, table);
  }

  /**
   * {@code JOIN ... ON} along a foreign key: {@code select(ARTICLE).join(ARTICLE.authorKey)} joins
   * the table that the key refers to, and {@code select(USER).join(ARTICLE.authorKey)} the one that
   * refers. Rendering it throws {@link IllegalStateException} where that cannot be told; {@link
   * ForeignKey#to} says it then.
   *
   * @param key a key of one of the statement's tables, or of one that refers to these
   * @throws IllegalArgumentException when the key has a period, which several rows cover together
   */
  public Select<T> join(ForeignKey<?, ?> key) {
    return with(new KeyJoin<>(Join.Kind.INNER, key));
  }

  /** {@code LEFT JOIN ... ON} along a foreign key; see {@link #join(ForeignKey)}. */
  public Select<T> leftJoin(ForeignKey<?, ?> key) {
    return with(new KeyJoin<>(Join.Kind.LEFT, key));
  }

  /** {@code RIGHT JOIN ... ON} along a foreign key; see {@link #join(ForeignKey)}. */
  public Select<T> rightJoin(ForeignKey<?, ?> key) {
    return with(new KeyJoin<>(Join.Kind.RIGHT, key));
  }

  /** {@code FULL JOIN ... ON} along a foreign key; see {@link #join(ForeignKey)}. */
  public Select<T> fullJoin(ForeignKey<?, ?> key) {
    return with(new KeyJoin<>(Join.Kind.FULL, key));
  }

  /** {@code CROSS JOIN table}: each row so far with each row of the table. */
  public Select<T> crossJoin(TableSource table) {
    return with(new Join(Join.Kind.CROSS, table, null));
  }

  /**
   * Fetches the objects at the ends of paths, and puts them into the references of what is
   * selected: {@code select(PET).fetch(PET.type(), PET.owner().city())} gives pets with {@code
   * pet.type.get()} and {@code pet.owner.get().city.get()}, from one statement, which joins the
   * tables. The properties on the way are each a {@link dev.piolet.schema.Ref}.
   *
   * <p>Rows that refer to one row get one object. A statement whose rows are read one by one keeps
   * the objects that it fetched until its last row. Said again, these are fetched too.
   *
   * @param paths paths from tables whose objects are selected
   * @throws IllegalArgumentException when one is no path, or begins at a table of which no object
   *     is selected, or when a property on the way is no reference
   */
  public Select<T> fetch(Table<?>... paths) {
    return new Select<>(Fetched.of(selection, List.of(paths)), from, joins, clauses);
  }

  /**
   * {@code WHERE condition AND more}: all of them must hold; said again, those before too.
   *
   * @param condition one that may be {@linkplain dev.piolet.sql.Conditions#absent absent}, as may
   *     the others
   */
  public Select<T> where(Condition condition, Condition... more) {
    return with(clauses.and(Clause.WHERE, Clauses.allOf(condition, more)));
  }

  /**
   * {@code GROUP BY keys}: expressions, or several sets at once as {@link
   * dev.piolet.sql.Grouping#rollup}; said again, the keys are added behind those before, and none
   * change nothing.
   */
  public Select<T> groupBy(GroupKey... keys) {
    return groupBy(List.of(keys));
  }

  /** {@code GROUP BY keys} that were chosen at run time; see {@link #groupBy(GroupKey...)}. */
  public Select<T> groupBy(List<? extends GroupKey> keys) {
    return with(clauses.and(Clause.GROUP_BY, List.copyOf(keys)));
  }

  /**
   * {@code HAVING condition AND more}: which groups are kept. All must hold; said again, those
   * before too.
   */
  public Select<T> having(Condition condition, Condition... more) {
    return with(clauses.and(Clause.HAVING, Clauses.allOf(condition, more)));
  }

  /** {@code WINDOW}: the windows that functions refer to by name; said again, they are added. */
  public Select<T> window(Window... windows) {
    List<SqlPart> declared = new ArrayList<>();
    for (Window window : windows) {
      declared.add(window::declare);
    }
    return declared.isEmpty() ? this : with(clauses.and(Clause.WINDOW, declared));
  }

  /**
   * {@code FOR UPDATE OF tables}: locks the rows until the transaction ends, those of all tables
   * when none is named. Other locks may follow.
   */
  public Select<T> forUpdate(TableSource... tables) {
    return lock(Lock.forUpdate().of(tables));
  }

  /** {@code FOR SHARE OF tables}: nobody may change the rows; see {@link #forUpdate}. */
  public Select<T> forShare(TableSource... tables) {
    return lock(Lock.forShare().of(tables));
  }

  /**
   * Locks the rows until the transaction ends, as in {@code Lock.forUpdate().skipLocked()}. Said
   * again, it is one more, as in {@code FOR UPDATE OF "a" FOR SHARE OF "b"}.
   */
  public Select<T> lock(Lock lock) {
    return with(clauses.with(Clause.LOCK, Locks.with(clauses.get(Clause.LOCK), lock)));
  }

  /**
   * A page of the rows, by where it begins or ends: {@code seek(byName, 20)} is the first one,
   * {@code seek(byName, 20).after(place)} the next. It has its own ORDER BY and LIMIT, and its
   * condition is one of WHERE: to page through groups, or some of the rows, select from {@code
   * as(name)}.
   *
   * @param keyset an order that no two rows share, from {@code Sql.keyset}
   * @param size how many rows at most
   * @throws IllegalArgumentException when the size is negative
   * @throws IllegalStateException when the query has DISTINCT, groups, an order, a limit or an
   *     offset
   */
  public <K> Seek<T, K> seek(Keyset<K> keyset, long size) {
    return Seek.first(this, keyset, size);
  }

  /**
   * A page of the rows, by its number, with the number of all rows: {@code count(*) OVER ()} beside
   * them, and only for a page past the end a count of its own.
   *
   * @param number the page's number, from 0
   * @param size how many rows a page has, from 1
   * @throws IllegalArgumentException when a number is out of its range
   * @throws IllegalStateException when the query has DISTINCT, a limit, an offset or a lock, or a
   *     common table that writes: select from {@code as(name)} then, whose rows are those of all
   *     pages
   */
  public Statement<Page<T>> page(long number, int size) {
    if (clauses.has(Clause.DISTINCT)) {
      throw new IllegalStateException(
          "count(*) OVER () counts rows before DISTINCT: page through select(...).from(query.as("
              + "\"rows\")) instead of "
              + this);
    }
    requireOpen("page", Clause.NO_PAGE);
    if (clauses.hasWrites()) {
      throw new IllegalStateException(
          "page(...) may send the query twice, to count its rows, and a common table of it writes:"
              + " write first, and then page through what is there");
    }
    return Paged.of(this, number, size);
  }

  /**
   * Requires that a query can be paged through.
   *
   * @throws IllegalStateException when it has a clause that it cannot have then
   */
  void requireOpen(String way, List<Clause> closed) {
    for (Clause clause : closed) {
      if (clauses.has(clause)) {
        throw new IllegalStateException(
            way
                + "(...) of a query with "
                + clause.keyword.strip()
                + (clause == Clause.LOCK ? " UPDATE or another lock" : "")
                + clause.obstacle
                + ": "
                + this);
      }
    }
  }

  /** The same rows in no order. */
  Select<T> unordered() {
    return with(clauses.without(Clause.ORDER_BY));
  }

  /** The same rows, read into something else. */
  <R extends @Nullable Object> Select<R> selecting(Selectable<R> other) {
    return new Select<>(other, from == null ? firstTable() : from, joins, clauses);
  }

  /** The same rows for each row of a table, which FROM begins with. */
  <R extends @Nullable Object> Select<R> behind(TableSource first, Selectable<R> other) {
    From source = Objects.requireNonNull(source());
    List<Join> more = new ArrayList<>();
    more.add(new Join(Join.Kind.CROSS, source.first(), null));
    more.addAll(source.joins());
    return new Select<>(other, first, List.copyOf(more), clauses);
  }

  @Override
  public void render(SqlWriter writer) {
    clauses.renderAfterWith(writer, this::renderSelect);
  }

  private void renderSelect(SqlWriter writer) {
    From source = source();
    if (source == null) {
      writer.within(List.of(), within -> render(within, null));
    } else {
      writer.query(source.tables(), source::isOuterJoined, within -> render(within, source));
    }
  }

  private void render(SqlWriter writer, @Nullable From source) {
    List<? extends Expression<?>> selected = selection.expressions();
    writer.sql("SELECT ").keys().select(selected);
    List<SqlPart> keys = clauses.keysWithRows();
    if (!keys.isEmpty()) {
      writer
          .keys()
          .find(
              keys, clauses.keysOf(Clause.ORDER_BY), clauses.partsOf(Clause.HAVING, Clause.WINDOW));
    }
    clauses.render(writer, Clause.DISTINCT);
    writer.selectLists().write(this, selected);
    renderPresences(writer);
    renderCollections(writer);
    if (source != null) {
      if (clauses.get(Clause.LOCK) instanceof Locks locks) {
        locks.requireLockable(source.tables());
      }
      writer.part(source);
    }
    writer.keys().valuesRow(source == null ? " FROM " : " CROSS JOIN ");
    Condition filter = source == null ? null : source.filter();
    writer.part(filter == null ? clauses : clauses.and(Clause.WHERE, filter));
  }

  /** The FROM clause, or null for a statement that selects no column of a table. */
  @Nullable From source() {
    TableSource first = from == null ? firstTable() : from;
    if (first != null) {
      return new From(first, JoinStep.resolved(first, joins));
    }
    if (joins.isEmpty()) {
      return null;
    }
    throw new IllegalStateException(
        "Nothing selected is a column, so FROM is not known: name the first table in from(...)");
  }

  private @Nullable TableSource firstTable() {
    for (Expression<?> expression : selection.expressions()) {
      TableSource table =
          expression instanceof Column<?, ?> column
              ? column.table()
              : SqlWriter.firstTable(expression);
      if (table != null) {
        return JoinPath.rootOf(table);
      }
    }
    return null;
  }

  @Override
  boolean isOuterJoined(TableSource table) {
    From source = source();
    return source != null && source.isOuterJoined(table);
  }

  @Override
  List<Presence> presences(boolean isChecked) {
    return hasOptional()
        ? CheckContext.presences(selection, this::isOuterJoined, isChecked)
        : List.of();
  }

  /** Whether something can be missing: only an outer join, and a query in FROM, can bring that. */
  private boolean hasOptional() {
    if (from instanceof QueryTable<?> || from == null && firstTable() instanceof QueryTable<?>) {
      return true;
    }
    for (JoinStep join : joins) {
      if (join.kind().isOuter()
          || join instanceof Join one && one.table() instanceof QueryTable<?>) {
        return true;
      }
    }
    return hasPath();
  }

  private boolean hasPath() {
    for (Expression<?> expression : selection.expressions()) {
      for (Expression<?> operand : StrictOperands.of(expression)) {
        if (operand instanceof Column<?, ?> column && column.table().joinPath() != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** In a group a table has a row when it has one in any row of the group. */
  @Override
  void renderPresence(SqlWriter writer, Presence presence) {
    boolean isGrouped = clauses.has(Clause.GROUP_BY) || clauses.has(Clause.HAVING);
    if (isGrouped) {
      writer.sql("bool_or(").part(presence).sql(")");
    } else {
      writer.part(presence);
    }
  }

  private Joining<Select<T>> joining(Join.Kind kind, TableSource table) {
    return new Joining<>(condition -> with(new Join(kind, table, condition)));
  }

  private Select<T> with(JoinStep join) {
    List<JoinStep> more = new ArrayList<>(joins);
    more.add(join);
    return new Select<>(selection, from, List.copyOf(more), clauses);
  }

  @Override
  Select<T> with(Clauses changed) {
    return new Select<>(selection, from, joins, changed);
  }

  @Override
  boolean isCompound() {
    return !clauses.isPlain();
  }
}
