package dev.piolet.query;

import dev.piolet.sql.BoundSql;
import dev.piolet.sql.Functions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page with the total in the same query, as a window over all rows. */
record Paged<T extends @Nullable Object>(
    Select<T> select, RowStatement<Tuple2<T, Long>> page, boolean isFirst)
    implements Statement<Page<T>> {

  static <T> Paged<T> of(Select<T> select, long number, int size) {
    if (number < 0 || size < 1) {
      throw new IllegalArgumentException(
          "page(" + number + ", " + size + "): pages are numbered from 0 and have rows");
    }
    var page =
        select
            .selecting(Rows.of(Tuple2<T, Long>::new, select.selection(), Functions.count().over()))
            .limit(size)
            .offset(Math.multiplyExact(number, size));
    return new Paged<>(select, page, number == 0);
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
  public Statement<Page<T>> inOneStatement() {
    return new Paged<>(select, page.inOneStatement(), isFirst);
  }

  @Override
  public Page<T> run(StatementRunner runner) {
    List<Tuple2<T, Long>> rows = page.run(runner);
    List<T> parts = rows.stream().map(Tuple2::first).toList();
    if (!rows.isEmpty()) {
      return new Page<>(parts, rows.get(0).second());
    }
    return new Page<>(parts, isFirst ? 0 : count().run(runner));
  }

  /** A page past the end has no row that would tell the total. */
  private Statement<Long> count() {
    return Select.of(Functions.count()).from(select.unordered().as("counted")).one();
  }

  /** The text with its parameters, for logs; the values are not in it. */
  @Override
  public String toString() {
    return page.toString();
  }
}
