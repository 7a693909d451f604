package dev.piolet.it.graphs;

import static dev.piolet.it.graphs.AuthorTable.AUTHOR;
import static dev.piolet.it.graphs.BookTable.BOOK;
import static dev.piolet.it.graphs.BookTopicTable.BOOK_TOPIC;
import static dev.piolet.it.graphs.ChapterTable.CHAPTER;
import static dev.piolet.it.graphs.MediumTable.MEDIUM;
import static dev.piolet.it.graphs.NoteTable.NOTE;
import static dev.piolet.it.graphs.PublisherTable.PUBLISHER;
import static dev.piolet.it.graphs.QuotationTable.QUOTATION;
import static dev.piolet.it.graphs.RatingTable.RATING;
import static dev.piolet.it.graphs.RoomTable.ROOM;
import static dev.piolet.it.graphs.RoomToolTable.ROOM_TOOL;
import static dev.piolet.it.graphs.SeatTable.SEAT;
import static dev.piolet.it.graphs.ToolTable.TOOL;
import static dev.piolet.it.graphs.TopicTable.TOPIC;
import static dev.piolet.query.Sql.truncate;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.observe.DatabaseListener;
import dev.piolet.observe.ExecutedStatement;
import dev.piolet.test.PostgresTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Empty tables for each test, and what was sent. */
@PostgresTest
abstract class GraphFixture {
  DBConnection conn;
  final List<ExecutedStatement> executed = new ArrayList<>();

  @BeforeAll
  static void createTables(DBConnection owner) {
    owner
        .schema()
        .create(
            AUTHOR,
            PUBLISHER,
            BOOK,
            MEDIUM,
            CHAPTER,
            NOTE,
            TOPIC,
            BOOK_TOPIC,
            QUOTATION,
            RATING,
            ROOM,
            SEAT,
            TOOL,
            ROOM_TOOL);
  }

  @BeforeEach
  final void open(DataSource source) throws SQLException {
    conn =
        new DBConnection(
            source.getConnection(),
            DBConnectionOptions.defaults()
                .listener(DatabaseListener.afterStatements(executed::add)));
    conn.exec(
        truncate(
                AUTHOR,
                PUBLISHER,
                BOOK,
                MEDIUM,
                CHAPTER,
                NOTE,
                TOPIC,
                BOOK_TOPIC,
                QUOTATION,
                RATING,
                ROOM,
                SEAT,
                TOOL,
                ROOM_TOOL)
            .restartIdentity());
    executed.clear();
  }

  @AfterEach
  final void close() {
    conn.close();
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
