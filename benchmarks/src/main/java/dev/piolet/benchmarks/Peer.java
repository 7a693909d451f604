package dev.piolet.benchmarks;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A library put together of its works.
 *
 * @param nested how it reads rows with the rows that belong to them; null where that is not done
 *     yet
 * @param queries how it makes typed queries into SQL; null if it can't without a database
 * @param closer closes the connection and all else that the library keeps
 */
public record Peer(
    Rows<Item, ?> items,
    Rows<Person, ?> people,
    Trips trips,
    TechEmpower techEmpower,
    @Nullable Lists<?, ?> nested,
    @Nullable Rendering queries,
    Closer closer)
    implements Contender {

  /** A library that does not read rows with the rows that belong to them yet. */
  public Peer(
      Rows<Item, ?> items,
      Rows<Person, ?> people,
      Trips trips,
      TechEmpower techEmpower,
      @Nullable Rendering queries,
      Closer closer) {
    this(items, people, trips, techEmpower, null, queries, closer);
  }

  /** Closes what a library keeps. */
  @FunctionalInterface
  public interface Closer {
    void close() throws SQLException;
  }

  @Override
  public Lists<?, ?> lists() {
    return nested == null ? Contender.super.lists() : nested;
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
    Set<Work> absent = EnumSet.noneOf(Work.class);
    if (queries == null) {
      absent.add(Work.RENDER);
    }
    if (nested == null) {
      absent.add(Work.LISTS);
    }
    return absent;
  }

  @Override
  public void close() throws SQLException {
    closer.close();
  }
}
