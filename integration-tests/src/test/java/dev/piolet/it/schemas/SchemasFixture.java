package dev.piolet.it.schemas;

import static dev.piolet.it.schemas.DraftTable.DRAFT;
import static dev.piolet.it.schemas.GenreTable.GENRE;
import static dev.piolet.it.schemas.MediumTable.MEDIUM;
import static dev.piolet.it.schemas.PageTable.PAGE;
import static dev.piolet.it.schemas.StoryTable.STORY;
import static dev.piolet.it.schemas.StoryTopicTable.STORY_TOPIC;
import static dev.piolet.it.schemas.TicketTable.TICKET;
import static dev.piolet.it.schemas.TopicTable.TOPIC;
import static dev.piolet.it.schemas.WriterTable.WRITER;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.truncate;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.observe.DatabaseListener;
import dev.piolet.observe.ExecutedStatement;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import dev.piolet.type.Identifiers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The same tables in three schemas, empty before each test, and what was sent. */
@PostgresTest
abstract class SchemasFixture {
  static final List<Table<?>> TABLES =
      List.of(WRITER, STORY, PAGE, TOPIC, STORY_TOPIC, MEDIUM, TICKET, DRAFT);

  /** A schema with a plain name. */
  static final String ARCHIVE = "piolet_archive";

  /** One with a name as odd as they can be. */
  static final String TENANT = "Tenant's \"7\" é.世界";

  static final WriterTable OLD_WRITER = WRITER.inSchema(ARCHIVE);
  static final StoryTable OLD_STORY = STORY.inSchema(ARCHIVE);
  static final PageTable OLD_PAGE = PAGE.inSchema(ARCHIVE);
  static final WriterTable THEIR_WRITER = WRITER.inSchema(TENANT);
  static final StoryTable THEIR_STORY = STORY.inSchema(TENANT);

  DBConnection conn;
  final List<ExecutedStatement> executed = new ArrayList<>();

  static Table<?>[] in(String schema) {
    return TABLES.stream().map(table -> table.inSchema(schema)).toArray(Table<?>[]::new);
  }

  @BeforeAll
  static void createTables(DBConnection owner) {
    owner.schema().create(GENRE);
    owner.schema().create(TABLES.toArray(Table<?>[]::new));
    owner.schema().createMissing(in(ARCHIVE));
    owner.schema().createMissing(in(TENANT));
  }

  @AfterAll
  static void dropSchemas(DBConnection owner) {
    for (String schema : List.of(ARCHIVE, TENANT, Genre.SCHEMA)) {
      dropSchema(owner, schema);
    }
  }

  static void dropSchema(DBConnection owner, String schema) {
    owner.exec(sql("DROP SCHEMA IF EXISTS " + Identifiers.quote(schema) + " CASCADE"));
  }

  @BeforeEach
  final void open(DataSource source) throws SQLException {
    conn =
        new DBConnection(
            source.getConnection(),
            DBConnectionOptions.defaults()
                .logValues(true)
                .listener(DatabaseListener.afterStatements(executed::add)));
    List<Table<?>> all = new ArrayList<>(TABLES);
    all.addAll(List.of(in(ARCHIVE)));
    all.addAll(List.of(in(TENANT)));
    all.add(GENRE);
    conn.exec(
        truncate(all.get(0), all.subList(1, all.size()).toArray(Table<?>[]::new))
            .restartIdentity());
    conn.insert(new Genre(1, "tale"));
    executed.clear();
  }

  @AfterEach
  final void close() {
    conn.close();
  }

  /** A story in each schema, whose keys are alike. */
  final void insertStories() {
    for (String where : List.of("", ARCHIVE, TENANT)) {
      WriterTable writers = where.isEmpty() ? WRITER : WRITER.inSchema(where);
      StoryTable stories = where.isEmpty() ? STORY : STORY.inSchema(where);
      Writer writer = conn.insert(writers, new Writer("writer of " + where));
      conn.insert(stories, new Story("story of " + where, key(writer.id)));
    }
    executed.clear();
  }

  static long key(Long id) {
    return id;
  }

  /**
   * The texts that were executed since this was last asked, with single quotes to be legible,
   * without what is asked once for each table.
   */
  final List<String> sent() {
    List<String> sent =
        executed.stream()
            .map(each -> each.statement().sql().replace('"', '\''))
            .filter(sql -> !sql.startsWith("SELECT n.nspname"))
            .toList();
    executed.clear();
    return sent;
  }
}
