package dev.piolet.it.write.strategy;

import static dev.piolet.it.write.strategy.RichTable.RICH;
import static dev.piolet.it.write.strategy.SimpleTable.SIMPLE;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.rowValue;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.values;
import static dev.piolet.sql.Conditions.allOf;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.raw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.QueryException;
import dev.piolet.it.NeedsSession;
import dev.piolet.query.Tuple2;
import dev.piolet.test.PostgresTest;
import dev.piolet.type.PgTypes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** The same answers whatever the settings of the driver, with values of every kind. */
@PostgresTest
class DriverSettingsTest {
  private static final String DEFAULT = "ApplicationName=default";
  private static final String SIMPLE_MODE = "preferQueryMode=simple";
  private static final String PREPARED_ONLY = "preferQueryMode=extendedForPrepared";
  private static final String EVERYTHING = "preferQueryMode=extendedCacheEverything";
  private static final String NOTHING_PREPARED = "prepareThreshold=0";
  private static final String AT_ONCE = "prepareThreshold=-1";
  private static final String TEXT = "binaryTransfer=false";
  private static final String AUTOSAVE = "autosave=always";
  private static final String UNTYPED = "stringtype=unspecified";
  private static final String FETCH = "defaultRowFetchSize=2";
  private static final String REWRITE = "reWriteBatchedInserts=true";

  private PGSimpleDataSource source;

  @BeforeEach
  void createTables(DataSource schema) throws SQLException {
    source = (PGSimpleDataSource) schema;
    try (DBConnection owner = new DBConnection(schema.getConnection())) {
      owner.schema().drop(RICH, SIMPLE);
      owner.schema().create(RICH, SIMPLE);
    }
  }

  private DBConnection connect(String setting) throws SQLException {
    String[] parts = setting.split("=", -1);
    source.setProperty(PGProperty.forName(parts[0]), parts[1]);
    return new DBConnection(source.getConnection());
  }

  private static List<Rich> rich(int first, int rows) {
    return IntStream.range(first, first + rows)
        .mapToObj(i -> i % 5 == 4 ? Rich.empty(i) : Rich.full(i))
        .toList();
  }

  /** PostgreSQL keeps the moment, and not the offset that it was written with. */
  private static List<String> texts(List<Rich> rows) {
    return rows.stream()
        .map(rich -> rich.toString().replace("T23:59:59.123456+05:00", "T18:59:59.123456Z"))
        .toList();
  }

  private static List<Rich> stored(DBConnection conn) {
    return conn.exec(select(RICH).orderBy(RICH.place));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        DEFAULT,
        SIMPLE_MODE,
        PREPARED_ONLY,
        EVERYTHING,
        NOTHING_PREPARED,
        TEXT,
        AUTOSAVE,
        UNTYPED,
        FETCH,
        REWRITE
      })
  void rowsAreWrittenAndRead(String setting) throws SQLException {
    try (DBConnection conn = connect(setting)) {
      List<Rich> all = new ArrayList<>();
      for (int rows : List.of(1, 2, 9, 300, 1_500)) {
        all.addAll(conn.insert(rich(all.size(), rows)));
      }
      all.add(conn.insert(Rich.full(all.size())));
      assertThat(texts(stored(conn))).isEqualTo(texts(all));
      assertThat(texts(conn.refresh(all.subList(0, 20)))).isEqualTo(texts(all.subList(0, 20)));
      assertThat(conn.get(RICH, all.get(3).id())).map(Rich::place).contains(3);

      List<Rich> changed = all.stream().map(rich -> rich.code(new Rich.Code("changed"))).toList();
      assertThat(conn.update(changed.subList(0, 1))).isOne();
      assertThat(conn.update(changed.subList(1, 9))).isEqualTo(8);
      assertThat(conn.update(changed.subList(9, 500))).isEqualTo(491);
      conn.upsert(changed.subList(500, 502), onConflict(RICH.id).doUpdate(RICH.code));
      conn.upsert(changed.subList(502, changed.size()), onConflict(RICH.id).doUpdateAll());
      assertThat(texts(stored(conn))).isEqualTo(texts(changed));

      assertThat(conn.delete(changed.subList(0, 1))).isOne();
      assertThat(conn.delete(changed.subList(1, 10))).isEqualTo(9);
      assertThat(conn.delete(changed.subList(10, 1_000))).isEqualTo(990);
      assertThat(texts(stored(conn))).isEqualTo(texts(changed.subList(1_000, changed.size())));
    }
  }

  @Test
  @NeedsSession("prepared statements")
  void rowsAreWrittenReadAndCopiedByWhatIsPreparedAtOnce() throws SQLException {
    rowsAreWrittenAndRead(AT_ONCE);
    createTables(source);
    rowsAreCopiedAndStreamed(AT_ONCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        DEFAULT,
        SIMPLE_MODE,
        PREPARED_ONLY,
        EVERYTHING,
        NOTHING_PREPARED,
        TEXT,
        AUTOSAVE,
        UNTYPED,
        FETCH,
        REWRITE
      })
  void rowsAreCopiedAndStreamed(String setting) throws SQLException {
    try (DBConnection conn = connect(setting)) {
      assertThat(conn.copyIn(RICH, rich(0, 1_200))).isEqualTo(1_200);
      List<Rich> all = stored(conn);
      List<Rich> copied = new ArrayList<>();
      List<Rich> streamed = new ArrayList<>();

      conn.copyOut(select(RICH).where(RICH.place.ge(0)).orderBy(RICH.place), copied::add);
      conn.forEach(select(RICH).where(RICH.place.ge(0)).orderBy(RICH.place), streamed::add);

      assertThat(copied).isEqualTo(all).isEqualTo(streamed);
      assertThat(all).extracting(Rich::place).isEqualTo(IntStream.range(0, 1_200).boxed().toList());
    }
  }

  /** The driver executes in its simple mode what it is asked to describe. */
  @ParameterizedTest
  @ValueSource(strings = {DEFAULT, SIMPLE_MODE, PREPARED_ONLY, NOTHING_PREPARED})
  void whatACopyWritesIsWrittenOnce(String setting) throws SQLException {
    try (DBConnection conn = connect(setting)) {
      List<Long> keys = new ArrayList<>();

      conn.copyOut(
          insertInto(SIMPLE).set(SIMPLE.place, 7).set(SIMPLE.name, "a").returning(SIMPLE.id),
          keys::add);

      assertThat(conn.exec(select(SIMPLE.id))).isEqualTo(keys).hasSize(1);
    }
  }

  /** Behind a pooler the next statement of that name would be another session's. */
  @ParameterizedTest
  @ValueSource(strings = {SIMPLE_MODE, NOTHING_PREPARED})
  void nothingIsLeftPrepared(String setting) throws SQLException {
    try (DBConnection conn = connect(setting)) {
      List<Rich> all = conn.insert(rich(0, 12));
      for (int time = 0; time < 7; time++) {
        conn.copyOut(select(RICH).where(RICH.place.ge(time)), rich -> {});
        conn.forEach(select(RICH).where(RICH.place.ge(time)), rich -> {});
        assertThat(conn.pipeline(select(RICH.place), select(RICH.id))).isNotNull();
        conn.update(all);
        conn.refresh(all);
      }
      assertThat(
              conn.exec(
                  sql("SELECT name FROM pg_prepared_statements").into(raw(PgTypes.TEXT, "name"))))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {DEFAULT, SIMPLE_MODE, PREPARED_ONLY, NOTHING_PREPARED, TEXT, AUTOSAVE, UNTYPED})
  void queriesWithValuesOfEachKind(String setting) throws SQLException {
    try (DBConnection conn = connect(setting)) {
      List<Rich> all = conn.insert(rich(0, 4));
      Rich second = all.get(1);
      for (int time = 0; time < 7; time++) {
        assertThat(
                conn.exec(
                    select(RICH.place)
                        .where(
                            allOf(
                                RICH.mood.eq(second.mood()),
                                RICH.token.eq(second.token()),
                                RICH.day.in(second.day()),
                                RICH.amount.eq(second.amount()),
                                RICH.moment.eq(second.moment()),
                                RICH.tags.eq(second.tags()),
                                RICH.span.eq(second.span()),
                                RICH.real.eq(second.real()),
                                RICH.id.in(second.id(), -1L)))))
            .containsExactly(1);
      }
      var wanted = values("wanted", rowValue(RICH.id, RICH.word), rowsOf(all));
      assertThat(
              conn.exec(
                  select(RICH.place)
                      .join(wanted)
                      .on(wanted.get(RICH.id).eq(RICH.id))
                      .where(wanted.get(RICH.word).eq(RICH.word))
                      .orderBy(RICH.place)))
          .containsExactly(0, 1, 2, 3);
    }
  }

  private static List<Tuple2<Long, String>> rowsOf(List<Rich> all) {
    return all.stream().map(rich -> new Tuple2<>(rich.id(), rich.word())).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {DEFAULT, SIMPLE_MODE, PREPARED_ONLY, NOTHING_PREPARED, AUTOSAVE, FETCH})
  void aFailingPipelineLeavesNothing(String setting) throws SQLException {
    try (DBConnection conn = connect(setting)) {
      conn.exec(
          sql(
              """
              CREATE OR REPLACE FUNCTION keep(p int, filler text) RETURNS bigint LANGUAGE sql AS $$
              INSERT INTO simple (place) VALUES (p) RETURNING id $$"""));
      String filler = "x".repeat(20_000);
      var keep = raw(PgTypes.BIGINT, "id");

      assertThatThrownBy(
              () ->
                  conn.pipeline(
                      List.of(
                          sql("SELECT keep(1, ?)", filler).into(keep),
                          sql("SELECT keep(2, ?)", filler).into(keep),
                          sql("SELECT keep(3, ?)", filler).into(keep),
                          sql("SELECT 1 / (length(?) - 20000)", filler).into(keep))))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("Statement: 3");

      assertThat(conn.inTransaction()).isFalse();
      assertThat(conn.exec(select(count()).from(SIMPLE).one())).isZero();
      assertThat(conn.pipeline(sql("SELECT keep(1, 'a')").into(keep), select(SIMPLE.place)))
          .extracting(Tuple2::second)
          .isEqualTo(List.of(1));
    }
  }
}
