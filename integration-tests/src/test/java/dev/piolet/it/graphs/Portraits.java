package dev.piolet.it.graphs;

import dev.piolet.annotations.Projection;
import dev.piolet.annotations.Relation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Graphs with the only row that refers to theirs. */
final class Portraits {
  private Portraits() {}

  @Projection(of = Author.class)
  record Portrayed(Author author, @Nullable Portrait portrait) {}

  @Projection(of = Author.class)
  record WithPainter(
      Author author, Optional<Painted> portrait, @Relation(key = "authorId") List<Book> books) {}

  @Projection(of = Portrait.class)
  record Painted(Portrait portrait, @Relation(key = "painterId") @Nullable Author painter) {}

  @Projection(of = Book.class)
  record Cover(Book book, @Relation(key = "authorId") Portrayed by) {}
}
