package dev.piolet.it.schema;

import static dev.piolet.it.schema.Bookings_BedTable.BED;
import static dev.piolet.it.schema.Bookings_LeafTable.LEAF;
import static dev.piolet.it.schema.Bookings_LetterTable.LETTER;
import static dev.piolet.it.schema.Bookings_RateTable.RATE;
import static dev.piolet.it.schema.Bookings_RoomTable.ROOM;
import static dev.piolet.it.schema.Bookings_RoundedTable.ROUNDED;
import static dev.piolet.it.schema.Bookings_SheetTable.SHEET;
import static dev.piolet.it.schema.Bookings_StayTable.STAY;
import static dev.piolet.it.schema.Bookings_SummaryTable.SUMMARY;
import static dev.piolet.it.schema.Bookings_TaskTable.TASK;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.piolet.DBConnection;
import dev.piolet.SchemaScript;
import dev.piolet.error.ExclusionViolationException;
import dev.piolet.error.ForeignKeyViolationException;
import dev.piolet.error.QueryException;
import dev.piolet.it.schema.Bookings.Bed;
import dev.piolet.it.schema.Bookings.Leaf;
import dev.piolet.it.schema.Bookings.Letter;
import dev.piolet.it.schema.Bookings.Rate;
import dev.piolet.it.schema.Bookings.Room;
import dev.piolet.it.schema.Bookings.Rounded;
import dev.piolet.it.schema.Bookings.Sheet;
import dev.piolet.it.schema.Bookings.Stay;
import dev.piolet.it.schema.Bookings.Task;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import dev.piolet.validation.Difference;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names of keys, periods, NOT ENFORCED and the like: as DDL, in the catalog, and in use. */
@PostgresTest
class DeclaredKeysTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private Catalog catalog;
  private DBConnection conn;
  private int version;

  @BeforeEach
  void open(DataSource dataSource, DBConnection connection) throws SQLException {
    catalog = new Catalog(dataSource);
    conn = connection;
    version = connection.connection().getMetaData().getDatabaseMajorVersion();
    catalog.execute("CREATE EXTENSION IF NOT EXISTS btree_gist");
  }

  @AfterEach
  void drop() {
    conn.schema().drop(ROOM, BED, RATE, STAY, LEAF, SHEET, LETTER, ROUNDED, TASK, SUMMARY);
  }

  private void create(Table<?>... tables) {
    conn.schema().create(tables);
    assertThat(conn.schema().validate(tables).toString())
        .isEqualTo("The database is as the models say.");
  }

  /** Creates tables where the server can, and otherwise is told what it cannot. */
  private boolean creates(int needed, String problem, Table<?>... tables) {
    if (version >= needed) {
      create(tables);
      return true;
    }
    assertThatThrownBy(() -> conn.schema().create(tables))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining(problem + " needs PostgreSQL " + needed + ", and the server is of");
    assertThat(conn.schema().validate(tables).errors())
        .anyMatch(one -> one.what().startsWith(problem + " needs PostgreSQL " + needed));
    return false;
  }

  @Test
  void namesAndIncludedColumns() {
    assertThat(SchemaScript.create(ROOM))
        .isEqualTo(
            """
            CREATE TABLE "room" (
              "id" integer NOT NULL,
              "name" text NOT NULL,
              "floor" integer NOT NULL,
              "number" bigint NOT NULL,
              "code" numeric(12) NOT NULL,
              "size" double precision NOT NULL,
              "built" date NOT NULL,
              "label" varchar(10) NOT NULL,
              CONSTRAINT "pk_room" PRIMARY KEY ("id") INCLUDE ("name"),
              CONSTRAINT "room_code_key" UNIQUE ("code"),
              CONSTRAINT "room_size_key" UNIQUE ("size"),
              CONSTRAINT "room_built_key" UNIQUE ("built"),
              CONSTRAINT "room_label_key" UNIQUE ("label"),
              CONSTRAINT "room_number_name_floor_key" UNIQUE ("number") INCLUDE ("name", "floor")
            );
            """);
    create(ROOM, SUMMARY);
    Room room = room("first");
    conn.insert(room);

    assertThat(
            conn.upsert(
                new Room(1, "second", 1, 7, room.code(), 2.5, DAY, "a"),
                onConflict(ROOM.primaryKeyConstraint()).doUpdate(ROOM.name)))
        .isNotNull();
    assertThat(conn.exec(select(ROOM.name))).containsExactly("second");
  }

  private static Room room(String name) {
    return new Room(1, name, 1, 7, new BigDecimal("40000"), 2.5, DAY, "a");
  }

  @Test
  void foreignKeysOfAnotherWidth() {
    create(ROOM, BED);
    conn.insert(room("first"));
    Bed bed = new Bed(null, (short) 1, null, 7, 2.5f, DAY.atStartOfDay(), "a");

    assertThat(conn.insert(bed).roomId()).isEqualTo((short) 1);
    assertThatThrownBy(() -> conn.insert(new Bed(null, (short) 2, null, 7, 2.5f, bed.built(), "a")))
        .isInstanceOf(ForeignKeyViolationException.class);
    assertThat(
            conn.exec(select(BED.id).join(ROOM).on(ROOM.label.eq(BED.label)).where(ROOM.id.eq(1))))
        .hasSize(1);
  }

  @Test
  void periods() {
    assertThat(SchemaScript.create(RATE, STAY))
        .isEqualTo(
            """
            CREATE TABLE "rate" (
              "room_id" integer NOT NULL,
              "during" daterange NOT NULL,
              "code" integer NOT NULL,
              CONSTRAINT "rate_pkey" PRIMARY KEY ("room_id", "during" WITHOUT OVERLAPS),
              CONSTRAINT "one_code_at_a_time" UNIQUE ("code", "during" WITHOUT OVERLAPS)
            );

            CREATE TABLE "stay" (
              "id" bigint NOT NULL GENERATED BY DEFAULT AS IDENTITY,
              "room_id" integer NOT NULL,
              "during" daterange NOT NULL,
              CONSTRAINT "stay_pkey" PRIMARY KEY ("id"),
              CONSTRAINT "stay_room_id_during_fkey" FOREIGN KEY ("room_id", PERIOD "during") \
            REFERENCES "rate" ("room_id", PERIOD "during")
            );
            """);
    if (!creates(18, "WITHOUT OVERLAPS of rate_pkey", RATE, STAY)) {
      return;
    }
    conn.insert(List.of(new Rate(1, days(0, 5), 1), new Rate(1, days(5, 9), 2)));

    assertThatThrownBy(() -> conn.insert(new Rate(1, days(8, 12), 3)))
        .isInstanceOf(ExclusionViolationException.class);
    assertThat(conn.insert(new Stay(null, 1, days(3, 7))).id()).isNotNull();
    assertThatThrownBy(() -> conn.insert(new Stay(null, 1, days(7, 20))))
        .isInstanceOf(ForeignKeyViolationException.class);
    assertThat(conn.get(RATE, new Bookings_RateTable.Key(1, days(0, 5))).orElseThrow().code())
        .isEqualTo(1);
  }

  @Test
  void validationTellsPeriodsAndWhatIsEnforced() {
    assumeTrue(version >= 18);
    create(RATE, STAY, LEAF, SHEET);
    catalog.execute("ALTER TABLE stay DROP CONSTRAINT stay_room_id_during_fkey");
    catalog.execute(
        "ALTER TABLE rate DROP CONSTRAINT one_code_at_a_time, ADD CONSTRAINT one_code_at_a_time UNIQUE"
            + " (code, during), DROP CONSTRAINT rate_pkey, ADD CONSTRAINT rate_pkey PRIMARY KEY"
            + " (room_id, during)");
    catalog.execute(
        "ALTER TABLE sheet DROP CONSTRAINT some_pages, ADD CONSTRAINT some_pages CHECK (pages > 0)");

    List<Difference> found = conn.schema().validate(STAY, RATE, LEAF, SHEET).differences();
    assertThat(found)
        .extracting(Difference::what)
        .containsExactly(
            "the primary key \"rate_pkey\" is PRIMARY KEY (room_id, during) in the database and PRIMARY"
                + " KEY (room_id, during WITHOUT OVERLAPS) in the model",
            "the unique constraint \"one_code_at_a_time\" is UNIQUE (code, during) in the database and"
                + " UNIQUE (code, during WITHOUT OVERLAPS) in the model",
            "the check \"some_pages\" is CHECK ((pages > 0)) in the database and CHECK ((pages > 0)) NOT"
                + " ENFORCED in the model",
            "the constraint \"stay_room_id_during_fkey\", FOREIGN KEY (\"room_id\", PERIOD \"during\")"
                + " REFERENCES \"rate\" (\"room_id\", PERIOD \"during\"), is missing");
    found.forEach(one -> catalog.execute(String.valueOf(one.remedy())));
    assertThat(conn.schema().validate(STAY, RATE, LEAF, SHEET).differences()).isEmpty();
  }

  private static Range<LocalDate> days(int from, int to) {
    return Range.closedOpen(DAY.plusDays(from), DAY.plusDays(to));
  }

  @Test
  void checksThatAreNotInherited() {
    assertThat(SchemaScript.create(LEAF))
        .contains("CONSTRAINT \"own_pages\" CHECK (pages > 0) NO INHERIT\n");
    create(LEAF);
  }

  @Test
  void constraintsThatAreNotEnforced() {
    assertThat(SchemaScript.create(SHEET))
        .contains(
            "FOREIGN KEY (\"leaf_id\") REFERENCES \"leaf\" (\"id\") NOT ENFORCED",
            "CONSTRAINT \"some_pages\" CHECK (pages > 0) NOT ENFORCED");
    if (!creates(18, "NOT ENFORCED of some_pages", LEAF, SHEET)) {
      return;
    }
    assertThat(conn.insert(new Sheet(null, -1, 99)).pages()).isEqualTo(-1);
    assertThat(conn.insert(new Leaf(null, 1)).id()).isNotNull();
  }

  @Test
  void theTypeOfOneByte() {
    assertThat(SchemaScript.create(LETTER))
        .contains("\"kind\" \"char\" NOT NULL", "\"other\" \"char\",");
    create(LETTER);
    List<Letter> letters =
        List.of(new Letter('a', 'b'), new Letter('"', null), new Letter('\\', '\0'));

    assertThat(conn.insert(letters)).isEqualTo(letters);
    conn.insert(new Letter('\'', ' '));
    assertThat(
            conn.exec(select(LETTER).where(LETTER.kind.in('a', '\'')).orderBy(LETTER.kind.asc())))
        .containsExactly(new Letter('\'', ' '), new Letter('a', 'b'));
    assertThat(conn.exec(select(LETTER.other).where(LETTER.kind.eq('\\')))).containsExactly('\0');
    assertThatThrownBy(() -> conn.insert(new Letter('é', null)))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("The type \"char\" holds a character of one byte, up to 127");
  }

  @Test
  void scalesBelowZeroAndAboveThePrecision() {
    assertThat(SchemaScript.create(ROUNDED))
        .contains("\"hundreds\" numeric(3, -2)", "\"fraction\" numeric(2, 4)");
    if (!creates(15, "the type numeric(3, -2) of the column \"rounded\".\"hundreds\"", ROUNDED)) {
      return;
    }
    Rounded stored =
        conn.insert(new Rounded(null, new BigDecimal("12300"), new BigDecimal("0.0012")));

    assertThat(stored.hundreds()).isEqualByComparingTo("12300");
    assertThat(stored.fraction()).isEqualByComparingTo("0.0012");
  }

  @Test
  void columnsThatAreNotNullThoughTheirPropertiesMayBe() {
    assertThat(SchemaScript.create(TASK))
        .isEqualTo(
            """
            CREATE TABLE "task" (
              "id" bigint NOT NULL GENERATED BY DEFAULT AS IDENTITY,
              "status" text NOT NULL DEFAULT 'new',
              "twice" bigint NOT NULL GENERATED ALWAYS AS (id * 2) STORED,
              CONSTRAINT "task_pkey" PRIMARY KEY ("id")
            );
            """);
    create(TASK);

    assertThat(conn.insert(new Task(null, null, null)).status()).isEqualTo("new");
    assertThat(conn.insert(List.of(new Task(5L, "old", null), new Task(6L, null, null))))
        .containsExactly(new Task(5L, "old", 10L), new Task(6L, "new", 12L));
    conn.copyIn(TASK, List.of(new Task(7L, "old", null), new Task(8L, null, null)));
    assertThat(conn.exec(select(TASK.status).where(TASK.id.gt(6L)).orderBy(TASK.id.asc())))
        .containsExactly("old", "new");
    conn.upsert(new Task(8L, null, null), onConflict(TASK.primaryKeyConstraint()).doNothing());
  }
}
