package app;

import dev.piolet.schema.ArrayColumn;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.TableMapping;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "task"}, whose rows are {@link Task} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class TaskTable extends Table<Task> {
  /**
   * The table under its own name.
   */
  static final TaskTable TASK = new TaskTable(null);

  public final Column<Task, Task.Status> status = column("status",
      PgTypes.enumeration(null, "status", Task.Status.class, "in progress", "it's \"done\"",
      "FAILED"));

  public final Column<Task, Task.Priority> priority = column("priority",
      PgTypes.enumeration("Task Priority", Task.Priority.class), ColumnOption.nullable());

  public final ArrayColumn<Task, Task.Size> sizes = array("sizes",
      PgTypes.enumeration("shop", "size", Task.Size.class, "S", "L"));

  private TaskTable(@Nullable TableAlias alias) {
    super(Task.class, null, "task", alias);
  }

  @Override
  public TaskTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public TaskTable inSchema(String schema) {
    return (TaskTable) movedTo(schema);
  }

  @Override
  protected TaskTable withAlias(TableAlias alias) {
    return new TaskTable(alias);
  }

  @Override
  protected TableMapping<Task> newMapping() {
    return new TaskMapping();
  }

  private final class TaskMapping extends TableMapping<Task> {
    @Override
    public Task read(ResultSet row, int first) throws SQLException {
      return new Task(
          notNull(status.type().read(row, first), 0),
          priority.type().read(row, first + 1),
          notNull(sizes.type().read(row, first + 2), 2));
    }

    @Override
    public @Nullable Object value(Task task, int column) {
      return switch (column) {
        case 0 -> task.status();
        case 1 -> task.priority();
        case 2 -> task.sizes();
        default -> throw noColumn(column);
      };
    }
  }
}
