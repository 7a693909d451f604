package dev.piolet.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL text with the values of its parameters.
 *
 * @param sql the text, with a {@code ?} for each value and no value in it
 * @param binds the values, in the order of the parameters
 */
public record BoundSql(String sql, List<Bind<?>> binds) {
  public BoundSql {
    binds = List.copyOf(binds);
  }

  /** The bound values alone, in the order of the parameters; a null is NULL. */
  public List<@Nullable Object> values() {
    List<@Nullable Object> values = new ArrayList<>(binds.size());
    for (Bind<?> bind : binds) {
      values.add(bind.value());
    }
    return Collections.unmodifiableList(values);
  }

  /**
   * The text with the values written into it, for people and logs only: it is never executed, long
   * values are cut short, and values may be confidential.
   */
  public String describe() {
    return Inlined.of(this);
  }

  /**
   * Binds all values.
   *
   * @throws SQLException when the driver refuses one
   */
  public void bindTo(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < binds.size(); i++) {
      binds.get(i).to(statement, i + 1);
    }
  }
}
