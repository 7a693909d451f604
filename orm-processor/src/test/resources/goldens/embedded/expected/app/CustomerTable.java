package app;

import dev.piolet.schema.CheckConstraint;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.EmbeddedColumns;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.spi.TableMapping;
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

  public final NumberColumn<Customer, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final HomeColumns home = new HomeColumns();

  public final TextColumn<Customer> name = text("name");

  public final OfficeColumns office = new OfficeColumns();

  public final UniqueConstraint<Customer> uniqueHomeCity = unique("customer_home_town_key",
      home.city);

  public final CheckConstraint<Customer> checkHomeCity = check("customer_check",
      "\"home_town\" <> \"home_street\"");

  public final UniqueConstraint<Customer> uniqueOfficeCity = unique("customer_work_town_key",
      office.city);

  public final CheckConstraint<Customer> checkOfficeCity = check("customer_check1",
      "\"work_town\" <> \"work_street\"");

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

  /**
   * The columns of {@code home}.
   */
  public final class HomeColumns extends EmbeddedColumns<Customer, Address> {
    public final TextColumn<Customer> street = text("home_street");

    public final TextColumn<Customer> city = text("home_town");

    public final NumberColumn<Customer, Short> floor = smallint("home_floor",
        ColumnOption.nullable());

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
  }

  /**
   * The columns of {@code home.position}.
   */
  public final class HomePositionColumns extends EmbeddedColumns<Customer, Position> {
    public final NumberColumn<Customer, Double> latitude = doublePrecision("home_latitude",
        ColumnOption.nullable());

    public final NumberColumn<Customer, Double> longitude = doublePrecision("home_longitude",
        ColumnOption.nullable());

    private HomePositionColumns() {
      super(CustomerTable.this);
    }

    @Override
    public List<Column<Customer, ?>> expressions() {
      return List.of(latitude, longitude);
    }
  }

  /**
   * The columns of {@code home.tagged}.
   */
  public final class HomeTaggedColumns extends EmbeddedColumns<Customer, Tagged<Integer>> {
    public final NumberColumn<Customer, Integer> tag = integer("home_tagged_tag");

    public final Column<Customer, byte[]> row = bytea("home_tagged_row");

    private HomeTaggedColumns() {
      super(CustomerTable.this);
    }

    @Override
    public List<Column<Customer, ?>> expressions() {
      return List.of(tag, row);
    }
  }

  /**
   * The columns of {@code office}.
   */
  public final class OfficeColumns extends EmbeddedColumns<Customer, Address> {
    public final TextColumn<Customer> street = text("work_street", ColumnOption.nullable());

    public final TextColumn<Customer> city = text("work_town", ColumnOption.nullable());

    public final NumberColumn<Customer, Short> floor = smallint("work_floor",
        ColumnOption.nullable());

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
  }

  /**
   * The columns of {@code office.position}.
   */
  public final class OfficePositionColumns extends EmbeddedColumns<Customer, Position> {
    public final NumberColumn<Customer, Double> latitude = doublePrecision("work_latitude",
        ColumnOption.nullable());

    public final NumberColumn<Customer, Double> longitude = doublePrecision("work_longitude",
        ColumnOption.nullable());

    private OfficePositionColumns() {
      super(CustomerTable.this);
    }

    @Override
    public List<Column<Customer, ?>> expressions() {
      return List.of(latitude, longitude);
    }
  }

  /**
   * The columns of {@code office.tagged}.
   */
  public final class OfficeTaggedColumns extends EmbeddedColumns<Customer, Tagged<Integer>> {
    public final NumberColumn<Customer, Integer> tag = integer("work_tagged_tag",
        ColumnOption.nullable());

    public final Column<Customer, byte[]> row = bytea("work_tagged_row", ColumnOption.nullable());

    private OfficeTaggedColumns() {
      super(CustomerTable.this);
    }

    @Override
    public List<Column<Customer, ?>> expressions() {
      return List.of(tag, row);
    }
  }

  private static final class CustomerMapping extends TableMapping<Customer> {
    @Override
    public Customer read(ResultSet row_, int first) throws SQLException {
      return new Customer(
          getLong(row_, first, 0),
          readHome(row_, first + 1),
          getString(row_, first + 8, 8),
          readOffice(row_, first + 9));
    }

    @Override
    public Customer withGenerated(Customer customer, ResultSet row_, int first) throws
        SQLException {
      return new Customer(
          getLong(row_, first, 0),
          customer.home(),
          customer.name(),
          customer.office());
    }

    @Override
    public @Nullable Object readEmbedded(int number, ResultSet row_, int first) throws
        SQLException {
      return switch (number) {
        case 0 -> readHome(row_, first);
        case 1 -> readHomePosition(row_, first);
        case 2 -> readHomeTagged(row_, first);
        case 3 -> readOffice(row_, first);
        case 4 -> readOfficePosition(row_, first);
        case 5 -> readOfficeTagged(row_, first);
        default -> throw noColumn(number);
      };
    }

    private Address readHome(ResultSet row_, int first) throws SQLException {
      return new Address(
          getString(row_, first, 1),
          getString(row_, first + 1, 2),
          getShortOrNull(row_, first + 2),
          readHomePosition(row_, first + 3),
          readHomeTagged(row_, first + 5));
    }

    private @Nullable Position readHomePosition(ResultSet row_, int first) throws SQLException {
      if (areNull(row_, first, 2)) {
        return null;
      }
      return new Position(
          getDouble(row_, first, 4),
          getDouble(row_, first + 1, 5));
    }

    private Tagged<Integer> readHomeTagged(ResultSet row_, int first) throws SQLException {
      return new Tagged<Integer>(
          getInt(row_, first, 6),
          getBytes(row_, first + 1, 7));
    }

    private @Nullable Address readOffice(ResultSet row_, int first) throws SQLException {
      if (areNull(row_, first, 7)) {
        return null;
      }
      return new Address(
          getString(row_, first, 9),
          getString(row_, first + 1, 10),
          getShortOrNull(row_, first + 2),
          readOfficePosition(row_, first + 3),
          readOfficeTagged(row_, first + 5));
    }

    private @Nullable Position readOfficePosition(ResultSet row_, int first) throws SQLException {
      if (areNull(row_, first, 2)) {
        return null;
      }
      return new Position(
          getDouble(row_, first, 12),
          getDouble(row_, first + 1, 13));
    }

    private Tagged<Integer> readOfficeTagged(ResultSet row_, int first) throws SQLException {
      return new Tagged<Integer>(
          getInt(row_, first, 14),
          getBytes(row_, first + 1, 15));
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Customer customer, int column) {
      return switch (column) {
        case 0 -> customer.id();
        case 1 -> customer.home().street();
        case 2 -> customer.home().city();
        case 3 -> customer.home().floor();
        case 4 -> customer.home().position() == null ? null : customer.home().position().latitude();
        case 5 -> customer.home().position() == null ? null
            : customer.home().position().longitude();
        case 6 -> customer.home().tagged().tag();
        case 7 -> customer.home().tagged().row();
        case 8 -> customer.name();
        case 9 -> customer.office() == null ? null : customer.office().street();
        case 10 -> customer.office() == null ? null : customer.office().city();
        case 11 -> customer.office() == null ? null : customer.office().floor();
        case 12 -> customer.office() == null || customer.office().position() == null ? null
            : customer.office().position().latitude();
        case 13 -> customer.office() == null || customer.office().position() == null ? null
            : customer.office().position().longitude();
        case 14 -> customer.office() == null ? null : customer.office().tagged().tag();
        case 15 -> customer.office() == null ? null : customer.office().tagged().row();
        default -> throw noColumn(column);
      };
    }
  }
}
