package dev.piolet.it.connection;

import static dev.piolet.it.connection.MembershipTable.MEMBERSHIP;
import static dev.piolet.it.connection.OfficeTable.OFFICE;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.piolet.error.TooManyRowsException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One row by its key. */
class GetTest extends ConnectionFixture {
  private static final String BY_ID =
      "SELECT \"office\".\"id\", \"office\".\"city\" FROM \"office\" WHERE \"office\".\"id\" = ?";

  @Test
  void everyKeyHasTheSameTextAndNoTransaction() {
    List<Office> offices = conn.insert(List.of(new Office(null, "Rom"), new Office(null, "Łódź")));
    recorder.sent();

    assertThat(conn.get(OFFICE, offices.get(1).id())).contains(offices.get(1));
    assertThat(conn.get(OFFICE, offices.get(0).id())).contains(offices.get(0));
    assertThat(recorder.sent()).containsExactly(BY_ID, BY_ID);
    assertThat(conn.get(OFFICE, -1L)).isEmpty();
    assertThat(select(OFFICE).where(OFFICE.id.eq(1L)).sql()).isEqualTo(BY_ID);
  }

  @Test
  void refreshingOneRowSendsTheSameText() {
    Office office = conn.insert(new Office(null, "Rom"));
    execute("UPDATE office SET city = 'Roma'");
    recorder.sent();

    assertThat(conn.refresh(office).city()).isEqualTo("Roma");
    assertThat(recorder.sent()).containsExactly(BY_ID);
  }

  @Test
  void aCompositeKeyIsBoundInTheOrderOfItsColumns() {
    Membership blue = new Membership(1, "blue", "x");
    conn.insert(List.of(blue, new Membership(1, "red", "y")));

    assertThat(conn.get(MEMBERSHIP, new MembershipTable.Key(1, "blue"))).contains(blue);
    assertThat(conn.get(MEMBERSHIP, new MembershipTable.Key(2, "blue"))).isEmpty();
  }

  @Test
  void anAliasIsReadToo() {
    Office office = conn.insert(new Office(null, "Rom"));

    assertThat(conn.get(OFFICE.as("o"), office.id())).contains(office);
  }

  @Test
  void severalRowsOfAKeyAreAnError() {
    execute("ALTER TABLE office DROP CONSTRAINT office_pkey CASCADE");
    execute("INSERT INTO office (id, city) VALUES (7, 'a'), (7, 'b')");

    assertThatExceptionOfType(TooManyRowsException.class)
        .isThrownBy(() -> conn.get(OFFICE, 7L))
        .withMessageStartingWith("The table \"office\" has 2 rows with the key [7]");
  }
}
