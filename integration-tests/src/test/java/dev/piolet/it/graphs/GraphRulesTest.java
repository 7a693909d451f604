package dev.piolet.it.graphs;

import static dev.piolet.it.graphs.AuthorTable.AUTHOR;
import static dev.piolet.it.graphs.BookTable.BOOK;
import static dev.piolet.it.graphs.BookTopicTable.BOOK_TOPIC;
import static dev.piolet.it.graphs.ChapterTable.CHAPTER;
import static dev.piolet.it.graphs.NoteTable.NOTE;
import static dev.piolet.it.graphs.PublisherTable.PUBLISHER;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.Database;
import dev.piolet.error.ForeignKeyViolationException;
import dev.piolet.error.NoRowException;
import dev.piolet.it.graphs.Graphs.BookGraph;
import dev.piolet.it.graphs.Graphs.ChapterGraph;
import dev.piolet.it.graphs.Graphs.InBook;
import dev.piolet.it.graphs.Graphs.WithAuthor;
import dev.piolet.it.graphs.Graphs.Work;
import dev.piolet.schema.ForeignKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written of a graph, what is left alone, and what is refused. */
class GraphRulesTest extends GraphFixture {
  private static BookGraph graph(Book book, Author author, List<ChapterGraph> chapters) {
    return new BookGraph(book, author, null, Optional.empty(), chapters, Set.of());
  }

  private static ChapterGraph chapter(String title, Note... notes) {
    return new ChapterGraph(new Chapter(title), null, List.of(notes));
  }

  private BookGraph saved(BookGraph graph) {
    BookGraph stored = conn.save(Graphs_BookGraphProjection.GRAPH, graph);
    sent();
    return stored;
  }

  @Test
  void whatIsReferredToIsLeftAloneAndTheKeyFollows() {
    Author ann = conn.insert(new Author(null, "Ann"));
    Author bob = conn.insert(new Author(null, "Bob"));
    BookGraph stored = saved(graph(new Book("a"), ann, List.of()));
    BookGraph changed =
        conn.save(
            Graphs_BookGraphProjection.GRAPH,
            new BookGraph(
                stored.book(),
                new Author(bob.id(), "renamed"),
                ann,
                Optional.empty(),
                List.of(),
                Set.of()));
    assertThat(sent()).singleElement().asString().startsWith("UPDATE 'book'");
    assertThat(changed.book()).isEqualTo(new Book(1L, 2, 1L, null, "a"));
    assertThat(conn.get(BOOK, 1L)).contains(changed.book());
    assertThat(conn.get(AUTHOR, 2L)).contains(bob);
    BookGraph without =
        conn.save(Graphs_BookGraphProjection.GRAPH, graph(changed.book(), bob, List.of()));
    assertThat(without.book().editorId()).isNull();
    assertThat(conn.get(BOOK, 1L).orElseThrow().editorId()).isNull();
  }

  @Test
  void whatMayNotBeShownIsNotTakenOut() {
    BookGraph stored =
        saved(
            new BookGraph(
                new Book("a"),
                new Author(null, "Ann"),
                null,
                Optional.of(new Publisher(null, "Pub", false)),
                List.of(),
                Set.of()));
    conn.delete(stored.publisher().orElseThrow());
    BookGraph read = conn.exec(select(Graphs_BookGraphProjection.of(BOOK)).one());
    assertThat(read.publisher()).isEmpty();
    conn.save(Graphs_BookGraphProjection.GRAPH, read);
    assertThat(conn.get(BOOK, 1L).orElseThrow().publisherId()).isEqualTo(1L);
    assertThat(conn.exec(select(PUBLISHER))).isEmpty();
  }

  @Test
  void trackedObjectsAreWrittenWhereTheyHaveChanged() {
    BookGraph stored =
        saved(graph(new Book("a"), new Author(null, "Ann"), List.of(chapter("1"), chapter("2"))));
    stored.chapters().get(1).chapter().title = "changed";
    conn.save(Graphs_BookGraphProjection.GRAPH, stored);
    assertThat(sent())
        .satisfiesExactly(
            sql -> assertThat(sql).startsWith("UPDATE 'book'"),
            sql -> assertThat(sql).startsWith("UPDATE 'chapter' SET 'title' = ?"));
    Chapter chapter = stored.chapters().get(0).chapter();
    InBook same = new InBook(chapter, new WithAuthor(stored.author(), stored.book()));
    assertThat(conn.save(Graphs_InBookProjection.GRAPH, same)).isEqualTo(same);
    assertThat(sent()).isEmpty();
    InBook moved =
        conn.save(
            Graphs_InBookProjection.GRAPH,
            new InBook(chapter, new WithAuthor(new Author(null, "Bob"), stored.book())));
    assertThat(moved.book()).isNotNull();
    assertThat(conn.get(BOOK, 1L).orElseThrow().authorId()).isEqualTo(2);
    conn.save(Graphs_InBookProjection.GRAPH, new InBook(chapter, null));
    assertThat(chapter.book).isNull();
    assertThat(conn.exec(select(CHAPTER.title).where(CHAPTER.bookId.isNull())))
        .containsExactly("1");
  }

  @Test
  void orphansAreDeletedOnDemandAtAllLevels() {
    BookGraph stored =
        saved(
            graph(
                new Book("a"),
                new Author(null, "Ann"),
                List.of(chapter("1", new Note("x"), new Note("y")), chapter("2"))));
    ChapterGraph first = stored.chapters().get(0);
    BookGraph less =
        graph(
            stored.book(),
            stored.author(),
            List.of(new ChapterGraph(first.chapter(), null, first.notes().subList(1, 2))));
    conn.save(Graphs_BookGraphProjection.GRAPH, less);
    assertThat(conn.exec(select(CHAPTER.id))).hasSize(2);
    assertThat(conn.exec(select(NOTE.text))).hasSize(2);
    conn.save(Graphs_BookGraphProjection.GRAPH.withOrphansDeleted(), less);
    assertThat(conn.exec(select(CHAPTER.title))).containsExactly("1");
    assertThat(conn.exec(select(NOTE.text))).containsExactly("y");
    assertThat(conn.exec(select(NOTE.withDeleted().text).from(NOTE.withDeleted()))).hasSize(2);
    conn.save(
        Graphs_BookGraphProjection.GRAPH.withOrphansDeleted(),
        List.of(graph(new Book("new"), stored.author(), List.of())));
    assertThat(conn.exec(select(CHAPTER.title))).containsExactly("1");
  }

  @Test
  void orphansOfOneListAreDeleted() {
    BookGraph stored =
        saved(
            graph(
                new Book("a"),
                new Author(null, "Ann"),
                List.of(chapter("1", new Note("x"), new Note("y")), chapter("2"))));
    ChapterGraph first = stored.chapters().get(0);
    BookGraph less =
        graph(
            stored.book(),
            stored.author(),
            List.of(new ChapterGraph(first.chapter(), null, first.notes().subList(1, 2))));
    var graph = Graphs_BookGraphProjection.GRAPH;
    conn.save(graph.withOrphansDeleted(NOTE.chapterKey), less);
    assertThat(conn.exec(select(CHAPTER.title))).containsExactlyInAnyOrder("1", "2");
    assertThat(conn.exec(select(NOTE.text))).containsExactly("y");
    conn.save(
        graph.withOrphansDeleted(BOOK_TOPIC.bookKey).withOrphansDeleted(CHAPTER.bookKey), less);
    assertThat(conn.exec(select(CHAPTER.title))).containsExactly("1");

    for (ForeignKey<?, ?> none : List.of(BOOK.authorKey, BOOK_TOPIC.topicKey)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> graph.withOrphansDeleted(none))
          .withMessage(
              "No list of dev.piolet.it.graphs.Graphs$BookGraph is along the foreign key \"%s\" of"
                  + " %s. Name one by which the rows of a list refer to the row that has it",
              none.name(), none.table());
    }
  }

  @Test
  void theSameObjectIsOneRow() {
    Author ann = new Author(null, "Ann");
    List<BookGraph> stored =
        conn.save(
            Graphs_BookGraphProjection.GRAPH,
            List.of(graph(new Book("a"), ann, List.of()), graph(new Book("b"), ann, List.of())));
    assertThat(stored.get(0).author()).isSameAs(stored.get(1).author());
    assertThat(conn.exec(select(AUTHOR))).containsExactly(new Author(1L, "Ann"));
    ChapterGraph shared = chapter("c");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                conn.save(
                    Graphs_BookGraphProjection.GRAPH,
                    List.of(
                        graph(new Book("c"), ann, List.of(shared)),
                        graph(new Book("d"), ann, List.of(shared)))))
        .withMessageContaining("is a child of two others by");
    assertThat(conn.exec(select(BOOK))).hasSize(2);
    assertThat(
            conn.save(
                    Graphs_WorkProjection.GRAPH,
                    new Work(new Author(null, "Cid"), List.of(new Book("e"), new Book("f"))))
                .books())
        .containsExactly(new Book(3L, 2, null, null, "e"), new Book(4L, 2, null, null, "f"));
    assertThat(conn.save(Graphs_WorkProjection.GRAPH, List.of())).isEmpty();
  }

  @Test
  void aFailureLeavesAllAsItWas() {
    Chapter chapter = new Chapter("1");
    chapter.mediumId = 5L;
    assertThatExceptionOfType(ForeignKeyViolationException.class)
        .isThrownBy(
            () ->
                conn.save(
                    Graphs_BookGraphProjection.GRAPH,
                    graph(
                        new Book("a"),
                        new Author(null, "Ann"),
                        List.of(new ChapterGraph(chapter, new Medium.Paper(7L, 3), List.of())))));
    assertThat(chapter.id).isNull();
    assertThat(chapter.book).isNull();
    assertThat(chapter.mediumId).isEqualTo(5L);
    assertThat(conn.exec(select(AUTHOR))).isEmpty();
    BookGraph stored = saved(graph(new Book("a"), new Author(null, "Ann"), List.of()));
    List<Book> books = List.of(new Book(9L, 0, null, null, "none"));
    assertThatExceptionOfType(NoRowException.class)
        .isThrownBy(() -> conn.save(Graphs_WorkProjection.GRAPH, new Work(stored.author(), books)));
    assertThat(conn.exec(select(BOOK))).containsExactly(stored.book());
  }

  @Test
  void aDatabaseAndATransactionSaveThemToo(DataSource source) {
    Database database = Database.of(source);
    Work work = new Work(new Author(null, "Ann"), List.of(new Book("a")));
    Work stored = database.save(Graphs_WorkProjection.GRAPH, work);
    assertThat(conn.exec(select(BOOK))).isEqualTo(stored.books());
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                database.transaction(
                    session -> {
                      session.save(Graphs_WorkProjection.GRAPH, work);
                      throw new IOException();
                    }));
    assertThat(conn.exec(select(BOOK))).isEqualTo(stored.books());
  }

  @Test
  @SuppressWarnings({"NullAway", "NullOptional"}) // what must not be
  void nullIsRefused() {
    Author ann = new Author(null, "Ann");
    refused(graph(new Book("a"), ann, null), "\"chapters\"", "give an empty collection");
    refused(
        graph(new Book("a"), ann, new ArrayList<>(Arrays.asList(chapter("a"), null))),
        "\"chapters\"",
        "has null in it");
    refused(
        new BookGraph(new Book("a"), ann, null, null, List.of(), Set.of()),
        "\"publisher\"",
        "give an empty Optional");
    refused(graph(new Book("a"), null, List.of()), "author_id", "cannot be NULL");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> conn.save(Graphs_WorkProjection.GRAPH, new Work(null, List.of())))
        .withMessageContaining("is null, and it is the row itself");
    assertThat(sent()).isEmpty();
  }

  private void refused(@Nullable BookGraph graph, String... parts) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> conn.save(Graphs_BookGraphProjection.GRAPH, graph))
        .satisfies(e -> assertThat(e.getMessage()).contains(parts));
  }
}
