package dev.piolet.it.graphs;

import static dev.piolet.it.graphs.BookTable.BOOK;
import static dev.piolet.it.graphs.ChapterTable.CHAPTER;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.it.graphs.Graphs.BookGraph;
import dev.piolet.it.graphs.Graphs.ChapterGraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Graphs are saved with all of their parts. */
class SaveGraphTest extends GraphFixture {
  static BookGraph graph(Book book, Author author, List<ChapterGraph> chapters) {
    return new BookGraph(book, author, null, Optional.empty(), chapters, Set.of());
  }

  static ChapterGraph chapter(String title, Note... notes) {
    return new ChapterGraph(new Chapter(title), null, List.of(notes));
  }

  private BookGraph read() {
    return conn.exec(select(Graphs_BookGraphProjection.of(BOOK)).one());
  }

  @Test
  void newRowsGetTheKeysOfEachOther() {
    Author ann = new Author(null, "Ann");
    BookGraph given =
        new BookGraph(
            new Book("SQL"),
            ann,
            ann,
            Optional.of(new Publisher(null, "Pub", false)),
            List.of(
                chapter("a", new Note("m")),
                new ChapterGraph(
                    new Chapter("b"), new Medium.File(null, "pdf"), List.of(new Note("f")))),
            Set.of(new Topic(null, "data")));
    BookGraph stored = conn.save(Graphs_BookGraphProjection.GRAPH, given);
    assertThat(stored.book()).isEqualTo(new Book(1L, 1, 1L, 1L, "SQL"));
    assertThat(stored.author()).isEqualTo(new Author(1L, "Ann")).isSameAs(stored.editor());
    assertThat(stored.publisher()).contains(new Publisher(1L, "Pub", false));
    assertThat(stored.topics()).containsExactly(new Topic(1, "data"));
    Chapter first = stored.chapters().get(0).chapter();
    assertThat(first).isSameAs(given.chapters().get(0).chapter());
    assertThat(Objects.requireNonNull(first.book).get()).isSameAs(stored.book());
    assertThat(stored.chapters().get(0).notes())
        .containsExactly(new Note(1L, first.id, "m", false));
    BookGraph read = read();
    assertThat(read.book()).isEqualTo(stored.book());
    assertThat(read.author()).isEqualTo(stored.author());
    assertThat(read.editor()).isEqualTo(stored.editor());
    assertThat(read.publisher()).isEqualTo(stored.publisher());
    assertThat(read.topics()).isEqualTo(stored.topics());
    assertThat(read.chapters()).extracting(each -> each.chapter().title).containsExactly("a", "b");
    assertThat(read.chapters().get(1).notes()).isEqualTo(stored.chapters().get(1).notes());
    assertThat(read.chapters().get(1).medium()).isEqualTo(new Medium.File(1L, "pdf"));
    assertThat(read.chapters().get(0).medium()).isNull();
    assertThat(given.book()).isEqualTo(new Book("SQL"));
  }

  @Test
  void manyGoTogether() {
    List<BookGraph> given =
        List.of(
            graph(new Book("a"), new Author(null, "A"), List.of(chapter("1"), chapter("2"))),
            graph(new Book("b"), new Author(null, "B"), List.of(chapter("3"))),
            graph(new Book("c"), new Author(null, "C"), List.of()));
    List<BookGraph> stored = conn.save(Graphs_BookGraphProjection.GRAPH, given);
    assertThat(sent())
        .hasSize(3)
        .satisfiesExactly(
            sql -> assertThat(sql).startsWith("INSERT INTO 'author'"),
            sql -> assertThat(sql).startsWith("INSERT INTO 'book'"),
            sql -> assertThat(sql).startsWith("INSERT INTO 'chapter'"));
    assertThat(stored).extracting(each -> each.book().title()).containsExactly("a", "b", "c");
    assertThat(stored)
        .allSatisfy(each -> assertThat(each.book().authorId()).isEqualTo(each.author().id()));
    assertThat(
            conn.exec(
                select(CHAPTER.title, BOOK.title).join(CHAPTER.bookKey).orderBy(CHAPTER.title)))
        .extracting(row -> row.first() + row.second())
        .containsExactly("1a", "2a", "3b");
  }
}
