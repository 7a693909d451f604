package dev.piolet.it.lists;

import static dev.piolet.it.lists.ArticleTable.ARTICLE;
import static dev.piolet.it.lists.CommentTable.COMMENT;
import static dev.piolet.it.lists.ReplyTable.REPLY;
import static dev.piolet.it.lists.TagTable.TAG;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.QueryException;
import dev.piolet.it.NeedsSession;
import dev.piolet.it.Recorder;
import dev.piolet.observe.DatabaseListener;
import dev.piolet.query.Lock;
import dev.piolet.query.Select;
import dev.piolet.query.Tuple2;
import dev.piolet.sql.Functions;
import dev.piolet.type.PgTypes;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class ListTransactionTest extends ListsFixture {
  private static final Select<Tuple2<Long, List<Long>>> QUERY =
      select(
              ARTICLE.id,
              list(select(COMMENT.id).where(COMMENT.articleId.eq(ARTICLE.id)).orderBy(COMMENT.id)))
          .where(ARTICLE.id.le(2L))
          .orderBy(ARTICLE.id);

  private static final List<Tuple2<Long, List<Long>>> ANSWER =
      List.of(new Tuple2<>(1L, List.of(1L, 2L, 4L)), new Tuple2<>(2L, List.of(3L)));

  private void assertUsable() {
    assertThat(conn.inTransaction()).isFalse();
    assertThat(conn.exec(sql("SELECT count(*) FROM comment").into(value(0L)))).containsExactly(5L);
    assertThat(conn.exec(QUERY)).isEqualTo(ANSWER);
  }

  @Test
  void aListTakesTwoRoundTripsTransactionIncluded() {
    assertThat(trips(() -> assertThat(conn.exec(QUERY)).isEqualTo(ANSWER))).isEqualTo(2);
    assertUsable();
  }

  @Test
  void inATransactionItIsThatOne() {
    conn.transaction(
        () -> {
          conn.exec(deleteFrom(REPLY).all());
          conn.exec(deleteFrom(COMMENT).where(COMMENT.id.eq(1L)));
          assertThat(
                  trips(
                      () ->
                          assertThat(conn.exec(QUERY))
                              .containsExactly(
                                  new Tuple2<>(1L, List.of(2L, 4L)),
                                  new Tuple2<>(2L, List.of(3L)))))
              .isEqualTo(2);
          assertThat(conn.inTransaction()).isTrue();
          conn.insert(FIRST);
          conn.insert(List.of(YES, NO, MAYBE));
        });
    assertUsable();
  }

  @Test
  void withoutRowsNothingIsAskedForTheirLists() {
    var none = QUERY.where(ARTICLE.id.eq(-1L));
    assertThat(trips(() -> assertThat(conn.exec(none)).isEmpty())).isEqualTo(2);
    assertThat(executed).hasSize(1);
    conn.transaction(
        () -> assertThat(trips(() -> assertThat(conn.exec(none)).isEmpty())).isEqualTo(1));
    assertUsable();
  }

  /** What another connection writes behind the first level is not in the second. */
  @Test
  void allLevelsSeeOneSnapshot() throws SQLException {
    DBConnection[] other = new DBConnection[1];
    try (DBConnection second = new DBConnection(direct.getConnection());
        DBConnection told =
            new DBConnection(
                direct.getConnection(),
                dev.piolet.DBConnectionOptions.defaults()
                    .listener(
                        DatabaseListener.afterStatements(
                            each -> {
                              if (each.statement().sql().contains("FROM \"article\"")) {
                                other[0].insert(new Comment(99, 1L, 1L, "late"));
                              }
                            })))) {
      other[0] = second;
      try {
        assertThat(told.exec(QUERY)).isEqualTo(ANSWER);
        assertThat(conn.exec(QUERY).get(0).second()).containsExactly(1L, 2L, 4L, 99L);
      } finally {
        second.exec(deleteFrom(COMMENT).where(COMMENT.id.eq(99L)));
      }
    }
  }

  @Test
  void theIsolationOfOtherTransactionsStays() {
    assertThat(conn.exec(QUERY)).isEqualTo(ANSWER);
    conn.transaction(
        () ->
            assertThat(
                    conn.exec(
                        sql("SELECT current_setting('transaction_isolation')").into(value(""))))
                .containsExactly("read committed"));
  }

  @Test
  void aFailureOfTheFirstLevelEndsTheTransaction() {
    var failing =
        select(
                Functions.function(
                    "to_char", PgTypes.TEXT, ARTICLE.title, Functions.typedValue(PgTypes.TEXT, "")),
                list(select(COMMENT.id).where(COMMENT.articleId.eq(ARTICLE.id))))
            .from(ARTICLE);
    assertThatThrownBy(() -> conn.exec(failing))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("to_char");
    assertUsable();
  }

  @Test
  void aFailureOfAnInnerLevelEndsTheTransaction() {
    var failing =
        select(
            ARTICLE.id,
            list(
                select(COMMENT.id)
                    .where(
                        COMMENT.articleId.eq(ARTICLE.id),
                        value(1L).dividedBy(COMMENT.id.minus(COMMENT.id)).gt(0L))),
            list(select(TAG)));
    for (int i = 0; i < 7; i++) {
      assertThatThrownBy(() -> conn.exec(failing))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("division by zero")
          .extracting(e -> ((QueryException) e).sql())
          .asString()
          .contains("FROM \"comment\"");
      assertUsable();
    }
    assertThat(executed).anySatisfy(each -> assertThat(each.failure()).isPresent());
  }

  @Test
  void aFailureOfReadingEndsTheTransaction() {
    var failing =
        select(
            ARTICLE.id,
            list(
                select(
                        row(
                            id -> {
                              throw new IllegalStateException("refused " + id);
                            },
                            COMMENT.id))
                    .from(COMMENT)
                    .where(COMMENT.articleId.eq(ARTICLE.id))
                    .orderBy(COMMENT.id)));
    assertThatThrownBy(() -> conn.exec(failing)).hasMessageContaining("refused 1");
    assertUsable();
  }

  @Test
  void aFailureInATransactionIsItsOwn() {
    var failing =
        select(
            ARTICLE.id,
            list(
                select(COMMENT.id)
                    .where(
                        COMMENT.articleId.eq(ARTICLE.id),
                        value(1L).dividedBy(COMMENT.id.minus(COMMENT.id)).gt(0L))));
    conn.transaction(
        () -> {
          assertThatThrownBy(
                  () ->
                      conn.savepoint(
                          () -> {
                            Object unused = conn.exec(failing);
                          }))
              .isInstanceOf(QueryException.class);
          assertThat(conn.exec(QUERY)).isEqualTo(ANSWER);
        });
    assertUsable();
  }

  @Test
  void theSimpleProtocolTakesATripForEachStatement() throws SQLException {
    PGSimpleDataSource source = throughNetwork();
    source.setProperty("preferQueryMode", "simple");
    try (DBConnection simple = connect(source.getConnection())) {
      assertThat(simple.exec(QUERY)).isEqualTo(ANSWER);
      assertThat(simple.exec(QUERY.where(ARTICLE.id.eq(-1L)))).isEmpty();
      assertThat(simple.inTransaction()).isFalse();
      simple.transaction(() -> assertThat(simple.exec(QUERY)).isEqualTo(ANSWER));
    }
  }

  @Test
  void oneByOneTheTransactionIsThereToo() throws SQLException {
    Recorder recorder = new Recorder(direct.getConnection());
    try (DBConnection recorded = connect(recorder.connection())) {
      assertThat(recorded.exec(QUERY)).isEqualTo(ANSWER);
      assertThat(recorder.sent())
          .containsExactly(
              "BEGIN",
              "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ",
              QUERY.sql(),
              "SELECT \"comment\".\"id\", \"comment\".\"article_id\" FROM \"comment\" WHERE"
                  + " \"comment\".\"article_id\" = ANY(?) ORDER BY \"comment\".\"id\"",
              "COMMIT");
      assertThat(recorder.open()).isZero();
      assertThat(recorded.exec(QUERY.where(ARTICLE.id.eq(-1L)))).isEmpty();
      assertThat(recorder.sent()).first().isEqualTo("BEGIN");
    }
  }

  @Test
  void aForeignTransactionIsJoined() throws SQLException {
    var foreign = direct.getConnection();
    foreign.setAutoCommit(false);
    try (DBConnection joined = connect(foreign)) {
      assertThat(joined.exec(QUERY)).isEqualTo(ANSWER);
      assertThat(joined.inTransaction()).isTrue();
      foreign.rollback();
    }
  }

  @Test
  void rowsCanBeLocked() {
    conn.transaction(() -> assertThat(conn.exec(QUERY.lock(Lock.forUpdate()))).isEqualTo(ANSWER));
    assertThat(conn.exec(QUERY.forUpdate())).isEqualTo(ANSWER);
    assertUsable();
  }

  @Test
  void whatAWriteReturnsMayHaveLists() {
    var renaming =
        dev.piolet.query.Sql.update(ARTICLE)
            .set(ARTICLE.title, "One")
            .where(ARTICLE.id.eq(1L))
            .returning(
                row(
                    Tuple2::new,
                    ARTICLE.title,
                    list(
                        select(COMMENT.id)
                            .where(COMMENT.articleId.eq(ARTICLE.id))
                            .orderBy(COMMENT.id))));
    assertThat(conn.exec(renaming)).containsExactly(new Tuple2<>("One", List.of(1L, 2L, 4L)));
    assertUsable();
  }

  @Test
  @NeedsSession("prepared statements")
  void whatTheServerHasPreparedMayBeGone() throws SQLException {
    for (int i = 0; i < 8; i++) {
      assertThat(conn.exec(QUERY)).isEqualTo(ANSWER);
    }
    try (Statement plain = conn.connection().createStatement()) {
      plain.execute("DO $$ BEGIN EXECUTE 'DEALLOCATE ALL'; END $$");
    }
    assertUsable();
  }
}
