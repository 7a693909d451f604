package dev.piolet.internal.copy;

import dev.piolet.internal.Bound;
import dev.piolet.internal.driver.ParameterText;
import dev.piolet.internal.observe.Observers;
import dev.piolet.internal.observe.Sending;
import dev.piolet.sql.Bind;
import dev.piolet.sql.BoundSql;
import dev.piolet.type.PgTypes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a statement that takes no parameters: they go into settings of the transaction as
 * parameters of a statement before it, and it reads them from there, so that no value is in its
 * text.
 *
 * @param texts the values as PostgreSQL reads them; null is NULL
 */
record Settings(BoundSql statement, List<@Nullable String> texts) {
  /** The SQLSTATE of a data exception. */
  private static final String REFUSED = "22000";

  /**
   * The values of a statement.
   *
   * @throws SQLException when PostgreSQL cannot store one of them
   */
  static Settings of(BoundSql statement) throws SQLException {
    List<@Nullable String> texts = new ArrayList<>();
    for (Bind<?> bind : statement.binds()) {
      try {
        texts.add(text(bind));
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new SQLException(
            "The value of parameter " + (texts.size() + 1) + " is refused. " + e.getMessage(),
            REFUSED,
            e);
      }
    }
    return new Settings(statement, texts);
  }

  private static <T> @Nullable String text(Bind<T> bind) {
    T value = bind.value();
    return value == null ? null : bind.type().text(value);
  }

  /** Sets the values for the open transaction. */
  void set(Connection connection, Observers observers) throws SQLException {
    StringBuilder sql = new StringBuilder();
    List<Bind<?>> values = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (text != null) {
        sql.append(sql.length() == 0 ? "SELECT " : ", ");
        sql.append("set_config('").append(name(i)).append("', ?, true)");
        values.add(new Bind<>(PgTypes.TEXT, text));
      }
    }
    if (values.isEmpty()) {
      return;
    }
    BoundSql statement = new BoundSql(sql.toString(), values);
    Sending sending = observers.sending(statement);
    try (PreparedStatement setting = Bound.prepare(connection, sending.sql(statement))) {
      setting.execute();
      sending.executed(1);
    } catch (SQLException | RuntimeException | Error e) {
      sending.failed(e);
      throw e;
    }
  }

  private static String name(int index) {
    return "piolet.p" + (index + 1);
  }

  /** The statement's text, which reads the settings where the driver finds its parameters. */
  String sql() throws SQLException {
    String text =
        ParameterText.replaced(
            statement.sql(),
            texts.size(),
            i ->
                (texts.get(i) == null ? "NULL" : "current_setting('" + name(i) + "')")
                    + statement.binds().get(i).type().cast());
    return ParameterText.plain(text);
  }
}
