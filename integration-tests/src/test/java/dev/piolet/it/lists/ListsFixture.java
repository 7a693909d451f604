package dev.piolet.it.lists;

import static dev.piolet.it.lists.ArticleTable.ARTICLE;
import static dev.piolet.it.lists.ArticleTagTable.ARTICLE_TAG;
import static dev.piolet.it.lists.CommentTable.COMMENT;
import static dev.piolet.it.lists.PartTable.PART;
import static dev.piolet.it.lists.ReplyTable.REPLY;
import static dev.piolet.it.lists.TagTable.TAG;
import static dev.piolet.it.lists.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.it.Sources;
import dev.piolet.it.pipeline.SlowNetwork;
import dev.piolet.observe.DatabaseListener;
import dev.piolet.observe.ExecutedStatement;
import dev.piolet.query.RowStatement;
import dev.piolet.query.Statement;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** A few articles with comments, replies and tags, and a connection whose trips are counted. */
@PostgresTest
abstract class ListsFixture {
  private static final Table<?>[] TABLES = {
    WRITER, ARTICLE, COMMENT, REPLY, TAG, ARTICLE_TAG, PART
  };

  static final Writer ANN = new Writer(1, "Ann");
  static final Writer BOB = new Writer(2, "Bob");
  static final Article ONE = new Article(1, 1L, "One");
  static final Article TWO = new Article(2, 2L, "Two");
  static final Article ORPHAN = new Article(3, null, "Orphan");
  static final Article QUIET = new Article(4, 1L, "Quiet");
  static final Comment FIRST = new Comment(1, 1L, 2L, "first");
  static final Comment MUTE = new Comment(2, 1L, 1L, null);
  static final Comment THIRD = new Comment(3, 2L, null, "third");
  static final Comment FOURTH = new Comment(4, 1L, 2L, "fourth");
  static final Comment LOST = new Comment(5, null, 2L, "lost");
  static final Reply YES = new Reply(1, 1, "yes");
  static final Reply NO = new Reply(2, 1, "no");
  static final Reply MAYBE = new Reply(3, 3, "maybe");
  static final Tag JAVA = new Tag(1, "java");
  static final Tag SQL = new Tag(2, "sql");

  DataSource direct;
  DBConnection conn;

  /** What was executed since the test began. */
  final List<ExecutedStatement> executed = new ArrayList<>();

  private SlowNetwork network;

  @BeforeAll
  static void createTables(DBConnection owner) {
    owner.schema().create(TABLES);
    owner.insert(
        List.of(
            ANN,
            BOB,
            ONE,
            TWO,
            ORPHAN,
            QUIET,
            FIRST,
            MUTE,
            THIRD,
            FOURTH,
            LOST,
            YES,
            NO,
            MAYBE,
            JAVA,
            SQL,
            new ArticleTag(1, 2),
            new ArticleTag(1, 1),
            new ArticleTag(2, 2)));
  }

  @BeforeEach
  final void open(DataSource dataSource) throws SQLException, IOException {
    direct = dataSource;
    PGSimpleDataSource server = Sources.copy(dataSource);
    network = new SlowNetwork(server.getServerNames()[0], server.getPortNumbers()[0]);
    conn = connect(throughNetwork().getConnection());
    network.trips();
  }

  /** Connections through the network. */
  final PGSimpleDataSource throughNetwork() {
    PGSimpleDataSource source = Sources.copy(direct);
    source.setServerNames(new String[] {"localhost"});
    source.setPortNumbers(new int[] {network.port()});
    return source;
  }

  final DBConnection connect(Connection connection) {
    return new DBConnection(
        connection,
        DBConnectionOptions.defaults()
            .logValues(true)
            .listener(DatabaseListener.afterStatements(executed::add)));
  }

  @AfterEach
  final void close() {
    conn.close();
    network.close();
  }

  /**
   * What a statement gives, which is the same in one statement: executed, handed on row by row,
   * copied, in a pipeline, and with the simple protocol.
   */
  final <R> R read(Statement<R> statement) {
    R result = conn.exec(statement);
    PGSimpleDataSource source = Sources.copy(direct);
    source.setPreferQueryMode(PreferQueryMode.SIMPLE);
    try (DBConnection other = new DBConnection(direct.getConnection());
        DBConnection simple = new DBConnection(source.getConnection())) {
      for (DBConnection each : List.of(other, simple)) {
        assertThat(each.exec(statement.inOneStatement())).isEqualTo(result);
        assertThat(each.pipeline(List.of(statement, statement.inOneStatement())))
            .isEqualTo(List.of(result, result));
        if (statement instanceof RowStatement<?> rows) {
          List<@Nullable Object> read = new ArrayList<>();
          each.forEach(rows, read::add);
          assertThat(read).isEqualTo(result);
          read.clear();
          each.copyOut(rows, read::add);
          assertThat(read).isEqualTo(result);
        }
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return result;
  }

  /** The number of round trips that something takes. */
  final int trips(Runnable work) {
    network.trips();
    work.run();
    return network.trips();
  }

  /** The texts that were executed, with single quotes for double ones, to be legible. */
  final List<String> sent() {
    return executed.stream().map(each -> each.statement().sql().replace('"', '\'')).toList();
  }

  /** The values that were sent with the statement of a number. */
  final List<?> binds(int number) {
    return executed.get(number).statement().values().orElseThrow();
  }
}
