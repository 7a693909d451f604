package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "employee"}, whose rows are {@link Employee} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class EmployeeTable extends KeyedTable<Employee, String> {
  /**
   * The table under its own name.
   */
  public static final EmployeeTable EMPLOYEE = new EmployeeTable(null);

  public final TextColumn<Employee> name = text("name", ColumnOption.key());

  public final TextColumn<Employee> boss = text("boss");

  public final ForeignKey<Employee, Employee> bossKey = foreignKey("employee_boss_fkey", boss,
      Employee.class);

  private EmployeeTable(@Nullable TableAlias alias) {
    super(Employee.class, null, "employee", alias);
  }

  @Override
  public EmployeeTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public EmployeeTable inSchema(String schema) {
    return (EmployeeTable) movedTo(schema);
  }

  @Override
  protected EmployeeTable withAlias(TableAlias alias) {
    return new EmployeeTable(alias);
  }

  /**
   * The {@link Employee} of {@link #bossKey}, joined where it is used.
   */
  public EmployeeTable boss() {
    return path(bossKey, "boss", EmployeeTable.EMPLOYEE);
  }

  @Override
  protected TableMapping<Employee> newMapping() {
    return new EmployeeMapping();
  }

  private static final class EmployeeMapping extends TableMapping<Employee> {
    @Override
    public Employee read(ResultSet row, int first) throws SQLException {
      return new Employee(
          getString(row, first, 0),
          getString(row, first + 1, 1));
    }

    @Override
    public @Nullable Object value(Employee employee, int column) {
      return switch (column) {
        case 0 -> employee.name();
        case 1 -> employee.getBoss();
        default -> throw noColumn(column);
      };
    }

    @Override
    public Employee withReference(Employee employee, int column, @Nullable Object value) {
      return new Employee(
          employee.name(),
          column == 1 ? (String) value : employee.getBoss());
    }
  }
}
