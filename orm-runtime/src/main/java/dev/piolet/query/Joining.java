package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.sql.Condition;
import dev.piolet.sql.SqlPart;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A join that waits for its condition. Immutable and thread-safe.
 *
 * @param <S> the statement that the join belongs to
 */
@CheckReturnValue
public final class Joining<S> {
  private final Function<SqlPart, S> joined;

  Joining(Function<SqlPart, S> joined) {
    this.joined = joined;
  }

  /** {@code ON condition AND more}: which rows of the two sides belong together; all must hold. */
  public S on(Condition condition, Condition... more) {
    return joined.apply(new Join.On(Clauses.allOf(condition, more)));
  }

  /**
   * {@code USING (columns)}: where the columns of these names are equal on the two sides.
   *
   * @param columns columns of either side; only their names count
   * @throws IllegalArgumentException when none is given
   */
  public S using(Column<?, ?>... columns) {
    List<String> names = Arrays.stream(columns).map(Column::name).toList();
    if (names.isEmpty()) {
      throw new IllegalArgumentException("using(...) needs a column");
    }
    return joined.apply(
        writer -> {
          String separator = " USING (";
          for (String name : names) {
            writer.sql(separator).identifier(name);
            separator = ", ";
          }
          writer.sql(")");
        });
  }
}
