package dev.piolet.it.copy;

import static dev.piolet.it.copy.ItemTable.ITEM;
import static dev.piolet.it.copy.MarkupTable.MARKUP;
import static dev.piolet.it.copy.PairTable.PAIR;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.piolet.DBConnection;
import dev.piolet.error.CheckViolationException;
import dev.piolet.error.ConcurrentUseException;
import dev.piolet.error.NotNullViolationException;
import dev.piolet.error.QueryException;
import dev.piolet.error.UniqueViolationException;
import dev.piolet.it.NeedsSession;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CopyInTest extends CopyFixture {
  private static final String ODD = "\\ \\N \\. \"'\t\n\r\b\u000b\f{}, äß漢\uD83D\uDE00";

  @Test
  void whatIsNullIsLeftToTheDatabase() {
    Item given = Item.of("c", 3);
    given.id = 50L;
    long count =
        conn.copyIn(ITEM, List.of(Item.of("a", 1), Item.of("b", 2), given, Item.of("d", null)));

    assertThat(count).isEqualTo(4);
    List<Item> items = conn.exec(select(ITEM).orderBy(ITEM.name.asc()));
    assertThat(items).extracting(item -> item.id).containsExactly(1L, 2L, 50L, 3L);
    assertThat(items).extracting(item -> item.quantity).containsExactly(1, 2, 3, 7);
    assertThat(items).extracting(item -> item.upper).containsExactly("A", "B", "C", "D");
    assertThat(items).extracting(item -> item.token).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(items).extracting(item -> item.created).doesNotContainNull();
    assertThat(items).extracting(item -> item.created).containsOnly(items.get(0).created);
    assertThat(given.created).isNull();
    String table = "COPY \"an \"\"item\"\"\" (";
    assertThat(copies())
        .containsExactly(
            "2 rows: "
                + table
                + "\"name\", \"quantity\", \"token\", \"version\", \"created\")"
                + " FROM STDIN (FORMAT binary)",
            "1 rows: "
                + table
                + "\"id\", \"name\", \"quantity\", \"token\", \"version\", \"created\")"
                + " FROM STDIN (FORMAT binary)",
            "1 rows: "
                + table
                + "\"name\", \"token\", \"version\", \"created\") FROM STDIN (FORMAT binary)");
  }

  @Test
  void theTimeIsThatOfTheTransaction() {
    conn.transaction(
        () -> {
          conn.copyIn(ITEM, List.of(Item.of("a", 1)));
          Item inserted = conn.insert(Item.of("b", 1));
          Item copied = conn.exec(select(ITEM).where(ITEM.name.eq("a")).one());
          assertThat(copied.created).isEqualTo(inserted.created);
        });
  }

  @Test
  void textsAreEscaped() {
    List<Markup> rows =
        List.of(
            Markup.of(1, "<a>\\</a>", ODD, new byte[] {0, 92, -1}, Arrays.asList(ODD, null, "")),
            Markup.of(2, null, "", new byte[0], List.of()),
            Markup.of(3, null, null, null, null),
            Markup.of(4, null, "\\N", null, List.of("NULL")));

    assertThat(conn.copyIn(MARKUP, rows)).isEqualTo(4);

    assertThat(copies())
        .containsExactly(
            "4 rows: COPY \"markup\" (\"id\", \"note\", \"name\", \"photo\", \"tags\") FROM STDIN");
    assertThat(conn.exec(select(MARKUP).orderBy(MARKUP.id.asc())))
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(rows);
  }

  @Test
  void textsInBinaryAreNot() {
    conn.copyIn(PAIR, List.of(new Pair(1, ODD), new Pair(2, "\\N"), new Pair(3, null)));
    assertThat(conn.exec(select(PAIR).orderBy(PAIR.id.asc())))
        .containsExactly(new Pair(1, ODD), new Pair(2, "\\N"), new Pair(3, null));
  }

  /** In binary a bigint would become a number of other bytes, and no error. */
  @Test
  void aTableOfOtherTypesIsCopiedAsText() {
    execute("ALTER TABLE pair ALTER COLUMN id TYPE double precision");
    execute("ALTER TABLE pair ALTER COLUMN text TYPE varchar(20)");
    assertThat(conn.copyIn(PAIR, List.of(new Pair(12, "a\tb")))).isEqualTo(1);
    assertThat(copies()).containsExactly("1 rows: COPY \"pair\" (\"id\", \"text\") FROM STDIN");
    assertThat(conn.exec(select(PAIR))).containsExactly(new Pair(12, "a\tb"));
  }

  @Test
  void anotherTypeOfTextHasTheSameBytes() {
    execute("ALTER TABLE pair ALTER COLUMN text TYPE varchar(20)");
    conn.copyIn(PAIR, List.of(new Pair(1, "a")));
    assertThat(copies()).allMatch(sql -> sql.endsWith("(FORMAT binary)"));
    assertThatThrownBy(() -> conn.copyIn(PAIR, List.of(new Pair(2, "a".repeat(21)))))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("character varying(20)");
  }

  @Test
  void nothingIsSentForNoModels() {
    assertThat(conn.copyIn(PAIR, List.of())).isZero();
    assertThat(copies()).isEmpty();
  }

  @Test
  void aFailureTellsTheRow() {
    execute("ALTER TABLE \"an \"\"item\"\"\" ADD CONSTRAINT low CHECK (quantity < 100)");
    List<Item> items =
        List.of(Item.of("a", 1), Item.of("b", null), Item.of("c", 2), Item.of("d", 100));
    assertThatThrownBy(() -> conn.copyIn(ITEM, items))
        .isInstanceOfSatisfying(
            CheckViolationException.class,
            e -> {
              assertThat(e.rowIndex()).hasValue(3);
              assertThat(e.constraint()).isEqualTo("low");
              assertThat(e.sql()).startsWith("COPY ");
            });
    assertThat(conn.exec(select(ITEM))).isEmpty();

    assertThatThrownBy(() -> conn.copyIn(PAIR, List.of(new Pair(1, ""), new Pair(1, ""))))
        .isInstanceOfSatisfying(
            UniqueViolationException.class, e -> assertThat(e.rowIndex()).hasValue(1));
    execute("ALTER TABLE markup ALTER COLUMN name SET NOT NULL");
    Markup markup = Markup.of(1, null, "", null, null);
    Markup nameless = Markup.of(2, null, null, null, null);
    assertThatThrownBy(() -> conn.copyIn(MARKUP, List.of(markup, nameless)))
        .isInstanceOfSatisfying(
            NotNullViolationException.class, e -> assertThat(e.rowIndex()).hasValue(1));
    assertThat(conn.exec(select(PAIR))).isEmpty();
  }

  @Test
  void aRefusedValueEndsTheCopy() {
    assertThatThrownBy(() -> conn.copyIn(PAIR, List.of(new Pair(1, "a"), new Pair(2, "b\0"))))
        .isInstanceOfSatisfying(QueryException.class, e -> assertThat(e.rowIndex()).hasValue(1))
        .hasMessageContaining("\"pair\".\"text\" is refused. PostgreSQL cannot store the text")
        .hasMessageContaining("U+0000 at index 1");
    assertThat(conn.exec(select(PAIR))).isEmpty();
  }

  @Test
  void anExceptionOfTheIteratorEndsTheCopy() {
    Iterator<Pair> failing =
        Stream.iterate(1, i -> i + 1)
            .map(
                i -> {
                  if (i == 5_000) {
                    throw new IllegalStateException("no more");
                  }
                  return new Pair(i, "text ".repeat(20));
                })
            .iterator();
    assertThatThrownBy(() -> conn.copyIn(PAIR, failing))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no more")
        .hasNoSuppressedExceptions();
    assertThat(conn.exec(select(PAIR))).isEmpty();
    assertThatThrownBy(() -> conn.copyIn(PAIR, Arrays.asList(new Pair(1, ""), null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The model at index 1 is null");
    assertThat(conn.inTransaction()).isFalse();
    assertThat(conn.exec(select(PAIR))).isEmpty();
  }

  @Test
  void theIteratorCannotUseTheConnection() {
    Iterator<Pair> using =
        IntStream.range(0, 3)
            .mapToObj(i -> new Pair(conn.exec(select(PAIR)).size() + i, ""))
            .iterator();
    assertThatThrownBy(() -> conn.copyIn(PAIR, using))
        .isInstanceOf(ConcurrentUseException.class)
        .hasMessageContaining("within copyIn");
    assertThat(conn.copyIn(PAIR, List.of(new Pair(1, "")))).isEqualTo(1);
  }

  @Test
  void aTransactionTakesTheCopyBack() {
    assertThatThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      assertThat(conn.copyIn(PAIR, List.of(new Pair(1, "a")))).isEqualTo(1);
                      throw new IllegalStateException("undo");
                    }))
        .hasMessage("undo");
    assertThat(conn.exec(select(PAIR))).isEmpty();
    conn.transaction(
        () -> {
          conn.copyIn(PAIR, List.of(new Pair(1, "a")));
          assertThatThrownBy(
                  () -> conn.savepoint(() -> conn.copyIn(PAIR, List.of(new Pair(1, "b")))))
              .isInstanceOf(UniqueViolationException.class);
        });
    assertThat(conn.exec(select(PAIR))).containsExactly(new Pair(1, "a"));
  }

  @Test
  void triggersMayLeaveRowsOut() {
    execute(
        "CREATE FUNCTION skip() RETURNS trigger LANGUAGE plpgsql AS"
            + " $$ BEGIN RETURN CASE WHEN NEW.id = 2 THEN NULL ELSE NEW END; END $$");
    execute("CREATE TRIGGER skip BEFORE INSERT ON pair FOR EACH ROW EXECUTE FUNCTION skip()");
    assertThat(conn.copyIn(PAIR, List.of(new Pair(1, ""), new Pair(2, ""), new Pair(3, ""))))
        .isEqualTo(2);
  }

  @Test
  @NeedsSession("a role that is set")
  void rowLevelSecurityIsAnError() {
    execute("ALTER TABLE pair ENABLE ROW LEVEL SECURITY");
    execute("CREATE POLICY all_rows ON pair USING (true)");
    execute("DROP ROLE IF EXISTS copier");
    execute("CREATE ROLE copier");
    String schema = conn.exec(sql("SELECT current_schema").into(value(""))).get(0);
    execute("GRANT USAGE ON SCHEMA \"" + schema + "\" TO copier");
    execute("GRANT ALL ON pair TO copier");
    conn.exec(sql("SET ROLE copier"));
    assertThatThrownBy(() -> conn.copyIn(PAIR, List.of(new Pair(1, ""))))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("COPY FROM not supported with row-level security")
        .hasMessageContaining("INSERT");
    conn.exec(sql("RESET ROLE"));
    execute("DROP OWNED BY copier");
    execute("DROP ROLE copier");
  }

  @Test
  void aPooledConnectionCopies() throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setDataSource(dataSource);
    config.setMaximumPoolSize(1);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      for (int time = 0; time < 3; time++) {
        try (DBConnection pooled = new DBConnection(pool.getConnection())) {
          assertThat(pooled.copyIn(PAIR, List.of(new Pair(time, "pooled")))).isEqualTo(1);
          assertThatThrownBy(() -> pooled.copyIn(PAIR, List.of(new Pair(0, "again"))))
              .isInstanceOf(UniqueViolationException.class);
          pooled.insert(List.of(new Pair(time + 10, "a"), new Pair(time + 20, "b")));
        }
      }
    }
    assertThat(conn.exec(select(PAIR))).hasSize(9);
  }

  /** The rows are made while they are copied: a list of them is nowhere. */
  @Test
  void aMillionRows() {
    Iterator<Pair> rows = IntStream.range(0, 1_000_000).mapToObj(i -> new Pair(i, "r")).iterator();
    assertThat(conn.copyIn(PAIR, rows)).isEqualTo(1_000_000);
    assertThat(conn.exec(select(count()).from(PAIR).one())).isEqualTo(1_000_000L);
  }
}
