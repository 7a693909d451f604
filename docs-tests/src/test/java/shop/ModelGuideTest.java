package shop;

// tag::imports[]
import static dev.piolet.TransactionOptions.settings;
import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;
import static shop.BookingTable.BOOKING;
import static shop.CustomerTable.CUSTOMER;
import static shop.InvoiceTable.INVOICE;
import static shop.PageVisitsTable.PAGE_VISITS;
import static shop.RoomTable.ROOM;
import static shop.VisitTable.VISIT;
// end::imports[]

import dev.piolet.DBConnection;
import dev.piolet.SchemaScript;
import dev.piolet.error.ExclusionViolationException;
import dev.piolet.error.StaleObjectException;
import dev.piolet.test.PostgresTest;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs what docs/models.md shows. */
@PostgresTest
class ModelGuideTest {
  private final DBConnection conn;

  ModelGuideTest(DBConnection conn) {
    this.conn = conn;
  }

  @BeforeEach
  void createTables() {
    conn.schema().create(CUSTOMER, ROOM, BOOKING, VISIT, PAGE_VISITS, INVOICE);
  }

  @AfterEach
  void dropTables() {
    conn.schema().drop(CUSTOMER, ROOM, BOOKING, VISIT, PAGE_VISITS, INVOICE);
  }

  private static Customer ann() {
    return new Customer(
        "Ann@example.com",
        new Address("Main St 1", "Oslo"),
        new Preferences("dark", true, List.of("M")));
  }

  @Test
  void anObjectHasWhatTheDatabaseMakes() {
    // tag::insert[]
    Customer ann = conn.insert(ann());

    assertThat(ann.id).isNotNull(); // a UUID of version 7, made here
    assertThat(ann.status).isEqualTo(Status.NEW); // the column's default
    assertThat(ann.searched).isEqualTo("ann@example.com"); // the generated column
    assertThat(ann.created).isNotNull(); // the database's clock
    // end::insert[]
  }

  @Test
  void valuesAreSearched() {
    Customer ann = ann();
    ann.tags.add("vip");
    conn.insert(ann);
    // tag::where[]
    List<Customer> found =
        conn.exec(
            select(CUSTOMER)
                .where(CUSTOMER.home.city.eq("Oslo"))
                .where(CUSTOMER.preferences().theme().eq("dark"))
                .where(CUSTOMER.tags.contains(List.of("vip"))));
    // end::where[]
    assertThat(found).hasSize(1);
    assertThat(found.get(0).work).isNull();
    // tag::json[]
    conn.exec(update(CUSTOMER).set(CUSTOMER.preferences().theme(), "light").all());
    // end::json[]
    assertThat(conn.refresh(ann).preferences)
        .isEqualTo(new Preferences("light", true, List.of("M")));
  }

  @Test
  void aLostUpdateIsAnError() {
    Customer ann = conn.insert(ann());
    // tag::version[]
    Customer mine = conn.get(CUSTOMER, ann.id).orElseThrow();
    Customer yours = conn.get(CUSTOMER, ann.id).orElseThrow();
    yours.tags.add("vip");
    conn.update(yours);

    mine.status = Status.ON_HOLD;
    assertThatExceptionOfType(StaleObjectException.class).isThrownBy(() -> conn.update(mine));
    // end::version[]
  }

  @Test
  void aDeletedRowIsStillThere() {
    Customer ann = conn.insert(ann());
    // tag::delete[]
    conn.delete(ann); // UPDATE "customer" SET "deleted" = now() ...

    assertThat(conn.exec(select(CUSTOMER))).isEmpty();
    assertThat(conn.exec(select(CUSTOMER.withDeleted()))).hasSize(1);
    // end::delete[]
  }

  @Test
  void constraintsHaveNames() {
    Customer ann = conn.insert(ann());
    Room room = conn.insert(new Room(null, 1, 1, "Blue", null, null));
    assertThat(room.price()).isEqualTo(new BigDecimal("99.50"));
    // tag::upsert[]
    conn.upsert(
        List.of(new Room(null, 1, 1, "Green", null, true)),
        onConflict(ROOM.uniqueFloorNumber).doUpdate(ROOM.name));
    // end::upsert[]
    assertThat(conn.exec(select(ROOM.name))).containsExactly("Green");
    Range<LocalDate> may = Range.closedOpen(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));
    Booking booking = conn.insert(new Booking(null, 1, ann.id, may));
    // tag::violates[]
    try {
      conn.insert(new Booking(null, room.id(), ann.id, may));
      fail("The room is taken");
    } catch (ExclusionViolationException e) {
      assertThat(e.violates(BOOKING.noOverlap)).isTrue();
    }
    // end::violates[]
    // tag::range[]
    LocalDate day = LocalDate.of(2026, 5, 17);
    List<Booking> bookings = conn.exec(select(BOOKING).where(BOOKING.during.contains(day)));
    // end::range[]
    assertThat(bookings).containsExactly(booking);
  }

  @Test
  void aViewIsRead() {
    // tag::view[]
    LocalDate day = LocalDate.of(2026, 1, 1);
    conn.insert(List.of(new Visit(day, "home", 3), new Visit(day.plusDays(1), "home", 4)));
    conn.schema().refreshView(PAGE_VISITS);

    assertThat(conn.exec(select(PAGE_VISITS))).containsExactly(new PageVisits("home", 7));
    // end::view[]
  }

  @Test
  void rowsBelongToTenants() throws Exception {
    conn.insert(
        List.of(new Invoice(null, 1L, BigDecimal.ONE), new Invoice(null, 2L, BigDecimal.TEN)));
    try (var statement = conn.connection().createStatement()) {
      statement.execute("CREATE ROLE shop_clerk");
      statement.execute("GRANT SELECT ON invoice TO shop_clerk");
      statement.execute("SELECT set_config('search_path', current_schema(), false)");
      statement.execute(
          "DO $$ BEGIN EXECUTE format('GRANT USAGE ON SCHEMA %I TO shop_clerk', current_schema());"
              + " END $$");
      statement.execute("SET ROLE shop_clerk");
      try {
        // tag::settings[]
        List<Invoice> mine =
            conn.transaction(settings("shop.tenant", "2"), () -> conn.exec(select(INVOICE)));
        // end::settings[]
        assertThat(mine).extracting(Invoice::tenantId).containsExactly(2L);
        assertThat(conn.exec(select(INVOICE))).isEmpty(); // nobody is asking any more
      } finally {
        statement.execute("RESET ROLE");
        statement.execute("DROP OWNED BY shop_clerk");
        statement.execute("DROP ROLE shop_clerk");
      }
    }
  }

  @Test
  void theDatabaseIsHeldToTheModels() {
    // tag::validate[]
    conn.schema().validate(CUSTOMER, ROOM, BOOKING).requireNoErrors();
    // end::validate[]
    // tag::schema[]
    String ddl = SchemaScript.create(ROOM, BOOKING);
    // end::schema[]
    assertThat(ddl).contains("CREATE TABLE \"hotel\".\"room\"");
  }
}
