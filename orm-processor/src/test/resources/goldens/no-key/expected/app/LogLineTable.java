package app;

import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "log_line"}, whose rows are {@link LogLine} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class LogLineTable extends Table<LogLine> {
  /**
   * The table under its own name.
   */
  static final LogLineTable LOG_LINE = new LogLineTable(null);

  public final TextColumn<LogLine> text = text("text", PgTypes.TEXT, logLine -> logLine.text);

  public final NumberColumn<LogLine, Integer> level = number("level", PgTypes.INTEGER,
      logLine -> logLine.level, nullable());

  private LogLineTable(@Nullable String alias) {
    super(LogLine.class, "ops", "log_line", alias);
  }

  @Override
  public LogLineTable as(String alias) {
    return new LogLineTable(alias);
  }

  @Override
  public LogLine read(ResultSet row, int first) throws SQLException {
    return refill(new LogLine(), row, first);
  }

  @Override
  public LogLine refill(LogLine logLine, ResultSet row, int first) throws SQLException {
    logLine.text = notNull(row.getString(first), text);
    logLine.level = orNull(row.getInt(first + 1), row);
    return logLine;
  }

  @Override
  public LogLine snapshot(LogLine logLine) {
    LogLine copy = new LogLine();
    copy.text = logLine.text;
    copy.level = logLine.level;
    return copy;
  }

  @Override
  public LogLine assign(LogLine logLine, LogLine copy, ColumnFilter<LogLine> which) {
    if (which.test(text)) {
      copy.text = logLine.text;
    }
    if (which.test(level)) {
      copy.level = logLine.level;
    }
    return copy;
  }
}
