package dev.piolet.query;

import dev.piolet.sql.BoundSql;
import dev.piolet.sql.Order;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of rows in the order of a {@link Keyset}, found by where it begins or ends and not by
 * counting: as quick for the last page as for the first, and steady while rows come and go.
 * Immutable and thread-safe.
 *
 * @param <T> what one row is read into
 * @param <K> a row's place in the order
 */
@CheckReturnValue
public final class Seek<T extends @Nullable Object, K extends @Nullable Object>
    implements Statement<List<T>> {
  private final Select<T> select;
  private final Keyset<K> keyset;
  private final long size;
  private final RowStatement<T> page;
  private final boolean isBackward;

  private Seek(
      Select<T> select, Keyset<K> keyset, long size, RowStatement<T> page, boolean isBackward) {
    this.select = select;
    this.keyset = keyset;
    this.size = size;
    this.page = page;
    this.isBackward = isBackward;
  }

  static <T, K> Seek<T, K> first(Select<T> select, Keyset<K> keyset, long size) {
    select.requireOpen("seek", Clause.NO_SEEK);
    return new Seek<>(select, keyset, size, select.orderBy(keyset.orders()).limit(size), false);
  }

  /** The page of the first rows after a place. */
  public Seek<T, K> after(K place) {
    return from(keyset.orders(), place, false);
  }

  /** The page of the last rows before a place, in the same order. */
  public Seek<T, K> before(K place) {
    return from(keyset.reversedOrders(), place, true);
  }

  /** The page of the last rows of all, in the same order. */
  public Seek<T, K> last() {
    return new Seek<>(
        select, keyset, size, select.orderBy(keyset.reversedOrders()).limit(size), true);
  }

  private Seek<T, K> from(List<Order<?>> orders, K place, boolean backward) {
    Select<T> narrowed =
        select
            .where(SeekCondition.after(orders, keyset.valuesOf(place), select::isOuterJoined))
            .orderBy(orders);
    return new Seek<>(select, keyset, size, narrowed.limit(size), backward);
  }

  @Override
  public BoundSql bound() {
    return page.bound();
  }

  @Override
  public boolean hasCollections() {
    return page.hasCollections();
  }

  @Override
  public Seek<T, K> inOneStatement() {
    return new Seek<>(select, keyset, size, page.inOneStatement(), isBackward);
  }

  @Override
  public List<T> run(StatementRunner runner) {
    List<T> rows = page.run(runner);
    if (isBackward) {
      Collections.reverse(rows);
    }
    return rows;
  }

  /** The text with its parameters, for logs; the values are not in it. */
  @Override
  public String toString() {
    return page.toString();
  }
}
