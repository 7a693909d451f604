package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.sql.Bind;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Parameters;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL as the program has it, with bound values; executing it gives the number of rows affected.
 * Immutable and thread-safe.
 *
 * <p>It begins and ends no transaction: that is for {@code transaction(...)} and {@code
 * savepoint(...)} of the connection, which know then what is committed.
 */
@CheckReturnValue
public final class PlainSql implements Statement<Integer> {
  private final BoundSql bound;

  private PlainSql(BoundSql bound) {
    this.bound = bound;
  }

  static PlainSql of(String text, @Nullable Object @Nullable ... given) {
    TransactionControl.refuse(text);
    @Nullable Object[] values = given == null ? new @Nullable Object[1] : given;
    List<Bind<?>> binds = new ArrayList<>(values.length);
    for (Object value : values) {
      binds.add(Parameters.bind(value));
    }
    return new PlainSql(new BoundSql(text, binds));
  }

  /**
   * Reads the rows that the SQL gives. Columns are found by their labels, in any order: those of a
   * model, of a {@code row(...)} of columns or of a record with {@code @Projection} must all be
   * there, once and with no others beside them. Where two tables have columns of one name, these
   * are taken in their order. What is no column, such as {@code count()} or {@code value("")},
   * takes what is left, in its order, and a single expression whatever the only column is.
   *
   * <p>A model may be missing from a row, as after an outer join; then its columns are all NULL.
   */
  public <T extends @Nullable Object> RowStatement<T> into(Selectable<T> selection) {
    return new Into<>(bound, selection);
  }

  @Override
  public BoundSql bound() {
    return bound;
  }

  @Override
  public Integer run(StatementRunner runner) {
    return runner.execute(this::bound);
  }

  /** The text with its parameters, for logs; the values are not in it. */
  @Override
  public String toString() {
    return bound.sql();
  }

  private static final class Into<T> extends RowStatement<T> {
    private final BoundSql bound;

    Into(BoundSql bound, Selectable<T> selection) {
      super(selection);
      this.bound = bound;
    }

    /**
     * Inside another statement the columns count by their order, so that they are brought into that
     * of the selection; but not those of a common table, which has their labels.
     */
    @Override
    public void render(SqlWriter writer) {
      List<String> labels = writer.selectLists().isResult(this) ? List.of() : labels();
      if (labels.isEmpty()) {
        writer.bound(bound);
        return;
      }
      String separator = "SELECT ";
      for (String label : labels) {
        writer.sql(separator).identifier("r").sql(".").identifier(label);
        separator = ", ";
      }
      writer.sql(" FROM (").bound(bound).sql("\n) AS ").identifier("r");
    }

    @Override
    void renderLabelled(SqlWriter writer) {
      writer.bound(bound);
    }

    @Override
    List<String> labels() {
      List<String> names = new ArrayList<>();
      for (Expression<?> expression : selection.expressions()) {
        if (!(expression instanceof Column<?, ?> column) || names.contains(column.name())) {
          return List.of();
        }
        names.add(column.name());
      }
      return names.size() == 1 && selection instanceof Expression<?> ? List.of() : names;
    }

    @Override
    boolean mayWrite() {
      return PlainWrites.areIn(bound.sql());
    }

    @Override
    RowReading<T> reading() {
      return new RowReading<>(selection, table -> true, List.of(), List.of(), true, 0, mayWrite());
    }

    @Override
    boolean isOuterJoined(TableSource table) {
      return true;
    }

    @Override
    boolean knowsJoins() {
      return false;
    }
  }
}
