package app;

import dev.piolet.schema.BooleanColumn;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<Customer, Integer> id = number("id", PgTypes.INTEGER, Customer::getId,
      key(), identity());

  public final TextColumn<Customer> name = text("name", PgTypes.TEXT, Customer::getName);

  public final NumberColumn<Customer, Short> rating = number("rating", PgTypes.SMALLINT,
      Customer::getRating, nullable());

  public final BooleanColumn<Customer> active = bool("active", PgTypes.BOOLEAN, Customer::isActive);

  public final BooleanColumn<Customer> isBlocked = bool("is_blocked", PgTypes.BOOLEAN,
      Customer::isBlocked);

  public final Column<Customer, byte[]> logo = column("logo", PgTypes.BYTEA, Customer::getLogo);

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
    customer.setId(notNull(row.getInt(first), row, id));
    customer.setName(notNull(row.getString(first + 1), name));
    customer.setRating(orNull(row.getShort(first + 2), row));
    customer.setActive(notNull(row.getBoolean(first + 3), row, active));
    customer.setBlocked(notNull(row.getBoolean(first + 4), row, isBlocked));
    customer.setLogo(notNull(row.getBytes(first + 5), logo));
    return customer;
  }

  @Override
  public Customer withGenerated(Customer customer, ResultSet row, int first) throws SQLException {
    customer.setId(notNull(row.getInt(first), row, id));
    return customer;
  }

  @Override
  public Runnable restorer(Customer customer) {
    Integer id = customer.getId();
    return () -> customer.setId(id);
  }

  @Override
  public Customer snapshot(Customer customer) {
    Customer copy = new Customer();
    copy.setId(customer.getId());
    copy.setName(customer.getName());
    copy.setRating(customer.getRating());
    copy.setActive(customer.isActive());
    copy.setBlocked(customer.isBlocked());
    copy.setLogo(logo.type().copy(customer.getLogo()));
    return copy;
  }

  @Override
  public Customer assign(Customer customer, Customer copy, ColumnFilter<Customer> which) {
    if (which.test(id)) {
      copy.setId(customer.getId());
    }
    if (which.test(name)) {
      copy.setName(customer.getName());
    }
    if (which.test(rating)) {
      copy.setRating(customer.getRating());
    }
    if (which.test(active)) {
      copy.setActive(customer.isActive());
    }
    if (which.test(isBlocked)) {
      copy.setBlocked(customer.isBlocked());
    }
    if (which.test(logo)) {
      copy.setLogo(logo.type().copy(customer.getLogo()));
    }
    return copy;
  }
}
