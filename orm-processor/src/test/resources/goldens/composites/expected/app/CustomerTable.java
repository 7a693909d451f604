package app;

import dev.piolet.schema.ArrayColumn;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "customer"}, whose rows are {@link Customer} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class CustomerTable extends KeyedTable<Customer, Long> {
  /**
   * The table under its own name.
   */
  public static final CustomerTable CUSTOMER = new CustomerTable(null);

  public final NumberColumn<Customer, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final Column<Customer, Address> address = column("address", AddressType.ADDRESS,
      ColumnOption.nullable());

  public final ArrayColumn<Customer, Address> others = array("others", AddressType.ADDRESS);

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

  private final class CustomerMapping extends TableMapping<Customer> {
    @Override
    public Customer read(ResultSet row, int first) throws SQLException {
      return refresh(new Customer(), row, first);
    }

    @Override
    public Customer refresh(Customer customer, ResultSet row, int first) throws SQLException {
      customer.id = getLong(row, first, 0);
      customer.address = address.type().read(row, first + 1);
      customer.others = notNull(others.type().read(row, first + 2), 2);
      return customer;
    }

    @Override
    public Customer withGenerated(Customer customer, ResultSet row, int first) throws SQLException {
      customer.id = getLong(row, first, 0);
      return customer;
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Customer customer, int column) {
      return switch (column) {
        case 0 -> customer.id;
        case 1 -> customer.address;
        case 2 -> customer.others;
        default -> throw noColumn(column);
      };
    }

    @Override
    public Runnable restorer(Customer customer) {
      Long id = customer.id;
      return () -> customer.id = id;
    }

    @Override
    public Customer snapshot(Customer customer) {
      Customer copy = new Customer();
      copy.id = customer.id;
      copy.address = address.type().copy(customer.address);
      copy.others = others.type().copy(customer.others);
      return copy;
    }

    @Override
    public void assign(Customer customer, Customer copy, int column) {
      switch (column) {
        case 0 -> copy.id = customer.id;
        case 1 -> copy.address = address.type().copy(customer.address);
        case 2 -> copy.others = others.type().copy(customer.others);
        default -> {}
      }
    }
  }
}
