package dev.piolet.query;

import dev.piolet.sql.Bind;
import dev.piolet.sql.BoundSql;
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
 */
@CheckReturnValue
public final class PlainSql implements Statement<Integer> {
  private final BoundSql bound;

  private PlainSql(BoundSql bound) {
    this.bound = bound;
  }

  static PlainSql of(String text, @Nullable Object @Nullable ... given) {
    @Nullable Object[] values = given == null ? new @Nullable Object[1] : given;
    List<Bind<?>> binds = new ArrayList<>(values.length);
    for (Object value : values) {
      binds.add(Parameters.bind(value));
    }
    return new PlainSql(new BoundSql(text, binds));
  }

  /**
   * Reads the rows that the SQL gives. Its select list must have the same columns in the same
   * order; a model may be missing from a row, as after an outer join.
   */
  public <T> RowStatement<T> into(Selectable<T> selection) {
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

    @Override
    public void render(SqlWriter writer) {
      writer.bound(bound);
    }

    @Override
    boolean mayBeMissing(TableSource table) {
      return true;
    }
  }
}
