package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "customer"}, whose rows are {@link Customer} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class CustomerTable extends KeyedTable<Customer, Integer> {
  /**
   * The table under its own name.
   */
  public static final CustomerTable CUSTOMER = new CustomerTable(null);

  public final NumberColumn<Customer, Integer> id = integer("id", ColumnOption.key());

  private CustomerTable(@Nullable TableAlias alias) {
    super(Customer.class, null, "customer", alias);
  }

  @Override
  public CustomerTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public CustomerTable inSchema(String schema) {
    return (CustomerTable) movedTo(schema);
  }

  @Override
  protected CustomerTable withAlias(TableAlias alias) {
    return new CustomerTable(alias);
  }

  @Override
  protected TableMapping<Customer> newMapping() {
    return new CustomerMapping();
  }

  private static final class CustomerMapping extends TableMapping<Customer> {
    @Override
    public Customer read(ResultSet row, int first) throws SQLException {
      return new Customer(
          getInt(row, first, 0));
    }

    @Override
    public @Nullable Object value(Customer customer, int column) {
      return switch (column) {
        case 0 -> customer.id();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Customer customer, int column) {
      switch (column) {
        case 0 -> out.writeInt(customer.id());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
