package dev.piolet.it.pairing;

import static dev.piolet.it.pairing.CrateTable.CRATE;
import static dev.piolet.it.pairing.ParcelTable.PARCEL;
import static dev.piolet.it.pairing.SlotTable.SLOT;
import static dev.piolet.it.pairing.TokenTable.TOKEN;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.RowCountException;
import dev.piolet.test.PostgresTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of relation, with rows that come back in any order where none is promised. */
@PostgresTest
class PairingTest {
  /** Three columns of so many rows are copied where that is right. */
  private static final int COPIED = 6_700;

  private DBConnection conn;

  /** Sends all statements by themselves, and gets the rows of each in another order. */
  private DBConnection shuffled;

  @BeforeEach
  void open(DBConnection fresh) throws SQLException {
    conn = fresh;
    PairingTables.createServer(conn);
    shuffled = new DBConnection(Shuffled.of(conn.connection()));
  }

  @AfterEach
  void drop() {
    PairingTables.drop(conn);
    PairingTables.dropServer(conn);
  }

  private DBConnection over(Kind kind) {
    return kind.keepsOrder() ? conn : shuffled;
  }

  private static <M> List<M> list(int size, IntFunction<M> model) {
    return new ArrayList<>(IntStream.range(0, size).mapToObj(model).toList());
  }

  static Stream<Arguments> kindsAndSizes() {
    return Stream.of(Kind.values())
        .flatMap(kind -> Stream.of(1, 2, 9, 1_000).map(size -> Arguments.of(kind, size)));
  }

  @ParameterizedTest
  @MethodSource("kindsAndSizes")
  void objectsHaveTheValuesOfTheirRows(Kind kind, int size) {
    PairingTables.create(conn, kind);

    List<Parcel> given = list(size, Parcel::of);
    List<Parcel> parcels = over(kind).insert(given);
    List<Crate> crates = over(kind).insert(list(size, Crate::of));
    List<Token> tokens = over(kind).insert(list(size, Token::of));
    List<Slot> slots = over(kind).insert(list(size, Slot::of));

    PairingTables.reveal(conn, kind);
    assertThat(parcels).containsExactlyElementsOf(given);
    assertThat(texts(parcels)).isEqualTo(texts(conn.exec(select(PARCEL).orderBy(PARCEL.place))));
    assertThat(crates).isEqualTo(conn.exec(select(CRATE).orderBy(CRATE.place))).hasSize(size);
    assertThat(tokens).isEqualTo(conn.exec(select(TOKEN).orderBy(TOKEN.place))).hasSize(size);
    assertThat(slots).isEqualTo(conn.exec(select(SLOT).orderBy(SLOT.place))).hasSize(size);
    assertThat(crates).extracting(Crate::place).isEqualTo(list(size, place -> place));
    assertThat(crates).extracting(Crate::id).doesNotContainNull().doesNotHaveDuplicates();
  }

  private static List<String> texts(List<Parcel> parcels) {
    return parcels.stream().map(Parcel::text).toList();
  }

  @ParameterizedTest
  @EnumSource
  void soHaveAsManyAsAreCopied(Kind kind) {
    PairingTables.create(conn, kind);

    List<Crate> crates = over(kind).insert(list(COPIED, Crate::of));

    PairingTables.reveal(conn, kind);
    assertThat(crates).isEqualTo(conn.exec(select(CRATE).orderBy(CRATE.place)));
    assertThat(crates).extracting(Crate::place).isEqualTo(list(COPIED, place -> place));
  }

  /** Through the driver's own connection, which sends statements together. */
  @ParameterizedTest
  @EnumSource
  void soHaveThoseOfAUnitOfWork(Kind kind) {
    PairingTables.create(conn, kind);
    List<Parcel> parcels = list(20, Parcel::of);
    List<Supplier<List<Crate>>> crates = new ArrayList<>();

    conn.flush(
        work -> {
          work.insert(parcels.subList(0, 12));
          crates.add(work.insert(list(9, Crate::of)));
          work.insert(parcels.subList(12, 20));
        });
    List<Parcel> more = list(9, place -> Parcel.of(place + 100));
    over(kind).flush(work -> work.insert(more));

    PairingTables.reveal(conn, kind);
    assertThat(texts(parcels))
        .isEqualTo(
            texts(conn.exec(select(PARCEL).where(PARCEL.place.lt(20)).orderBy(PARCEL.place))));
    assertThat(crates.get(0).get()).isEqualTo(conn.exec(select(CRATE).orderBy(CRATE.place)));
    assertThat(texts(more))
        .isEqualTo(
            texts(conn.exec(select(PARCEL).where(PARCEL.place.ge(100)).orderBy(PARCEL.place))));
  }

  /** The places of rows are in what comes back, so that any order does. */
  @ParameterizedTest
  @EnumSource(names = {"TABLE", "PARTITIONED", "FOREIGN", "FOREIGN_PARTITION", "WRITABLE_VIEW"})
  void updatesAndRefreshesMeetTheirRowsToo(Kind kind) {
    PairingTables.create(conn, kind);
    List<Parcel> parcels = shuffled.insert(list(1, Parcel::of));
    parcels.addAll(over(kind).insert(list(29, place -> Parcel.of(place + 1))));
    parcels.forEach(parcel -> parcel.name += "!");

    assertThat(shuffled.update(parcels)).isEqualTo(30);
    assertThat(texts(parcels)).isEqualTo(texts(conn.exec(select(PARCEL).orderBy(PARCEL.place))));
    assertThat(parcels).extracting(parcel -> parcel.version).containsOnly(1);

    PairingTables.execute(conn, "UPDATE parcel SET name = 'n' || place");
    shuffled.refresh(parcels);
    assertThat(parcels).extracting(parcel -> parcel.name).isEqualTo(list(30, place -> "n" + place));
  }

  /** The other server's trigger is not seen from here; nothing may be guessed then. */
  @Test
  void aKeyThatAnotherServerChangesIsAnError() {
    PairingTables.create(conn, Kind.FOREIGN_PARTITION);
    PairingTables.execute(
        conn,
        "CREATE FUNCTION act() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.id := NEW.id +"
            + " 1000; RETURN NEW; END $$");
    PairingTables.execute(
        conn,
        "CREATE TRIGGER act BEFORE INSERT ON parcel_base FOR EACH ROW EXECUTE FUNCTION act()");
    List<Parcel> parcels = list(9, Parcel::of);

    assertThatThrownBy(() -> shuffled.insert(parcels))
        .isInstanceOf(RowCountException.class)
        .hasMessageContaining("other values in [\"parcel\".\"id\"] than any model");

    assertThat(parcels).extracting(parcel -> parcel.id).containsOnlyNulls();
    assertThat(conn.exec(select(PARCEL))).isEmpty();
  }

  /** Objects that leave out different columns are in different statements. */
  @Test
  void whatUpsertsOfSeveralStatementsReturnIsInOrder() {
    PairingTables.create(conn, Kind.TABLE);
    List<Integer> places = list(20, place -> place);

    assertThat(
            conn.upsert(
                list(20, Parcel::of),
                onConflict(PARCEL.id).doUpdate(PARCEL.name).returning(PARCEL.place)))
        .isEqualTo(places);
    assertThat(
            conn.upsert(
                list(20, Parcel::of), onConflict(PARCEL.id).doNothing().returning(PARCEL.place)))
        .isEqualTo(places);
  }

  /** Both are of the same place, and the first one is kept out by a trigger. */
  @Test
  void theOneOfTwoAlikeThatIsStoredGetsTheKey() {
    PairingTables.create(conn, Kind.TABLE);
    PairingTables.execute(
        conn,
        "CREATE FUNCTION act() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.region = 0 THEN"
            + " RETURN NULL; END IF; RETURN NEW; END $$");
    PairingTables.execute(
        conn, "CREATE TRIGGER act BEFORE INSERT ON slot FOR EACH ROW EXECUTE FUNCTION act()");

    List<Slot> written =
        conn.upsert(
            List.of(new Slot(0, null, 5), new Slot(1, null, 5), new Slot(2, null, 5)),
            onConflict(SLOT.place).doNothing());

    assertThat(written).isEqualTo(conn.exec(select(SLOT)));
    assertThat(written).extracting(Slot::region).containsExactly(1);
  }

  /** Lest the order of the tests' connection is that of the rows after all. */
  @Test
  void anOrdinaryTableIsTakenInOrder() {
    PairingTables.create(conn, Kind.TABLE);

    List<Crate> crates = shuffled.insert(list(9, Crate::of));

    List<Crate> stored = conn.exec(select(CRATE).orderBy(CRATE.place));
    assertThat(crates).isNotEqualTo(stored);
    assertThat(crates)
        .extracting(Crate::id)
        .containsExactlyInAnyOrderElementsOf(stored.stream().map(Crate::id).toList());
  }
}
