package app;

import dev.piolet.schema.CheckConstraint;
import dev.piolet.schema.Column;
import dev.piolet.schema.EmbeddedColumns;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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

  public final NumberColumn<Customer, Long> id = number("id", PgTypes.BIGINT, Customer::id, key(),
      identity());

  public final HomeColumns home = new HomeColumns();

  public final TextColumn<Customer> name = text("name", PgTypes.TEXT, Customer::name);

  public final OfficeColumns office = new OfficeColumns();

  public final UniqueConstraint<Customer> uniqueHomeCity = unique("customer_home_town_key",
      home.city);

  public final CheckConstraint<Customer> checkHomeCity = check("customer_check",
      "\"home_town\" <> \"home_street\"");

  public final UniqueConstraint<Customer> uniqueOfficeCity = unique("customer_work_town_key",
      office.city);

  public final CheckConstraint<Customer> checkOfficeCity = check("customer_check1",
      "\"work_town\" <> \"work_street\"");

  private CustomerTable(@Nullable String alias) {
    super(Customer.class, null, "customer", alias);
  }

  @Override
  public CustomerTable as(String alias) {
    return new CustomerTable(alias);
  }

  @Override
  public Customer read(ResultSet row_, int first) throws SQLException {
    return new Customer(
        notNull(row_.getLong(first), row_, id),
        home.read(row_, first + 1),
        notNull(row_.getString(first + 8), name),
        office.read(row_, first + 9));
  }

  @Override
  public Customer withGenerated(Customer customer, ResultSet row_, int first) throws SQLException {
    return new Customer(
        notNull(row_.getLong(first), row_, id),
        customer.home(),
        customer.name(),
        customer.office());
  }

  @Override
  public boolean fillsPlainly() {
    return true;
  }

  /**
   * The columns of {@code home}.
   */
  public final class HomeColumns extends EmbeddedColumns<Customer, Address> {
    public final TextColumn<Customer> street = text("home_street", PgTypes.TEXT,
        customer -> customer.home().street());

    public final TextColumn<Customer> city = text("home_town", PgTypes.TEXT,
        customer -> customer.home().city());

    public final NumberColumn<Customer, Short> floor = number("home_floor", PgTypes.SMALLINT,
        customer -> customer.home().floor(), nullable());

    public final HomePositionColumns position = new HomePositionColumns();

    public final HomeTaggedColumns tagged = new HomeTaggedColumns();

    private HomeColumns() {
      super(CustomerTable.this);
    }

    @Override
    public List<Column<Customer, ?>> expressions() {
      return List.of(street, city, floor, position.latitude, position.longitude, tagged.tag,
          tagged.row);
    }

    @Override
    public Address read(ResultSet row_, int first) throws SQLException {
      return new Address(
          notNull(row_.getString(first), street),
          notNull(row_.getString(first + 1), city),
          orNull(row_.getShort(first + 2), row_),
          position.read(row_, first + 3),
          tagged.read(row_, first + 5));
    }
  }

  /**
   * The columns of {@code home.position}.
   */
  public final class HomePositionColumns extends EmbeddedColumns<Customer, Position> {
    public final NumberColumn<Customer, Double> latitude = number("home_latitude", PgTypes.DOUBLE,
        customer -> customer.home().position() == null ? null
        : customer.home().position().latitude(), nullable());

    public final NumberColumn<Customer, Double> longitude = number("home_longitude", PgTypes.DOUBLE,
        customer -> customer.home().position() == null ? null
        : customer.home().position().longitude(), nullable());

    private HomePositionColumns() {
      super(CustomerTable.this);
    }

    @Override
    public List<Column<Customer, ?>> expressions() {
      return List.of(latitude, longitude);
    }

    @Override
    public @Nullable Position read(ResultSet row_, int first) throws SQLException {
      if (areNull(row_, first, 2)) {
        return null;
      }
      return new Position(
          notNull(row_.getDouble(first), row_, latitude),
          notNull(row_.getDouble(first + 1), row_, longitude));
    }
  }

  /**
   * The columns of {@code home.tagged}.
   */
  public final class HomeTaggedColumns extends EmbeddedColumns<Customer, Tagged<Integer>> {
    public final NumberColumn<Customer, Integer> tag = number("home_tagged_tag", PgTypes.INTEGER,
        customer -> customer.home().tagged().tag());

    public final Column<Customer, byte[]> row = column("home_tagged_row", PgTypes.BYTEA,
        customer -> customer.home().tagged().row());

    private HomeTaggedColumns() {
      super(CustomerTable.this);
    }

    @Override
    public List<Column<Customer, ?>> expressions() {
      return List.of(tag, row);
    }

    @Override
    public Tagged<Integer> read(ResultSet row_, int first) throws SQLException {
      return new Tagged<Integer>(
          notNull(row_.getInt(first), row_, tag),
          notNull(row_.getBytes(first + 1), row));
    }
  }

  /**
   * The columns of {@code office}.
   */
  public final class OfficeColumns extends EmbeddedColumns<Customer, Address> {
    public final TextColumn<Customer> street = text("work_street", PgTypes.TEXT,
        customer -> customer.office() == null ? null : customer.office().street(), nullable());

    public final TextColumn<Customer> city = text("work_town", PgTypes.TEXT,
        customer -> customer.office() == null ? null : customer.office().city(), nullable());

    public final NumberColumn<Customer, Short> floor = number("work_floor", PgTypes.SMALLINT,
        customer -> customer.office() == null ? null : customer.office().floor(), nullable());

    public final OfficePositionColumns position = new OfficePositionColumns();

    public final OfficeTaggedColumns tagged = new OfficeTaggedColumns();

    private OfficeColumns() {
      super(CustomerTable.this);
    }

    @Override
    public List<Column<Customer, ?>> expressions() {
      return List.of(street, city, floor, position.latitude, position.longitude, tagged.tag,
          tagged.row);
    }

    @Override
    public @Nullable Address read(ResultSet row_, int first) throws SQLException {
      if (areNull(row_, first, 7)) {
        return null;
      }
      return new Address(
          notNull(row_.getString(first), street),
          notNull(row_.getString(first + 1), city),
          orNull(row_.getShort(first + 2), row_),
          position.read(row_, first + 3),
          tagged.read(row_, first + 5));
    }
  }

  /**
   * The columns of {@code office.position}.
   */
  public final class OfficePositionColumns extends EmbeddedColumns<Customer, Position> {
    public final NumberColumn<Customer, Double> latitude = number("work_latitude", PgTypes.DOUBLE,
        customer -> customer.office() == null || customer.office().position() == null ? null
        : customer.office().position().latitude(), nullable());

    public final NumberColumn<Customer, Double> longitude = number("work_longitude", PgTypes.DOUBLE,
        customer -> customer.office() == null || customer.office().position() == null ? null
        : customer.office().position().longitude(), nullable());

    private OfficePositionColumns() {
      super(CustomerTable.this);
    }

    @Override
    public List<Column<Customer, ?>> expressions() {
      return List.of(latitude, longitude);
    }

    @Override
    public @Nullable Position read(ResultSet row_, int first) throws SQLException {
      if (areNull(row_, first, 2)) {
        return null;
      }
      return new Position(
          notNull(row_.getDouble(first), row_, latitude),
          notNull(row_.getDouble(first + 1), row_, longitude));
    }
  }

  /**
   * The columns of {@code office.tagged}.
   */
  public final class OfficeTaggedColumns extends EmbeddedColumns<Customer, Tagged<Integer>> {
    public final NumberColumn<Customer, Integer> tag = number("work_tagged_tag", PgTypes.INTEGER,
        customer -> customer.office() == null ? null : customer.office().tagged().tag(),
        nullable());

    public final Column<Customer, byte[]> row = column("work_tagged_row", PgTypes.BYTEA,
        customer -> customer.office() == null ? null : customer.office().tagged().row(),
        nullable());

    private OfficeTaggedColumns() {
      super(CustomerTable.this);
    }

    @Override
    public List<Column<Customer, ?>> expressions() {
      return List.of(tag, row);
    }

    @Override
    public Tagged<Integer> read(ResultSet row_, int first) throws SQLException {
      return new Tagged<Integer>(
          notNull(row_.getInt(first), row_, tag),
          notNull(row_.getBytes(first + 1), row));
    }
  }
}
