package dev.piolet.sql;

import dev.piolet.internal.driver.StatementParameters;
import dev.piolet.spi.Parameters;
import dev.piolet.type.SqlText;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
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
  /** The SQLSTATE of a data exception. */
  private static final String REFUSED = "22000";

  /**
   * Keeps a copy of the values.
   *
   * @throws IllegalArgumentException when the text holds what PostgreSQL cannot be sent
   */
  public BoundSql {
    sql = SqlText.require("An SQL text", sql);
    binds = List.copyOf(binds);
  }

  /** Whether two are the same text with the same values. */
  boolean isSame(BoundSql other) {
    if (binds.size() != other.binds.size() || !sql.equals(other.sql)) {
      return false;
    }
    for (int i = 0; i < binds.size(); i++) {
      if (!binds.get(i).isSame(other.binds.get(i))) {
        return false;
      }
    }
    return true;
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
   * The values as {@link #describe} shows them, in brackets, for people and logs only: long ones
   * and long lists are cut short, and they may be confidential.
   */
  public String describeValues() {
    return Inlined.valuesOf(this);
  }

  /**
   * Binds all values.
   *
   * @throws SQLException when one cannot be sent
   */
  public void bindTo(PreparedStatement statement) throws SQLException {
    bindTo(new StatementParameters(statement));
  }

  /**
   * Binds all values.
   *
   * @throws SQLException when one cannot be sent
   */
  public void bindTo(Parameters parameters) throws SQLException {
    for (int i = 0; i < binds.size(); i++) {
      try {
        binds.get(i).to(parameters, i + 1);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new SQLException(
            "The value of parameter " + (i + 1) + " is refused. " + e.getMessage(), REFUSED, e);
      }
    }
  }
}
