package dev.piolet.it.copy;

import static dev.piolet.it.copy.ItemTable.ITEM;
import static dev.piolet.it.copy.MarkupTable.MARKUP;
import static dev.piolet.it.copy.PairTable.PAIR;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.piolet.DBConnection;
import dev.piolet.error.ConcurrentUseException;
import dev.piolet.error.QueryException;
import dev.piolet.query.RowStatement;
import dev.piolet.query.Tuple2;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyOutTest extends CopyFixture {
  private static final String ODD = "\\ \\N ? $1 ' \" \t\n\r\b\u000b\f äß漢\uD83D\uDE00";

  private <T> List<T> copied(RowStatement<T> query) {
    List<T> rows = new ArrayList<>();
    assertThat(conn.copyOut(query, rows::add)).isEqualTo(rows.size());
    assertThat(rows).usingRecursiveFieldByFieldElementComparator().isEqualTo(conn.exec(query));
    return rows;
  }

  @Test
  void modelsAreThoseThatExecGives() {
    conn.insert(List.of(Item.of("a", 1), Item.of("b", null), Item.of(ODD, 3)));
    assertThat(copied(select(ITEM).orderBy(ITEM.id.asc())))
        .extracting(item -> item.name)
        .containsExactlyInAnyOrder("a", "b", ODD);
    assertThat(copied(select(ITEM).where(ITEM.name.eq("none")))).isEmpty();
    assertThat(copies())
        .hasSize(2)
        .allMatch(
            line -> line.endsWith("\n) TO STDOUT (FORMAT binary)") || line.endsWith("STDOUT"));
  }

  @Test
  void everyValueIsASettingAndNotInTheText() {
    conn.insert(List.of(new Pair(1, ODD), new Pair(2, "b"), new Pair(3, null)));
    assertThat(copied(select(PAIR).where(PAIR.text.eq(ODD).and(PAIR.id.in(List.of(1L, 2L))))))
        .containsExactly(new Pair(1, ODD));
    assertThat(copies().get(0)).contains("current_setting('piolet.p1')::text").doesNotContain("漢");
    RowStatement<String> none = sql("SELECT coalesce(?, ?)", null, "none").into(value(""));
    assertThat(copied(none)).containsExactly("none");
    String text = "SELECT '?' || ?::text FROM (SELECT 1) AS \"?\" WHERE '{\"b\": 1}'::jsonb ?? ?";
    assertThat(copied(sql(text, "x", "b").into(value("")))).containsExactly("?x");
  }

  @Test
  void textsAreUnescaped() {
    List<Markup> rows =
        List.of(
            Markup.of(1, "<a>\\</a>", ODD, new byte[] {0, 92, -1}, Arrays.asList(ODD, null, "")),
            Markup.of(2, null, "", new byte[0], List.of()),
            Markup.of(3, null, null, null, null),
            Markup.of(4, null, "\\N", null, List.of("NULL")));
    conn.insert(rows);
    assertThat(copied(select(MARKUP).orderBy(MARKUP.id.asc())))
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(rows);
    assertThat(copies()).hasSize(1).allMatch(line -> line.endsWith("\n) TO STDOUT"));
  }

  @Test
  void tuplesAndWhatAWriteGives() {
    conn.insert(List.of(new Pair(1, "a"), new Pair(2, null)));
    assertThat(copied(select(PAIR.id, PAIR.text).orderBy(PAIR.id.desc())))
        .containsExactly(new Tuple2<>(2L, null), new Tuple2<>(1L, "a"));
    List<Long> ids = new ArrayList<>();
    conn.copyOut(insertInto(PAIR).set(PAIR.id, 9L).returning(PAIR.id), ids::add);
    assertThat(ids).containsExactly(9L);
    assertThat(conn.exec(select(PAIR))).hasSize(3);
  }

  @Test
  void aConsumerThatThrowsEndsTheCopy() {
    conn.copyIn(PAIR, IntStream.range(0, 100_000).mapToObj(i -> new Pair(i, "text")).iterator());
    AtomicLong taken = new AtomicLong();
    assertThatThrownBy(
            () ->
                conn.copyOut(
                    select(PAIR),
                    pair -> {
                      if (taken.incrementAndGet() == 10) {
                        throw new IllegalStateException("enough");
                      }
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("enough")
        .hasNoSuppressedExceptions();
    assertThat(taken).hasValue(10);
    assertThat(conn.inTransaction()).isFalse();
    conn.transaction(
        () -> {
          conn.insert(new Pair(-1, "kept"));
          assertThatThrownBy(
                  () ->
                      conn.copyOut(
                          select(PAIR),
                          pair -> {
                            throw new IllegalStateException("at once");
                          }))
              .hasMessage("at once");
          assertThat(conn.exec(select(PAIR).where(PAIR.id.eq(-1L)))).hasSize(1);
        });
    assertThat(conn.exec(select(PAIR).where(PAIR.id.lt(0L)))).hasSize(1);
  }

  @Test
  void theConsumerCannotUseTheConnection() {
    conn.insert(List.of(new Pair(1, "a"), new Pair(2, null)));
    assertThatThrownBy(() -> conn.copyOut(select(PAIR), pair -> conn.exec(select(PAIR))))
        .isInstanceOf(ConcurrentUseException.class)
        .hasMessageContaining("within copyOut");
    assertThat(conn.exec(select(PAIR))).hasSize(2);
  }

  @Test
  void failuresTellTheStatementAndItsValues() {
    assertThatThrownBy(() -> conn.copyOut(sql("SELECT 1 / ?", 0).into(value(1)), one -> {}))
        .isInstanceOfSatisfying(
            QueryException.class,
            e -> {
              assertThat(e.sqlState()).isEqualTo("22012");
              assertThat(e.sql()).isEqualTo("SELECT 1 / ?");
              assertThat(e.values()).containsExactly(0);
            });
    assertThatThrownBy(() -> conn.copyOut(select(PAIR).where(PAIR.text.eq("\0")), pair -> {}))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("U+0000");
    assertThat(copied(select(PAIR))).isEmpty();
  }

  @Test
  void aTrackedSettingEndsWithTheTransaction() {
    copied(select(PAIR).where(PAIR.text.eq("secret")));
    assertThat(conn.exec(sql("SELECT current_setting('piolet.p1', true)").into(value(""))))
        .containsExactly("");
  }

  @Test
  void aPooledConnectionCopies() throws SQLException {
    conn.insert(List.of(Item.of("a", 1), Item.of("b", 2)));
    HikariConfig config = new HikariConfig();
    config.setDataSource(dataSource);
    config.setMaximumPoolSize(1);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      for (int time = 0; time < 3; time++) {
        try (DBConnection pooled = new DBConnection(pool.getConnection())) {
          List<Instant> created = new ArrayList<>();
          pooled.copyOut(select(ITEM), item -> created.add(item.created));
          assertThat(created).hasSize(2).doesNotContainNull();
        }
      }
    }
  }

  /** The rows are counted as they come: a list of them is nowhere. */
  @Test
  void aMillionRows() {
    AtomicLong sum = new AtomicLong();
    long count =
        conn.copyOut(
            sql("SELECT i AS id, repeat('x', 20) AS text FROM generate_series(1, ?) i", 1_000_000)
                .into(PAIR),
            pair -> sum.addAndGet(pair.id()));
    assertThat(count).isEqualTo(1_000_000);
    assertThat(sum).hasValue(500_000_500_000L);
  }
}
