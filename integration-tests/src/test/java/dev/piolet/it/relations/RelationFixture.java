package dev.piolet.it.relations;

import static dev.piolet.it.relations.ArticleTable.ARTICLE;
import static dev.piolet.it.relations.ArticleTagTable.ARTICLE_TAG;
import static dev.piolet.it.relations.CommentTable.COMMENT;
import static dev.piolet.it.relations.FriendshipTable.FRIENDSHIP;
import static dev.piolet.it.relations.NoteTable.NOTE;
import static dev.piolet.it.relations.PersonTable.PERSON;
import static dev.piolet.it.relations.TagTable.TAG;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.observe.DatabaseListener;
import dev.piolet.observe.ExecutedStatement;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A few articles with their persons, comments and tags. */
@PostgresTest
abstract class RelationFixture {
  private static final Table<?>[] TABLES = {
    PERSON, FRIENDSHIP, ARTICLE, COMMENT, NOTE, TAG, ARTICLE_TAG
  };

  static final Person ANN = new Person(1, "Ann", null);
  static final Person BOB = new Person(2, "Bob", 1L);
  static final Person CID = new Person(3, "Cid", 2L);
  static final Person DEE = new Person(4, "Dee", 2L);
  static final Article ONE = new Article(1, 1, 2L, "One");
  static final Article TWO = new Article(2, 3, null, "Two");
  static final Comment FIRST = new Comment(1, 1, 2, LocalDate.of(2026, 5, 1), "first");
  static final Comment SECOND = new Comment(2, 1, 3, null, "second");
  static final Comment THIRD = new Comment(3, 1, 2, LocalDate.of(2026, 5, 3), "third");
  static final Tag JAVA = new Tag("java");
  static final Tag SQL = new Tag("sql");

  DBConnection conn;

  /** What was executed since the test began. */
  final List<ExecutedStatement> executed = new ArrayList<>();

  @BeforeAll
  static void createTables(DBConnection owner) {
    owner.schema().create(TABLES);
    owner.insert(List.of(ANN, BOB, CID, DEE));
    owner.insert(List.of(ONE, TWO));
    owner.insert(List.of(FIRST, SECOND, THIRD));
    owner.insert(List.of(new Note(1, 3L, null), new Note(2, null, 2L)));
    owner.insert(List.of(JAVA, SQL));
    owner.insert(
        List.of(new ArticleTag(1, "sql"), new ArticleTag(1, "java"), new ArticleTag(2, "sql")));
    owner.insert(List.of(new Friendship(1, 3), new Friendship(1, 2), new Friendship(3, 4)));
  }

  @BeforeEach
  final void open(DataSource source) throws SQLException {
    conn =
        new DBConnection(
            source.getConnection(),
            DBConnectionOptions.defaults()
                .listener(DatabaseListener.afterStatements(executed::add)));
  }

  @AfterEach
  final void close() {
    conn.close();
  }

  /** The texts that were executed, with single quotes for double ones, to be legible. */
  final List<String> sent() {
    return executed.stream().map(each -> each.statement().sql().replace('"', '\'')).toList();
  }
}
