package dev.piolet.it.embedded;

import static dev.piolet.it.embedded.CustomerTable.CUSTOMER;
import static dev.piolet.it.embedded.ParcelTable.PARCEL;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.truncate;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.NullColumnException;
import dev.piolet.it.Recorder;
import dev.piolet.query.Tuple2;
import dev.piolet.schema.Column;
import dev.piolet.test.PostgresTest;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class EmbeddedTest {
  private static final Address FULL =
      new Address("Elm", "Oslo", 3, new Address.Position(59.9, 10.7));

  private Recorder recorder;
  private DBConnection conn;

  @BeforeAll
  static void createTables(DBConnection owner) {
    owner.schema().create(CUSTOMER, PARCEL);
  }

  @BeforeEach
  void clear(Connection connection) {
    recorder = new Recorder(connection);
    conn = new DBConnection(recorder.connection());
    conn.exec(truncate(CUSTOMER, PARCEL).restartIdentity());
    recorder.sent();
  }

  @Test
  void columnsInTheOrderOfDeclaration() {
    assertThat(CUSTOMER.columns())
        .extracting(Column::name)
        .containsExactly(
            "id",
            "home_street",
            "home_town",
            "home_floor",
            "home_at_latitude",
            "home_at_longitude",
            "name",
            "work_street",
            "work_town",
            "work_floor",
            "work_at_latitude",
            "work_at_longitude");
    assertThat(CUSTOMER.columns().stream().filter(one -> one.options().nullable()))
        .extracting(Column::name)
        .containsExactly(
            "home_floor",
            "home_at_latitude",
            "home_at_longitude",
            "work_street",
            "work_town",
            "work_floor",
            "work_at_latitude",
            "work_at_longitude");
  }

  @Test
  void writesAndReads() {
    Customer first = conn.insert(new Customer(null, FULL, "Ann", null));
    Customer second = conn.insert(new Customer(null, Address.of("Rome"), "Bob", FULL));
    List<Customer> more =
        conn.insert(
            List.of(
                new Customer(null, Address.of("Bern"), "Cid", Address.of("Bern")),
                new Customer(null, FULL, "Dan", null)));

    assertThat(first).isEqualTo(new Customer(1L, FULL, "Ann", null));
    assertThat(conn.exec(select(CUSTOMER).orderBy(CUSTOMER.id)))
        .containsExactly(first, second, more.get(0), more.get(1));
  }

  @Test
  void columnsInQueries() {
    conn.insert(new Customer(null, FULL, "Ann", null));
    conn.insert(new Customer(null, Address.of("Rome"), "Bob", FULL));

    assertThat(conn.exec(select(CUSTOMER.name).where(CUSTOMER.home.city.eq("Oslo"))))
        .containsExactly("Ann");
    assertThat(conn.exec(select(CUSTOMER.name).where(CUSTOMER.office.position.latitude.gt(59.0))))
        .containsExactly("Bob");
    CustomerTable other = CUSTOMER.as("o");
    assertThat(conn.exec(select(other.name).where(other.home.city.eq("Rome"))))
        .containsExactly("Bob");
    conn.exec(update(CUSTOMER).set(CUSTOMER.home.city, "Bergen").all());
    assertThat(conn.exec(select(CUSTOMER.home.city))).containsExactly("Bergen", "Bergen");
  }

  @Test
  void valuesInSelectLists() {
    conn.insert(new Customer(null, FULL, "Ann", null));
    conn.insert(new Customer(null, Address.of("Rome"), "Bob", FULL));

    assertThat(conn.exec(select(CUSTOMER.name, CUSTOMER.home).orderBy(CUSTOMER.id)))
        .containsExactly(new Tuple2<>("Ann", FULL), new Tuple2<>("Bob", Address.of("Rome")));
    assertThat(conn.exec(select(CUSTOMER.office).orderBy(CUSTOMER.id))).containsExactly(null, FULL);
    assertThat(conn.exec(select(CUSTOMER.home.position).orderBy(CUSTOMER.id)))
        .containsExactly(FULL.position(), null);
    assertThat(
            conn.exec(
                select(row(Line::new, CUSTOMER.name, CUSTOMER.home, CUSTOMER.office)).limit(1)))
        .containsExactly(new Line("Ann", FULL, null));
    assertThat(conn.exec(select(LineProjection.of(CUSTOMER)).orderBy(CUSTOMER.id)))
        .containsExactly(new Line("Ann", FULL, null), new Line("Bob", Address.of("Rome"), FULL));
  }

  @Test
  void valuesOfRowsThatAJoinLeavesOut() {
    conn.insert(new Customer(null, FULL, "Ann", null));
    CustomerTable other = CUSTOMER.as("o");
    assertThat(
            conn.exec(
                select(CUSTOMER.name, other.home.nullable())
                    .leftJoin(other)
                    .on(other.name.eq("nobody"))))
        .containsExactly(new Tuple2<>("Ann", null));
  }

  @Test
  void nullInAComponentThatTakesNone() {
    conn.insert(new Customer(null, FULL, "Ann", FULL));
    conn.exec(sql("UPDATE customer SET work_town = NULL"));
    assertThatThrownBy(() -> conn.exec(select(CUSTOMER)))
        .isInstanceOf(NullColumnException.class)
        .hasMessageContaining("\"work_town\"");
  }

  @Test
  void trackedModelsWriteTheColumnsThatChanged() {
    Parcel parcel = conn.insert(new Parcel());
    recorder.sent();

    parcel.target = Address.of("Bern");
    assertThat(conn.update(parcel)).isEqualTo(1);
    assertThat(conn.update(parcel)).isZero();
    parcel.label = new Parcel.Label("x", new HashMap<>(Map.of("a", "1")));
    assertThat(conn.update(parcel)).isEqualTo(1);
    parcel.label.details().put("a", "2");
    assertThat(conn.update(parcel)).isEqualTo(1);
    assertThat(conn.update(parcel)).isZero();
    parcel.label = null;
    assertThat(conn.update(parcel)).isEqualTo(1);
    assertThat(recorder.sent())
        .containsExactly(
            "UPDATE \"parcel\" SET \"target_town\" = ? WHERE \"id\" = ?",
            "UPDATE \"parcel\" SET \"label_text\" = ?, \"label_details\" = ?::jsonb WHERE \"id\" ="
                + " ?",
            "UPDATE \"parcel\" SET \"label_details\" = ?::jsonb WHERE \"id\" = ?",
            "UPDATE \"parcel\" SET \"label_text\" = ?, \"label_details\" = ?::jsonb WHERE \"id\" ="
                + " ?");

    conn.exec(update(PARCEL).set(PARCEL.target.street, "Oak").all());
    conn.refresh(parcel);
    assertThat(parcel.target).isEqualTo(new Address("Oak", "Bern", null, null));
    assertThat(parcel.label).isNull();
  }
}
