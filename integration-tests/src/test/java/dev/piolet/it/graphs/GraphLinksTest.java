package dev.piolet.it.graphs;

import static dev.piolet.it.graphs.AuthorTable.AUTHOR;
import static dev.piolet.it.graphs.BookTable.BOOK;
import static dev.piolet.it.graphs.BookTopicTable.BOOK_TOPIC;
import static dev.piolet.it.graphs.QuotationTable.QUOTATION;
import static dev.piolet.it.graphs.RoomToolTable.ROOM_TOOL;
import static dev.piolet.it.graphs.SeatTable.SEAT;
import static dev.piolet.it.graphs.TopicTable.TOPIC;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.it.graphs.Graphs.BookGraph;
import dev.piolet.it.graphs.Graphs.Quoting;
import dev.piolet.it.graphs.Graphs.Rated;
import dev.piolet.it.graphs.Graphs.RoomGraph;
import dev.piolet.it.graphs.Graphs.WithAuthor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows between are made of what is on both sides. */
class GraphLinksTest extends GraphFixture {
  private static BookGraph about(Book book, Author author, Topic... topics) {
    return new BookGraph(book, author, null, Optional.empty(), List.of(), Set.of(topics));
  }

  private List<String> topicsOf(BookGraph graph) {
    return conn.exec(
        select(TOPIC.name)
            .from(BOOK_TOPIC)
            .join(BOOK_TOPIC.topicKey)
            .where(BOOK_TOPIC.bookId.eq(graph.book().id()))
            .orderBy(TOPIC.name));
  }

  @Test
  void thoseThatAreMissingAreInserted() {
    Author ann = conn.insert(new Author(null, "Ann"));
    Topic data = conn.insert(new Topic(null, "data"));
    BookGraph stored = conn.save(Graphs_BookGraphProjection.GRAPH, about(new Book("a"), ann, data));
    BookTopic link = conn.get(BOOK_TOPIC, stored.book().id(), data.id()).orElseThrow();
    assertThat(link.created()).isNotNull();
    assertThat(link.weight()).isEqualTo(1);
    sent();
    BookGraph more =
        conn.save(
            Graphs_BookGraphProjection.GRAPH,
            about(stored.book(), ann, new Topic(data.id(), "changed"), new Topic(null, "new")));
    assertThat(sent())
        .hasSize(3)
        .endsWith(
            "INSERT INTO 'book_topic' ('book_id', 'topic_id', 'created') SELECT r.c1, r.c2, now()"
                + " FROM unnest(?, ?) WITH ORDINALITY AS r(c1, c2, ord) ON CONFLICT ('book_id',"
                + " 'topic_id') DO NOTHING");
    assertThat(topicsOf(stored)).containsExactly("data", "new");
    assertThat(conn.get(BOOK_TOPIC, stored.book().id(), data.id())).contains(link);
    assertThat(more.topics()).extracting(Topic::name).contains("changed", "new");
  }

  @Test
  void othersStayUnlessOrphansAreDeleted() {
    Author ann = conn.insert(new Author(null, "Ann"));
    Topic a = conn.insert(new Topic(null, "a"));
    Topic b = conn.insert(new Topic(null, "b"));
    List<BookGraph> stored =
        conn.save(
            Graphs_BookGraphProjection.GRAPH,
            List.of(about(new Book("1"), ann, a, b), about(new Book("2"), ann, a, b)));
    BookGraph first = about(stored.get(0).book(), ann, a);
    conn.save(Graphs_BookGraphProjection.GRAPH, first);
    assertThat(topicsOf(first)).containsExactly("a", "b");
    sent();
    conn.save(Graphs_BookGraphProjection.GRAPH.withOrphansDeleted(), first);
    assertThat(sent())
        .contains(
            "DELETE FROM 'book_topic' WHERE EXISTS (SELECT FROM unnest(?) WITH ORDINALITY AS"
                + " r(c1, ord) WHERE 'book_topic'.'book_id' = r.c1) AND NOT EXISTS (SELECT FROM"
                + " unnest(?, ?) WITH ORDINALITY AS r(c1, c2, ord) WHERE 'book_topic'.'book_id' ="
                + " r.c1 AND 'book_topic'.'topic_id' = r.c2)");
    assertThat(topicsOf(first)).containsExactly("a");
    assertThat(topicsOf(stored.get(1))).containsExactly("a", "b");
    conn.save(Graphs_BookGraphProjection.GRAPH.withOrphansDeleted(), about(first.book(), ann));
    assertThat(topicsOf(first)).isEmpty();
    assertThat(conn.exec(select(TOPIC))).hasSize(2);
  }

  @Test
  void graphsBehindRowsWithKeysOfTheirOwn() {
    Author ann = new Author(null, "Ann");
    Author bob = conn.insert(new Author(null, "Bob"));
    Book own = conn.insert(new Book(null, bob.id(), null, null, "own"));
    WithAuthor old = new WithAuthor(ann, new Book("old"));
    Quoting stored = conn.save(Graphs_QuotingProjection.GRAPH, new Quoting(own, List.of(old, old)));
    assertThat(stored.quoted()).hasSize(2);
    assertThat(stored.quoted().get(0).book()).isEqualTo(new Book(2L, 2, null, null, "old"));
    assertThat(stored.quoted().get(0).writer()).isEqualTo(new Author(2L, "Ann"));
    sent();
    conn.save(Graphs_QuotingProjection.GRAPH, stored);
    assertThat(sent())
        .last()
        .isEqualTo(
            "INSERT INTO 'quotation' ('book_id', 'quoted_id', 'id') SELECT r.c1, r.c2, r.c3 FROM"
                + " unnest(?, ?, ?) WITH ORDINALITY AS r(c1, c2, c3, ord) WHERE NOT EXISTS (SELECT"
                + " FROM 'quotation' WHERE 'quotation'.'book_id' = r.c1 AND"
                + " 'quotation'.'quoted_id' = r.c2)");
    assertThat(conn.exec(select(QUOTATION.bookId, QUOTATION.quotedId))).hasSize(1);
    conn.save(
        Graphs_QuotingProjection.GRAPH,
        new Quoting(own, List.of(new WithAuthor(bob, stored.quoted().get(0).book()))));
    assertThat(conn.get(BOOK, 2L).orElseThrow().authorId()).isEqualTo(1);
    assertThat(conn.exec(select(AUTHOR))).hasSize(2);
  }

  @Test
  void compositeKeysThatShareAColumn() {
    Room room = new Room(1, "a\"b", "Küche");
    Tool saw = conn.insert(new Tool(1, "saw"));
    RoomGraph stored =
        conn.save(
            Graphs_RoomGraphProjection.GRAPH,
            new RoomGraph(
                room,
                List.of(new Seat(0, "", 1, "x"), new Seat(0, "", 2, "y")),
                List.of(saw, saw)));
    assertThat(stored.seats())
        .containsExactly(new Seat(1, "a\"b", 1, "x"), new Seat(1, "a\"b", 2, "y"));
    assertThat(conn.exec(select(ROOM_TOOL))).containsExactly(new RoomTool(1, "a\"b", "saw"));
    Tool other = conn.insert(new Tool(2, "saw"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                conn.save(
                    Graphs_RoomGraphProjection.GRAPH,
                    new RoomGraph(room, List.of(), List.of(other))))
        .withMessageContaining("cannot be linked by dev.piolet.it.graphs.RoomTool");
    conn.save(
        Graphs_RoomGraphProjection.GRAPH.withOrphansDeleted(),
        new RoomGraph(room, List.of(new Seat(1, "a\"b", 2, "z")), List.of()));
    assertThat(conn.exec(select(SEAT))).containsExactly(new Seat(1, "a\"b", 2, "z"));
    assertThat(conn.exec(select(ROOM_TOOL))).isEmpty();
  }

  @Test
  void thatNeedMoreAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                conn.save(
                    Graphs_RatedProjection.GRAPH,
                    new Rated(new Book(1L, 1, null, null, "a"), List.of())))
        .withMessageStartingWith("Rows of dev.piolet.it.graphs.Rating cannot be made of the rows")
        .withMessageContaining("stars")
        .withMessageEndingWith("a list of Rating itself, or of a graph of it");
    assertThat(sent()).isEmpty();
  }
}
