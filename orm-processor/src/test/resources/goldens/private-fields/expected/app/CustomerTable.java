package app;

import dev.piolet.schema.BooleanColumn;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
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

  public final NumberColumn<Customer, Integer> id = integer("id", ColumnOption.key(),
      ColumnOption.identity());

  public final TextColumn<Customer> name = text("name");

  public final NumberColumn<Customer, Short> rating = smallint("rating", ColumnOption.nullable());

  public final BooleanColumn<Customer> active = bool("active");

  public final BooleanColumn<Customer> isBlocked = bool("is_blocked");

  public final Column<Customer, byte[]> logo = bytea("logo");

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
      customer.setId(getInt(row, first, 0));
      customer.setName(getString(row, first + 1, 1));
      customer.setRating(getShortOrNull(row, first + 2));
      customer.setActive(getBoolean(row, first + 3, 3));
      customer.setBlocked(getBoolean(row, first + 4, 4));
      customer.setLogo(getBytes(row, first + 5, 5));
      return customer;
    }

    @Override
    public Customer withGenerated(Customer customer, ResultSet row, int first) throws SQLException {
      customer.setId(getInt(row, first, 0));
      return customer;
    }

    @Override
    public @Nullable Object value(Customer customer, int column) {
      return switch (column) {
        case 0 -> customer.getId();
        case 1 -> customer.getName();
        case 2 -> customer.getRating();
        case 3 -> customer.isActive();
        case 4 -> customer.isBlocked();
        case 5 -> customer.getLogo();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Customer customer, int column) {
      switch (column) {
        case 3 -> out.writeBoolean(customer.isActive());
        case 4 -> out.writeBoolean(customer.isBlocked());
        default -> {
          return false;
        }
      }
      return true;
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
    public void assign(Customer customer, Customer copy, int column) {
      switch (column) {
        case 0 -> copy.setId(customer.getId());
        case 1 -> copy.setName(customer.getName());
        case 2 -> copy.setRating(customer.getRating());
        case 3 -> copy.setActive(customer.isActive());
        case 4 -> copy.setBlocked(customer.isBlocked());
        case 5 -> copy.setLogo(logo.type().copy(customer.getLogo()));
        default -> {}
      }
    }
  }
}
