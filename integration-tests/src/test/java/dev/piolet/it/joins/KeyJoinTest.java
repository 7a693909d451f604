package dev.piolet.it.joins;

import static dev.piolet.it.joins.AddressTable.ADDRESS;
import static dev.piolet.it.joins.CityTable.CITY;
import static dev.piolet.it.joins.CustomerTable.CUSTOMER;
import static dev.piolet.it.joins.RentalTable.RENTAL;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;
import static dev.piolet.sql.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.query.Select;
import dev.piolet.query.Tuple2;
import org.junit.jupiter.api.Test;

/** Joins along a foreign key, from either side of it. */
class KeyJoinTest extends RentalFixture {
  private static final CustomerTable REFERRER = CUSTOMER.as("referrer");
  private static final RentalTable OTHER = RENTAL.as("other");

  @Test
  void fromTheTableThatRefers() {
    assertThat(
            run(
                select(RENTAL.id, CUSTOMER.name).join(RENTAL.customerKey).orderBy(RENTAL.id),
                "SELECT 'rental'.'id', 'customer'.'name' FROM 'rental'"
                    + " JOIN 'customer' ON 'customer'.'id' = 'rental'.'customer_id'"
                    + " ORDER BY 'rental'.'id'"))
        .containsExactly(
            new Tuple2<>(1L, "Ann"),
            new Tuple2<>(2L, "Bob"),
            new Tuple2<>(3L, "Bob"),
            new Tuple2<>(4L, "Cid"));
  }

  @Test
  void fromTheTableThatIsReferredTo() {
    assertThat(
            run(
                select(CUSTOMER.name, count(RENTAL.id))
                    .leftJoin(RENTAL.clerkKey)
                    .groupBy(CUSTOMER.name)
                    .orderBy(CUSTOMER.name),
                "SELECT 'customer'.'name', count('rental'.'id') FROM 'customer'"
                    + " LEFT JOIN 'rental' ON 'customer'.'id' = 'rental'.'staff_id'"
                    + " GROUP BY 'customer'.'name' ORDER BY 'customer'.'name'"))
        .containsExactly(new Tuple2<>("Ann", 0L), new Tuple2<>("Bob", 1L), new Tuple2<>("Cid", 1L));
  }

  @Test
  void ofEveryKind() {
    assertThat(
            run(
                select(RENTAL.id.nullable(), CUSTOMER.name)
                    .rightJoin(RENTAL.clerkKey)
                    .orderBy(CUSTOMER.id),
                "SELECT 'rental'.'id', 'customer'.'name' FROM 'rental'"
                    + " RIGHT JOIN 'customer' ON 'customer'.'id' = 'rental'.'staff_id'"
                    + " ORDER BY 'customer'.'id'"))
        .containsExactly(
            new Tuple2<>(null, "Ann"), new Tuple2<>(1L, "Bob"), new Tuple2<>(3L, "Cid"));
    assertThat(
            run(
                select(count()).from(RENTAL).fullJoin(RENTAL.clerkKey).one(),
                "SELECT count(*) FROM 'rental'"
                    + " FULL JOIN 'customer' ON 'customer'.'id' = 'rental'.'staff_id'"))
        .isEqualTo(5);
  }

  @Test
  void oneBehindTheOther() {
    assertThat(
            run(
                select(RENTAL.id, CITY.name)
                    .join(RENTAL.customerKey)
                    .join(CUSTOMER.addressKey)
                    .join(ADDRESS.cityKey)
                    .where(CITY.name.eq("Oslo")),
                "SELECT 'rental'.'id', 'city'.'name' FROM 'rental'"
                    + " JOIN 'customer' ON 'customer'.'id' = 'rental'.'customer_id'"
                    + " JOIN 'address' ON 'address'.'id' = 'customer'.'address_id'"
                    + " JOIN 'city' ON 'city'.'id' = 'address'.'city_id'"
                    + " WHERE 'city'.'name' = ?"))
        .containsExactly(new Tuple2<>(1L, "Oslo"));
  }

  @Test
  void anAliasOfTheTableThatIsReferredTo() {
    assertThat(
            run(
                select(CUSTOMER.name, REFERRER.name)
                    .join(CUSTOMER.referrerKey.to(REFERRER))
                    .orderBy(CUSTOMER.id),
                "SELECT 'customer'.'name', 'referrer'.'name' FROM 'customer'"
                    + " JOIN 'customer' AS 'referrer'"
                    + " ON 'referrer'.'id' = 'customer'.'referrer_id' ORDER BY 'customer'.'id'"))
        .containsExactly(new Tuple2<>("Bob", "Ann"), new Tuple2<>("Cid", "Bob"));
    assertThat(
            run(
                select(REFERRER.name, CUSTOMER.name)
                    .join(CUSTOMER.referrerKey.to(REFERRER))
                    .orderBy(CUSTOMER.id),
                "SELECT 'referrer'.'name', 'customer'.'name' FROM 'customer' AS 'referrer'"
                    + " JOIN 'customer' ON 'referrer'.'id' = 'customer'.'referrer_id'"
                    + " ORDER BY 'customer'.'id'"))
        .containsExactly(new Tuple2<>("Ann", "Bob"), new Tuple2<>("Bob", "Cid"));
  }

  /** The only table of the model that is there is meant, whatever its name is. */
  @Test
  void anAliasThatIsThere() {
    assertThat(
            run(
                select(REFERRER.name, OTHER.id).join(OTHER.contactKey).orderBy(OTHER.id),
                "SELECT 'referrer'.'name', 'other'.'id' FROM 'customer' AS 'referrer'"
                    + " JOIN 'rental' AS 'other' ON 'referrer'.'email' = 'other'.'contact'"
                    + " ORDER BY 'other'.'id'"))
        .containsExactly(new Tuple2<>("Cid", 1L), new Tuple2<>("Ann", 3L));
    assertThat(select(CUSTOMER.id, REFERRER.id).join(REFERRER.referrerKey).sql())
        .endsWith(
            "FROM \"customer\" JOIN \"customer\" AS \"referrer\""
                + " ON \"customer\".\"id\" = \"referrer\".\"referrer_id\"");
  }

  @Test
  void aTableTwice() {
    assertThat(
            run(
                select(CUSTOMER.name, REFERRER.name)
                    .from(RENTAL)
                    .join(RENTAL.customerKey)
                    .join(RENTAL.clerkKey.to(REFERRER))
                    .orderBy(RENTAL.id),
                "SELECT 'customer'.'name', 'referrer'.'name' FROM 'rental'"
                    + " JOIN 'customer' ON 'customer'.'id' = 'rental'.'customer_id'"
                    + " JOIN 'customer' AS 'referrer'"
                    + " ON 'referrer'.'id' = 'rental'.'staff_id' ORDER BY 'rental'.'id'"))
        .containsExactly(new Tuple2<>("Ann", "Bob"), new Tuple2<>("Bob", "Cid"));
  }

  @Test
  void aKeyOfSeveralColumns() {
    assertThat(select(MemberTable.MEMBER).join(MemberTable.MEMBER.formerClubKey).sql())
        .endsWith(
            "FROM \"member\" JOIN \"club\" ON \"club\".\"tenant_id\" = \"member\".\"tenant_id\""
                + " AND \"club\".\"id\" = \"member\".\"former_club\"");
  }

  /** A join hides the rows that are marked as deleted, as every join does. */
  @Test
  void aTableWithSoftDeletion() {
    assertThat(select(LetterTable.LETTER.id).join(LetterTable.LETTER.folderKey).sql())
        .endsWith(
            "FROM \"letter\" JOIN \"folder\" ON \"folder\".\"id\" = \"letter\".\"folder_id\""
                + " AND NOT (\"folder\".\"gone\")");
  }

  @Test
  void fromIsSaidBeforeOrAfter() {
    Select<String> names = select(CUSTOMER.name).join(RENTAL.customerKey);

    assertThat(names.sql()).contains(" FROM \"customer\" JOIN \"rental\" ");
    assertThat(names.from(RENTAL).sql()).contains(" FROM \"rental\" JOIN \"customer\" ");
  }

  @Test
  void ofWrites() {
    assertThat(
            run(
                update(RENTAL)
                    .set(RENTAL.days, 0)
                    .from(CUSTOMER)
                    .join(CUSTOMER.addressKey)
                    .where(CUSTOMER.id.eq(RENTAL.customerId).and(ADDRESS.street.eq("High"))),
                "UPDATE 'rental' SET 'days' = ? FROM 'customer'"
                    + " JOIN 'address' ON 'address'.'id' = 'customer'.'address_id'"
                    + " WHERE 'customer'.'id' = 'rental'.'customer_id'"
                    + " AND 'address'.'street' = ?"))
        .isEqualTo(1);
    assertThat(
            run(
                deleteFrom(RENTAL)
                    .using(CUSTOMER)
                    .leftJoin(CUSTOMER.referrerKey.to(REFERRER))
                    .where(CUSTOMER.id.eq(RENTAL.customerId).and(REFERRER.id.isNull())),
                "DELETE FROM 'rental' USING 'customer'"
                    + " LEFT JOIN 'customer' AS 'referrer'"
                    + " ON 'referrer'.'id' = 'customer'.'referrer_id'"
                    + " WHERE 'customer'.'id' = 'rental'.'customer_id'"
                    + " AND 'referrer'.'id' IS NULL"))
        .isEqualTo(1);
    assertThatIllegalStateException()
        .isThrownBy(() -> deleteFrom(RENTAL).join(RENTAL.customerKey))
        .withMessageContaining("say using(...) first");
  }

  @Test
  void aTableThatIsNotThere() {
    refused(
        select(CITY).join(RENTAL.customerKey),
        "The statement cannot join along the foreign key \"rental_customer_id_fkey\", from"
            + " \"rental\" to \"customer\": neither of its tables is there. Name one in from(...),"
            + " or join it first: join(key.to(table)) joins one to the other");
    refused(select(CITY).join(RENTAL.customerKey.to(REFERRER)), "neither of its tables is there");
    refused(
        select(CUSTOMER).join(RENTAL.customerKey.to(REFERRER)), "neither of its tables is there");
  }

  @Test
  void tablesThatAreThereAlready() {
    refused(
        select(CUSTOMER).join(CUSTOMER.referrerKey),
        "from \"customer\" to \"customer\": both its tables are there already. To join one of them"
            + " once more, say which: join(key.to(table)) joins one to the other");
    refused(
        select(RENTAL).join(RENTAL.customerKey).join(RENTAL.clerkKey),
        "both its tables are there already");
  }

  @Test
  void severalTablesThatCanBeMeant() {
    refused(
        select(CUSTOMER.id, REFERRER.id).crossJoin(REFERRER).join(RENTAL.customerKey),
        "several tables are there that it can refer to. Say which: join(key.to(table))");
    assertThat(
            select(CUSTOMER.id, REFERRER.id)
                .crossJoin(REFERRER)
                .join(RENTAL.customerKey.to(REFERRER))
                .sql())
        .endsWith(" JOIN \"rental\" ON \"referrer\".\"id\" = \"rental\".\"customer_id\"");
  }

  private static void refused(Select<?> query, String message) {
    assertThatIllegalStateException().isThrownBy(query::sql).withMessageContaining(message);
  }
}
