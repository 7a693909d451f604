package app;

import dev.piolet.schema.ArrayColumn;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<Customer, Long> id = number("id", PgTypes.BIGINT,
      customer -> customer.id, key(), identity());

  public final Column<Customer, Address> address = column("address", AddressType.ADDRESS,
      customer -> customer.address, nullable());

  public final ArrayColumn<Customer, Address> others = array("others", AddressType.ADDRESS,
      customer -> customer.others);

  private CustomerTable(@Nullable String alias) {
    super(Customer.class, null, "customer", alias);
  }

  @Override
  public CustomerTable as(String alias) {
    return new CustomerTable(alias);
  }

  @Override
  public Customer read(ResultSet row, int first) throws SQLException {
    return refill(new Customer(), row, first);
  }

  @Override
  public Customer refill(Customer customer, ResultSet row, int first) throws SQLException {
    customer.id = notNull(row.getLong(first), row, id);
    customer.address = address.type().read(row, first + 1);
    customer.others = notNull(others.type().read(row, first + 2), others);
    return customer;
  }

  @Override
  public Customer withGenerated(Customer customer, ResultSet row, int first) throws SQLException {
    customer.id = notNull(row.getLong(first), row, id);
    return customer;
  }

  @Override
  public boolean fillsPlainly() {
    return true;
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
  public Customer assign(Customer customer, Customer copy, ColumnFilter<Customer> which) {
    if (which.test(id)) {
      copy.id = customer.id;
    }
    if (which.test(address)) {
      copy.address = address.type().copy(customer.address);
    }
    if (which.test(others)) {
      copy.others = others.type().copy(customer.others);
    }
    return copy;
  }
}
