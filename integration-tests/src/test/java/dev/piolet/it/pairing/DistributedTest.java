package dev.piolet.it.pairing;

import static dev.piolet.it.pairing.CrateTable.CRATE;
import static dev.piolet.it.pairing.ParcelTable.PARCEL;
import static dev.piolet.it.pairing.SlotTable.SLOT;
import static dev.piolet.it.pairing.TokenTable.TOKEN;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.Transaction;
import dev.piolet.it.Recorder;
import dev.piolet.query.Tuple2;
import dev.piolet.test.PostgresTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables that stand in the catalog of Citus, which is made here as far as it is read, in a
 * transaction that is rolled back; their rows come back in any order.
 */
@PostgresTest
class DistributedTest {
  private Recorder recorder;
  private DBConnection conn;
  private Transaction transaction;

  @BeforeEach
  void distribute(DBConnection plain) {
    recorder = new Recorder(Shuffled.of(plain.connection()));
    conn = new DBConnection(recorder.connection());
    transaction = conn.begin();
    PairingTables.create(conn, Kind.TABLE);
    execute("SET LOCAL allow_system_table_mods = on");
    execute("CREATE TABLE pg_catalog.pg_dist_partition (logicalrelid regclass)");
    execute("INSERT INTO pg_dist_partition VALUES ('parcel'), ('crate'), ('token'), ('slot')");
  }

  @AfterEach
  void rollback() {
    transaction.rollback();
  }

  private void execute(String sql) {
    PairingTables.execute(conn, sql);
  }

  private static <M> List<M> list(int size, IntFunction<M> model) {
    return new ArrayList<>(IntStream.range(0, size).mapToObj(model).toList());
  }

  private static List<String> texts(List<Parcel> parcels) {
    return parcels.stream().map(Parcel::text).toList();
  }

  private List<Parcel> parcels() {
    return conn.exec(select(PARCEL).orderBy(PARCEL.place));
  }

  private List<Slot> slots() {
    return conn.exec(select(SLOT).orderBy(SLOT.place));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 9, 1_000})
  void insertedObjectsHaveTheValuesOfTheirRows(int size) {
    List<Parcel> parcels = conn.insert(list(size, Parcel::of));
    List<Crate> crates = conn.insert(list(size, Crate::of));
    List<Token> tokens = conn.insert(list(size, Token::of));
    List<Slot> slots = conn.insert(list(size, Slot::of));

    assertThat(texts(parcels)).isEqualTo(texts(parcels())).hasSize(size);
    assertThat(crates).isEqualTo(conn.exec(select(CRATE).orderBy(CRATE.place))).hasSize(size);
    assertThat(tokens).isEqualTo(conn.exec(select(TOKEN).orderBy(TOKEN.place))).hasSize(size);
    assertThat(slots).isEqualTo(slots()).hasSize(size);
  }

  @Test
  void numbersAreFetchedBeforeTheRowsAreSent() {
    conn.insert(list(9, Crate::of));
    recorder.sent();

    List<Crate> crates = conn.insert(list(9, place -> Crate.of(9 + place)));

    assertThat(recorder.sent())
        .satisfiesExactly(
            sql -> assertThat(sql).contains("SELECT nextval(s.id) FROM s, generate_series(1, ?)"),
            sql ->
                assertThat(sql)
                    .isEqualTo(
                        "INSERT INTO \"crate\" (\"id\", \"place\", \"name\") OVERRIDING SYSTEM"
                            + " VALUE SELECT r.c1, r.c2, r.c3 FROM unnest(?, ?, ?) WITH ORDINALITY"
                            + " AS r(c1, c2, c3, ord) RETURNING \"crate\".\"id\","
                            + " \"crate\".\"id\"::text"));
    assertThat(crates).extracting(Crate::id).doesNotHaveDuplicates();
  }

  @Test
  void anIdentityThatIsAlwaysTheDatabasesIsNumberedToo() {
    execute("ALTER TABLE crate ALTER id SET GENERATED ALWAYS");

    List<Crate> crates = conn.insert(list(9, Crate::of));

    assertThat(crates).isEqualTo(conn.exec(select(CRATE).orderBy(CRATE.place)));
  }

  @Test
  void keysThatTheObjectsHaveTellThemApart() {
    List<Parcel> parcels = list(9, Parcel::of);
    parcels.forEach(parcel -> parcel.id = 100L - parcel.place);

    conn.insert(parcels);

    assertThat(texts(parcels)).isEqualTo(texts(parcels()));
    assertThat(recorder.sent()).noneMatch(sql -> sql.contains("nextval"));
  }

  /** What a trigger makes of a key is not known beforehand. */
  @Test
  void rowsWithATriggerAreSentOneByOne() {
    execute(
        "CREATE FUNCTION act() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.id := 500 -"
            + " NEW.place; RETURN NEW; END $$");
    execute("CREATE TRIGGER act BEFORE INSERT ON crate FOR EACH ROW EXECUTE FUNCTION act()");

    List<Crate> crates = conn.insert(list(9, Crate::of));

    assertThat(crates).isEqualTo(list(9, i -> new Crate(500L - i, i, "crate " + i)));
    assertThat(crates).isEqualTo(conn.exec(select(CRATE).orderBy(CRATE.place)));
  }

  /** An identity may be used by who may insert; its sequence may not. */
  @Test
  void rowsWhoseSequenceMayNotBeUsedAreSentOneByOne() {
    execute("CREATE ROLE pairing_writer");
    execute(
        "DO $$ BEGIN EXECUTE 'GRANT USAGE ON SCHEMA ' || current_schema() || ' TO"
            + " pairing_writer'; END $$");
    execute("GRANT ALL ON crate, pg_dist_partition TO pairing_writer");
    execute("SET LOCAL ROLE pairing_writer");

    List<Crate> crates = conn.insert(list(9, Crate::of));

    assertThat(crates).isEqualTo(conn.exec(select(CRATE).orderBy(CRATE.place)));
    assertThat(recorder.sent())
        .filteredOn(sql -> sql.startsWith("INSERT INTO \"crate\""))
        .hasSize(9);
  }

  /** A part of the rows is there already. */
  private List<Slot> halfStored(int size) {
    conn.insert(list(size / 2, place -> Slot.of(2 * place)));
    List<Slot> slots = list(size, Slot::of);
    Collections.shuffle(slots, new Random(1));
    return slots;
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 9, 300})
  void upsertedObjectsHaveTheKeysOfTheirRows(int size) {
    List<Slot> given = halfStored(size);

    List<Slot> written = conn.upsert(given, onConflict(SLOT.place).doUpdate(SLOT.place));

    assertThat(written).extracting(Slot::place).isEqualTo(given.stream().map(Slot::place).toList());
    assertThat(written).containsExactlyInAnyOrderElementsOf(slots()).hasSize(size);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 9, 300})
  void whatUpsertsReturnIsInTheOrderOfTheObjects(int size) {
    List<Slot> given = halfStored(size);

    List<Tuple2<Integer, Integer>> returned =
        conn.upsert(
            given, onConflict(SLOT.place).doUpdate(SLOT.place).returning(SLOT.place, SLOT.number));

    List<Slot> stored = slots();
    assertThat(returned)
        .isEqualTo(
            given.stream()
                .map(slot -> new Tuple2<>(slot.place(), stored.get(slot.place()).number()))
                .toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 9, 300})
  void newObjectsOfAnUpsertHaveTheKeysOfTheirRows(int size) {
    List<Slot> given = halfStored(size);

    List<Slot> written = conn.upsert(given, onConflict(SLOT.place).doNothing());

    List<Slot> stored = slots();
    assertThat(written)
        .isEqualTo(
            given.stream()
                .filter(slot -> slot.place() % 2 == 1 || slot.place() >= 2 * (size / 2))
                .map(slot -> stored.get(slot.place()))
                .toList());
  }

  @Test
  void whatNewRowsReturnIsInTheOrderOfTheObjects() {
    List<Slot> given = halfStored(20);

    List<Integer> places =
        conn.upsert(given, onConflict(SLOT.place).doNothing().returning(SLOT.place));

    assertThat(places)
        .isEqualTo(given.stream().map(Slot::place).filter(place -> place % 2 == 1).toList());
  }

  /** The key is made by the database, and is what rows would clash by. */
  @Test
  void upsertsByAKeyThatSomeObjectsHaveNot() {
    List<Crate> stored = conn.insert(list(4, Crate::of));
    List<Crate> given = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      given.add(new Crate(i % 3 == 0 ? stored.get(i / 3).id() : null, i, "new " + i));
    }

    List<Crate> written =
        conn.upsert(given, onConflict(CRATE.id).doUpdate(CRATE.place, CRATE.name));

    assertThat(written).isEqualTo(conn.exec(select(CRATE).orderBy(CRATE.place))).hasSize(12);
  }
}
