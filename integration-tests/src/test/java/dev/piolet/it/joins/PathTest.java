package dev.piolet.it.joins;

import static dev.piolet.it.joins.AddressTable.ADDRESS;
import static dev.piolet.it.joins.CustomerTable.CUSTOMER;
import static dev.piolet.it.joins.RentalTable.RENTAL;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.exists;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.keyset;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.scalar;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;
import static dev.piolet.sql.Functions.coalesce;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.length;
import static dev.piolet.sql.Functions.lower;
import static dev.piolet.sql.Functions.upper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.query.Lock;
import dev.piolet.query.Page;
import dev.piolet.query.Tuple2;
import dev.piolet.query.Tuple3;
import org.junit.jupiter.api.Test;

/** Paths along foreign keys, which join what they need. */
class PathTest extends RentalFixture {
  private static final CityTable CITY = RENTAL.customer().address().city();

  @Test
  void inEveryClause() {
    assertThat(
            run(
                select(CITY.name, count())
                    .where(RENTAL.customer().address().street.ne("x"))
                    .groupBy(CITY.name)
                    .having(count(RENTAL.customer().id).gt(0L))
                    .orderBy(CITY.name.desc()),
                "SELECT 'customer_address_city'.'name', count(*) FROM 'rental'"
                    + " JOIN 'customer' ON 'customer'.'id' = 'rental'.'customer_id'"
                    + " JOIN 'address' AS 'customer_address'"
                    + " ON 'customer_address'.'id' = 'customer'.'address_id'"
                    + " JOIN 'city' AS 'customer_address_city'"
                    + " ON 'customer_address_city'.'id' = 'customer_address'.'city_id'"
                    + " WHERE 'customer_address'.'street' <> ?"
                    + " GROUP BY 'customer_address_city'.'name'"
                    + " HAVING count('customer'.'id') > ?"
                    + " ORDER BY 'customer_address_city'.'name' DESC"))
        .containsExactly(new Tuple2<>("Rome", 3L), new Tuple2<>("Oslo", 1L));
  }

  /** One that is never there is no reason to join. */
  @Test
  void nothingIsJoinedWithoutUse() {
    assertThat(select(RENTAL.id).sql()).isEqualTo("SELECT \"rental\".\"id\" FROM \"rental\"");
  }

  @Test
  void leftWhereTheKeyCanBeNull() {
    assertThat(
            run(
                select(
                        RENTAL.id,
                        RENTAL.clerk().name.optional(),
                        RENTAL.clerk().address().street.nullable())
                    .orderBy(RENTAL.id),
                "SELECT 'rental'.'id', 'clerk'.'name', 'clerk_address'.'street' FROM 'rental'"
                    + " LEFT JOIN 'customer' AS 'clerk' ON 'clerk'.'id' = 'rental'.'staff_id'"
                    + " LEFT JOIN 'address' AS 'clerk_address'"
                    + " ON 'clerk_address'.'id' = 'clerk'.'address_id' ORDER BY 'rental'.'id'"))
        .extracting(Tuple3::third)
        .containsExactly("Low", null, "Low", null);
  }

  @Test
  void paths() {
    assertThat(
            run(
                select(RENTAL.customer().name, RENTAL.contact().name.nullable())
                    .where(RENTAL.contact().referrer().referrer().name.eq("Ann")),
                "SELECT 'customer'.'name', 'contact'.'name' FROM 'rental'"
                    + " JOIN 'customer' ON 'customer'.'id' = 'rental'.'customer_id'"
                    + " LEFT JOIN 'customer' AS 'contact'"
                    + " ON 'contact'.'email' = 'rental'.'contact'"
                    + " LEFT JOIN 'customer' AS 'contact_referrer'"
                    + " ON 'contact_referrer'.'id' = 'contact'.'referrer_id'"
                    + " LEFT JOIN 'customer' AS 'contact_referrer_referrer'"
                    + " ON 'contact_referrer_referrer'.'id' = 'contact_referrer'.'referrer_id'"
                    + " WHERE 'contact_referrer_referrer'.'name' = ?"))
        .containsExactly(new Tuple2<>("Ann", "Cid"));
  }

  @Test
  void fromAnAlias() {
    RentalTable other = RENTAL.as("r");
    assertThat(
            run(
                select(RENTAL.customer().name, other.customer().name)
                    .join(other)
                    .on(other.customerId.eq(RENTAL.customerId).and(other.id.gt(RENTAL.id))),
                "SELECT 'customer'.'name', 'r_customer'.'name' FROM 'rental'"
                    + " JOIN 'rental' AS 'r' ON 'r'.'customer_id' = 'rental'.'customer_id'"
                    + " AND 'r'.'id' > 'rental'.'id'"
                    + " JOIN 'customer' ON 'customer'.'id' = 'rental'.'customer_id'"
                    + " JOIN 'customer' AS 'r_customer' ON 'r_customer'.'id' = 'r'.'customer_id'"))
        .containsExactly(new Tuple2<>("Bob", "Bob"));
  }

  /** What is joined by the program is another table, even along the same key. */
  @Test
  void besideJoinsOfTheSameTable() {
    assertThat(
            run(
                select(CUSTOMER.name, RENTAL.customer().name)
                    .from(RENTAL)
                    .join(RENTAL.clerkKey)
                    .orderBy(RENTAL.id),
                "SELECT 'customer'.'name', 'customer2'.'name' FROM 'rental'"
                    + " JOIN 'customer' ON 'customer'.'id' = 'rental'.'staff_id'"
                    + " JOIN 'customer' AS 'customer2'"
                    + " ON 'customer2'.'id' = 'rental'.'customer_id' ORDER BY 'rental'.'id'"))
        .containsExactly(new Tuple2<>("Bob", "Ann"), new Tuple2<>("Cid", "Bob"));
  }

  @Test
  void inTheConditionOfAJoinBehindIt() {
    assertThat(
            run(
                select(RENTAL.id, CUSTOMER.name)
                    .join(CUSTOMER)
                    .on(
                        CUSTOMER
                            .addressId
                            .eq(RENTAL.customer().addressId)
                            .and(CUSTOMER.id.ne(RENTAL.customerId)))
                    .where(RENTAL.customer().name.eq("Cid")),
                "SELECT 'rental'.'id', 'customer'.'name' FROM 'rental'"
                    + " JOIN 'customer' AS 'customer2'"
                    + " ON 'customer2'.'id' = 'rental'.'customer_id'"
                    + " JOIN 'customer' ON 'customer'.'address_id' = 'customer2'.'address_id'"
                    + " AND 'customer'.'id' <> 'rental'.'customer_id'"
                    + " WHERE 'customer2'.'name' = ?"))
        .containsExactly(new Tuple2<>(4L, "Bob"));
  }

  @Test
  void inTheConditionOfItsOwnJoin() {
    assertThat(
            run(
                select(ADDRESS.street, RENTAL.id.nullable())
                    .leftJoin(RENTAL)
                    .on(
                        RENTAL
                            .customer()
                            .addressId
                            .eq(ADDRESS.id)
                            .and(RENTAL.customer().name.ne("Ann")))
                    .orderBy(ADDRESS.id, RENTAL.id),
                "SELECT 'address'.'street', 'rental'.'id' FROM 'address'"
                    + " LEFT JOIN ('rental' LEFT JOIN 'customer'"
                    + " ON 'customer'.'id' = 'rental'.'customer_id')"
                    + " ON 'customer'.'address_id' = 'address'.'id' AND 'customer'.'name' <> ?"
                    + " ORDER BY 'address'.'id', 'rental'.'id'"))
        .containsExactly(
            new Tuple2<>("High", null),
            new Tuple2<>("Low", 2L),
            new Tuple2<>("Low", 3L),
            new Tuple2<>("Low", 4L));
  }

  @Test
  void inALateralQuery() {
    var first =
        select(CUSTOMER.name)
            .where(CUSTOMER.addressId.eq(RENTAL.customer().addressId))
            .orderBy(CUSTOMER.id)
            .limit(1)
            .as("first");
    assertThat(
            run(
                select(RENTAL.id, first.get(CUSTOMER.name))
                    .crossJoin(first.lateral())
                    .orderBy(RENTAL.id),
                "SELECT 'rental'.'id', 'first'.'name' FROM 'rental'"
                    + " JOIN 'customer' AS 'customer2'"
                    + " ON 'customer2'.'id' = 'rental'.'customer_id'"
                    + " CROSS JOIN LATERAL (SELECT 'customer'.'name' FROM 'customer'"
                    + " WHERE 'customer'.'address_id' = 'customer2'.'address_id'"
                    + " ORDER BY 'customer'.'id' LIMIT ?) AS 'first'('name')"
                    + " ORDER BY 'rental'.'id'"))
        .extracting(Tuple2::second)
        .containsExactly("Ann", "Bob", "Bob", "Bob");
  }

  /** The query that has the first table joins; a table within that hides a name gets another. */
  @Test
  void inACorrelatedSubquery() {
    assertThat(
            run(
                select(
                        RENTAL.id,
                        scalar(
                            select(count())
                                .from(CUSTOMER)
                                .where(CUSTOMER.addressId.eq(RENTAL.customer().addressId))))
                    .where(
                        exists(select(ADDRESS).where(ADDRESS.id.eq(RENTAL.customer().addressId))))
                    .orderBy(RENTAL.id),
                "SELECT 'rental'.'id', (SELECT count(*) FROM 'customer'"
                    + " WHERE 'customer'.'address_id' = 'customer2'.'address_id')"
                    + " FROM 'rental' JOIN 'customer' AS 'customer2'"
                    + " ON 'customer2'.'id' = 'rental'.'customer_id'"
                    + " WHERE EXISTS (SELECT 'address'.'id', 'address'.'street',"
                    + " 'address'.'city_id' FROM 'address'"
                    + " WHERE 'address'.'id' = 'customer2'.'address_id') ORDER BY 'rental'.'id'"))
        .extracting(Tuple2::second)
        .containsExactly(1L, 2L, 2L, 2L);
  }

  @Test
  void inASubqueryOfItsOwn() {
    assertThat(
            run(
                select(CUSTOMER.name)
                    .where(
                        CUSTOMER
                            .id
                            .in(
                                select(RENTAL.customerId)
                                    .where(RENTAL.customer().name.eq(CUSTOMER.name)))
                            .and(CUSTOMER.address().street.eq("High"))),
                "SELECT 'customer'.'name' FROM 'customer'"
                    + " JOIN 'address' ON 'address'.'id' = 'customer'.'address_id'"
                    + " WHERE 'customer'.'id' IN (SELECT 'rental'.'customer_id' FROM 'rental'"
                    + " JOIN 'customer' AS 'customer2'"
                    + " ON 'customer2'.'id' = 'rental'.'customer_id'"
                    + " WHERE 'customer2'.'name' = 'customer'.'name')"
                    + " AND 'address'.'street' = ?"))
        .containsExactly("Ann");
  }

  @Test
  void inADerivedTable() {
    var named =
        select(RENTAL.id, RENTAL.customer().name, RENTAL.clerk().name.nullable()).as("named");
    assertThat(
            run(
                select(named.get(RENTAL.customer().name))
                    .where(named.get(RENTAL.clerk().name).eq("Bob")),
                "SELECT 'named'.'name' FROM (SELECT 'rental'.'id', 'customer'.'name',"
                    + " 'clerk'.'name' FROM 'rental'"
                    + " JOIN 'customer' ON 'customer'.'id' = 'rental'.'customer_id'"
                    + " LEFT JOIN 'customer' AS 'clerk' ON 'clerk'.'id' = 'rental'.'staff_id')"
                    + " AS 'named'('id', 'name', 'name_2') WHERE 'named'.'name_2' = ?"))
        .containsExactly("Ann");
  }

  @Test
  void wholeModels() {
    assertThat(conn.exec(select(RENTAL, RENTAL.customer()).orderBy(RENTAL.id)))
        .containsExactly(
            new Tuple2<>(FIRST, ANN),
            new Tuple2<>(SECOND, BOB),
            new Tuple2<>(THIRD, BOB),
            new Tuple2<>(FOURTH, CID));
    assertThat(conn.exec(select(RENTAL.clerk().nullable()).orderBy(RENTAL.id)))
        .containsExactly(BOB, null, CID, null);
    assertThat(
            conn.exec(
                select(
                        row(
                            (String name, String street) -> name + ' ' + street,
                            lower(RENTAL.clerk().name).nullable(),
                            RENTAL.customer().address().street))
                    .where(RENTAL.id.eq(1L))
                    .one()))
        .isEqualTo("bob High");
  }

  @Test
  void aColumnThatMayBeMissingIsRefusedAsItIs() {
    assertThatIllegalStateException()
        .isThrownBy(() -> select(RENTAL.clerk().name).sql())
        .withMessageStartingWith(
            "The column rental.clerk.\"name\" cannot be null, but there may be no row of"
                + " rental.clerk to read it from");
    assertThat(conn.exec(select(coalesce(RENTAL.clerk().name, "none")).orderBy(RENTAL.id)))
        .containsExactly("Bob", "none", "Cid", "none");
  }

  @Test
  void ofATableThatAnOuterJoinLeavesOut() {
    assertThat(
            run(
                select(ADDRESS.street, RENTAL.customer().name.nullable())
                    .leftJoin(RENTAL)
                    .on(RENTAL.id.eq(ADDRESS.id.minus(9L)))
                    .orderBy(ADDRESS.id),
                "SELECT 'address'.'street', 'customer'.'name' FROM 'address'"
                    + " LEFT JOIN 'rental' ON 'rental'.'id' = ('address'.'id' - ?)"
                    + " LEFT JOIN 'customer' ON 'customer'.'id' = 'rental'.'customer_id'"
                    + " ORDER BY 'address'.'id'"))
        .containsExactly(new Tuple2<>("High", "Ann"), new Tuple2<>("Low", "Bob"));
  }

  @Test
  void pages() {
    var names = select(RENTAL.id, RENTAL.customer().name);
    Page<Tuple2<Long, String>> page =
        conn.exec(names.orderBy(RENTAL.customer().name, RENTAL.id).page(1, 3));
    assertThat(page.rows()).containsExactly(new Tuple2<>(4L, "Cid"));
    assertThat(page.total()).isEqualTo(4);
    assertThat(conn.exec(names.orderBy(RENTAL.customer().name).page(5, 3)).total()).isEqualTo(4);
    var byName = keyset(RENTAL.customer().name.asc(), RENTAL.id.asc());
    assertThat(conn.exec(names.seek(byName, 2).after(new Tuple2<>("Bob", 2L))))
        .extracting(Tuple2::first)
        .containsExactly(3L, 4L);
  }

  @Test
  void combined() {
    assertThat(
            conn.exec(
                select(RENTAL.customer().name)
                    .union(
                        select(upper(RENTAL.clerk().name).nullable())
                            .where(RENTAL.staffId.isNotNull()))
                    .orderBy(RENTAL.customer().name)))
        .containsExactly("Ann", "BOB", "Bob", "CID", "Cid");
  }

  @Test
  void locks() {
    assertThat(
            select(RENTAL.id, RENTAL.customer().name)
                .lock(Lock.forUpdate().of(RENTAL, RENTAL.customer()))
                .sql())
        .endsWith(" FOR UPDATE OF \"rental\", \"customer\"");
  }

  /** No join could be written there that is right for every key, and a query is. */
  @Test
  void inWrites() {
    assertThat(
            run(
                update(RENTAL)
                    .set(RENTAL.days, coalesce(length(RENTAL.clerk().address().street), 0))
                    .where(RENTAL.customer().name.eq("Bob"))
                    .returning(RENTAL.id, RENTAL.days),
                "UPDATE 'rental' SET 'days' = coalesce(length((SELECT 'clerk_address'.'street'"
                    + " FROM 'customer' AS 'clerk' JOIN 'address' AS 'clerk_address'"
                    + " ON 'clerk_address'.'id' = 'clerk'.'address_id'"
                    + " WHERE 'clerk'.'id' = 'rental'.'staff_id')), ?)"
                    + " WHERE (SELECT 'customer'.'name' FROM 'customer'"
                    + " WHERE 'customer'.'id' = 'rental'.'customer_id') = ?"
                    + " RETURNING 'rental'.'id', 'rental'.'days'"))
        .containsExactly(new Tuple2<>(2L, 0), new Tuple2<>(3L, 3));
  }

  @Test
  void ofWhatIsDeletedAndInserted() {
    assertThat(
            conn.exec(
                insertInto(RENTAL)
                    .set(RENTAL.id, 5L)
                    .set(RENTAL.customerId, 3L)
                    .set(RENTAL.days, 1)
                    .returning(RENTAL.customer().name, RENTAL.clerk().name.optional())))
        .hasToString("[Tuple2[first=Cid, second=Optional.empty]]");
    assertThat(
            conn.exec(
                deleteFrom(RENTAL)
                    .where(RENTAL.customer().address().city().name.eq("Oslo"))
                    .returning(RENTAL.id, RENTAL.customer())))
        .containsExactly(new Tuple2<>(1L, ANN));
  }

  @Test
  void isNoTableToName() {
    assertThatIllegalStateException()
        .isThrownBy(() -> select(count()).from(RENTAL.customer()).sql())
        .withMessageStartingWith(
            "The path rental.customer cannot be named here: it is joined by itself");
    assertThatIllegalStateException()
        .isThrownBy(() -> select(RENTAL.id).crossJoin(RENTAL.customer()).sql());
    assertThatIllegalStateException().isThrownBy(() -> deleteFrom(RENTAL.customer()).all().sql());
    assertThatIllegalStateException().isThrownBy(() -> conn.get(RENTAL.customer(), 1L));
  }

  @Test
  void ofATableThatIsNotThere() {
    assertThatIllegalStateException()
        .isThrownBy(() -> select(ADDRESS).where(RENTAL.customer().name.eq("x")).sql())
        .withMessageContaining("\"rental\"");
  }
}
