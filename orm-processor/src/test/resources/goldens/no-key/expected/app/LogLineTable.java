package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
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

  public final TextColumn<LogLine> text = text("text");

  public final NumberColumn<LogLine, Integer> level = integer("level", ColumnOption.nullable());

  private LogLineTable(@Nullable TableAlias alias) {
    super(LogLine.class, "ops", "log_line", alias);
  }

  @Override
  public LogLineTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public LogLineTable inSchema(String schema) {
    return (LogLineTable) movedTo(schema);
  }

  @Override
  protected LogLineTable withAlias(TableAlias alias) {
    return new LogLineTable(alias);
  }

  @Override
  protected TableMapping<LogLine> newMapping() {
    return new LogLineMapping();
  }

  private static final class LogLineMapping extends TableMapping<LogLine> {
    @Override
    public LogLine read(ResultSet row, int first) throws SQLException {
      return refresh(new LogLine(), row, first);
    }

    @Override
    public LogLine refresh(LogLine logLine, ResultSet row, int first) throws SQLException {
      logLine.text = getString(row, first, 0);
      logLine.level = getIntOrNull(row, first + 1);
      return logLine;
    }

    @Override
    public @Nullable Object value(LogLine logLine, int column) {
      return switch (column) {
        case 0 -> logLine.text;
        case 1 -> logLine.level;
        default -> throw noColumn(column);
      };
    }

    @Override
    public LogLine snapshot(LogLine logLine) {
      LogLine copy = new LogLine();
      copy.text = logLine.text;
      copy.level = logLine.level;
      return copy;
    }

    @Override
    public void assign(LogLine logLine, LogLine copy, int column) {
      switch (column) {
        case 0 -> copy.text = logLine.text;
        case 1 -> copy.level = logLine.level;
        default -> {}
      }
    }
  }
}
