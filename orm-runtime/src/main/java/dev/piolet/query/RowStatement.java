package dev.piolet.query;

import dev.piolet.error.NoRowException;
import dev.piolet.error.TooManyRowsException;
import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.Presence;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.Subquery;
import dev.piolet.sql.TableSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A statement that gives rows. Immutable and thread-safe.
 *
 * @param <T> what one row is read into
 */
@CheckReturnValue
public abstract class RowStatement<T extends @Nullable Object>
    implements Statement<List<T>>, Subquery<T> {
  /** Of which number of rows on there is not only one. */
  private static final int ENOUGH_TO_TELL = 2;

  final Selectable<T> selection;

  RowStatement(Selectable<T> selection) {
    this.selection = selection;
  }

  /** Tells whether an outer join of this statement can leave a table without a row. */
  abstract boolean isOuterJoined(TableSource table);

  /** Tells whether {@link #isOuterJoined} knows, and does not only suspect. */
  boolean knowsJoins() {
    return true;
  }

  /**
   * The presences that rows tell behind what is selected, where the whole statement or a derived
   * table gives them.
   *
   * @param isChecked whether the rows are read as they are, and so have to be what can be read
   * @throws IllegalStateException when that is asked, and the selection cannot take what the rows
   *     may have
   */
  List<Presence> presences(boolean isChecked) {
    return List.of();
  }

  /** The labels of the columns where they may stand in another order than what is selected. */
  List<String> labels() {
    return List.of();
  }

  /** Writes the statement where its columns are found by their labels. */
  void renderLabelled(SqlWriter writer) {
    render(writer);
  }

  /** Tells whether executing the statement may change rows, but for functions that it calls. */
  boolean mayWrite() {
    return false;
  }

  RowReading<T> reading() {
    return new RowReading<>(
        selection, this::isOuterJoined, presences(false), List.of(), false, 0, mayWrite());
  }

  /** How rows are read that have their collections in them. */
  final RowReading<T> readingOfWhole() {
    return reading().having(CheckContext.collections(selection));
  }

  /** Writes the collections behind what {@link #presences} tells, where rows have them in them. */
  final void renderCollections(SqlWriter writer) {
    if (writer.selectLists().isCollected(this)) {
      String separator = selection.expressions().isEmpty() ? "" : ", ";
      for (CollectionColumn<?, ?> collection : CheckContext.collections(selection)) {
        writer.sql(separator).part(collection);
        separator = ", ";
      }
    }
  }

  /** Writes what {@link #presences} tells, where it is read. */
  final void renderPresences(SqlWriter writer) {
    boolean isWhole = writer.selectLists().isWhole(this);
    if (isWhole || writer.selectLists().isPassedOn(this)) {
      presences(isWhole).forEach(presence -> renderPresence(writer.sql(", "), presence));
    }
  }

  void renderPresence(SqlWriter writer, Presence presence) {
    writer.part(presence);
  }

  @Override
  public final Selectable<T> selection() {
    return selection;
  }

  @Override
  public final BoundSql bound() {
    return SqlWriter.render(this);
  }

  @Override
  public boolean hasCollections() {
    return !CheckContext.collections(selection).isEmpty();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when the statement writes, and its rows have collections
   */
  @Override
  public final RowStatement<T> inOneStatement() {
    return InOneStatement.of(this);
  }

  @Override
  public final List<T> run(StatementRunner runner) {
    return runner.query(this::bound, reading());
  }

  /**
   * Executes the statement, and calls a consumer for each of its rows while they are read; {@code
   * DBConnection.forEach} calls it.
   *
   * @param runner sends it to the database
   * @param fetchSize how many rows to hold at a time
   * @param consumer takes a row, and tells whether to go on
   * @return the number of rows that the consumer took
   */
  public final long stream(StatementRunner runner, int fetchSize, Predicate<? super T> consumer) {
    RowStatement<T> whole = inOneStatement();
    return runner.stream(whole.bound(), whole.reading(), fetchSize, consumer);
  }

  /**
   * Gives the only row. Executing it throws {@link NoRowException} when there is none and {@link
   * TooManyRowsException} when there are more.
   */
  public final Statement<T> one() {
    return new Narrowed<>(this, this::only);
  }

  /**
   * Gives the only row, or {@link Optional#empty()} when there is none. Executing it throws {@link
   * TooManyRowsException} when there are more.
   */
  public final Statement<Optional<@NonNull T>> optional() {
    return new Narrowed<>(
        this, rows -> rows.isEmpty() ? Optional.empty() : Optional.ofNullable(only(rows)));
  }

  private T only(List<T> rows) {
    if (rows.isEmpty()) {
      BoundSql sent = bound();
      throw new NoRowException(
          "One row is required and there is none; use optional() where it may be missing",
          model(),
          sent.sql(),
          sent.values());
    }
    if (rows.size() > 1) {
      BoundSql sent = bound();
      throw new TooManyRowsException(
          "One row is required and there are more; narrow the condition, or add limit(1)",
          model(),
          sent.sql(),
          sent.values());
    }
    return rows.get(0);
  }

  private @Nullable Class<?> model() {
    return selection instanceof Table<?> table ? table.model() : null;
  }

  /** The text with its parameters, for logs; the values are not in it. */
  @Override
  public final String toString() {
    return Texts.of(this);
  }

  private record Narrowed<T, R>(RowStatement<T> statement, Function<List<T>, R> narrow)
      implements Statement<R> {
    @Override
    public BoundSql bound() {
      return statement.bound();
    }

    @Override
    public boolean hasCollections() {
      return statement.hasCollections();
    }

    @Override
    public Statement<R> inOneStatement() {
      return new Narrowed<>(statement.inOneStatement(), narrow);
    }

    @Override
    public R run(StatementRunner runner) {
      return narrow.apply(
          runner.query(statement::bound, statement.reading().limited(ENOUGH_TO_TELL)));
    }

    @Override
    public String toString() {
      return statement.toString();
    }
  }
}
