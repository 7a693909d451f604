package dev.piolet.benchmarks;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A library put together of its works.
 *
 * @param queries how it makes typed queries into SQL; null if it can't without a database
 * @param closer closes the connection and all else that the library keeps
 */
public record Peer(
    Rows<Item, ?> items,
    Rows<Person, ?> people,
    Trips trips,
    TechEmpower techEmpower,
    @Nullable Rendering queries,
    Closer closer)
    implements Contender {

  /** Closes what a library keeps. */
  @FunctionalInterface
  public interface Closer {
    void close() throws SQLException;
  }

  @Override
  public Rendering rendering() {
    if (queries == null) {
      throw new UnsupportedOperationException("Has no public way to render without a database");
    }
    return queries;
  }

  @Override
  public Set<Work> absent() {
    return queries == null ? EnumSet.of(Work.RENDER) : EnumSet.noneOf(Work.class);
  }

  @Override
  public void close() throws SQLException {
    closer.close();
  }
}
