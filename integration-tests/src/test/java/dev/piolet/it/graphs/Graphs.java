package dev.piolet.it.graphs;

import dev.piolet.annotations.Projection;
import dev.piolet.annotations.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Graphs of books. */
final class Graphs {
  private Graphs() {}

  /** All kinds of components, three levels deep. */
  @Projection(of = Book.class)
  record BookGraph(
      Book book,
      Author author,
      @Nullable Author editor,
      Optional<Publisher> publisher,
      List<ChapterGraph> chapters,
      @Relation(through = BookTopic.class) Set<Topic> topics) {}

  /** A chapter with its notes, and what it is in, which is of one of several types. */
  @Projection(of = Chapter.class)
  record ChapterGraph(Chapter chapter, @Nullable Medium medium, List<Note> notes) {}

  /** An author with what it wrote: a key that is named. */
  @Projection(of = Author.class)
  record Work(Author author, @Relation(key = "authorId") List<Book> books) {}

  /** A graph behind a key. */
  @Projection(of = Chapter.class)
  record InBook(Chapter chapter, @Nullable WithAuthor book) {}

  /** What that is. */
  @Projection(of = Book.class)
  record WithAuthor(@Relation(key = "authorId") Author writer, Book book) {}

  /** Rows between that have a key of their own, and graphs behind these. */
  @Projection(of = Book.class)
  record Quoting(
      Book book, @Relation(through = Quotation.class, key = "bookId") List<WithAuthor> quoted) {}

  /** Rows between that need more. */
  @Projection(of = Book.class)
  record Rated(Book book, @Relation(through = Rating.class) List<Author> raters) {}

  /** A composite key. */
  @Projection(of = Room.class)
  record RoomGraph(
      Room room, List<Seat> seats, @Relation(through = RoomTool.class) List<Tool> tools) {}

  /** Columns alone, of which no whole row can be made. */
  @Projection(of = Book.class)
  record Titled(String title, @Relation(key = "authorId") Author writer) {}

  /** The same rows twice. */
  @Projection(of = Book.class)
  record Twice(
      Book book, List<Chapter> chapters, @Relation(orderBy = "title") List<Chapter> sorted) {}

  /** No row itself. */
  @Projection(of = Book.class)
  record Rowless(List<Chapter> chapters) {}

  /** A part that cannot be saved. */
  @Projection(of = Chapter.class)
  record Deep(Chapter chapter, @Nullable Titled book) {}
}
