package dev.piolet.internal.write;

import dev.piolet.internal.execute.Executor;
import dev.piolet.query.Conflict;
import dev.piolet.query.Sql;
import dev.piolet.query.Upsert;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the table of a sealed type whose types have one each, said of these: a column is
 * the one of its name.
 */
final class UnionWrites {
  private UnionWrites() {}

  /**
   * The columns of the table of a type.
   *
   * @param columns those of the sealed type's
   * @throws IllegalArgumentException when the type lacks one
   */
  static <S> List<Column<S, ?>> columns(Table<S> own, List<? extends Column<?, ?>> columns) {
    List<Column<S, ?>> found = new ArrayList<>();
    columns.forEach(column -> found.add(own.column(column.name())));
    return found;
  }

  /**
   * The upsert of the rows of a type: it sets those of the columns that the type has.
   *
   * @throws IllegalArgumentException when the type lacks a column of the conflict, or all that are
   *     to be set
   */
  private static <S> Upsert<S, S> upsert(Table<S> own, Upsert<?, ?> upsert) {
    List<Column<S, ?>> target = columns(own, upsert.target().columns());
    Conflict<S> conflict = Sql.onConflict(target.get(0), rest(target));
    if (upsert.updates().isEmpty()) {
      return conflict.doNothing();
    }
    List<Column<S, ?>> updates =
        own.columns().stream()
            .filter(one -> upsert.updates().stream().anyMatch(set -> isNamed(set, one.name())))
            .toList();
    if (updates.isEmpty()) {
      throw new IllegalArgumentException(
          own + " has none of the columns that the upsert sets: upsert its rows by doNothing()");
    }
    return conflict.doUpdate(updates.get(0), rest(updates));
  }

  private static boolean isNamed(Column<?, ?> column, String name) {
    return column.name().equals(name);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
  private static <S> Column<S, ?>[] rest(List<Column<S, ?>> columns) {
    return columns.subList(1, columns.size()).toArray(new Column[0]);
  }

  /**
   * Refuses what RETURNING would read: it can name columns of one table alone.
   *
   * @throws IllegalArgumentException when the upsert reads anything
   */
  static void requireNoReturning(Upsert<?, ?> upsert) {
    if (upsert.returning() != null) {
      throw new IllegalArgumentException(
          "RETURNING reads the columns of one table, and the rows of "
              + upsert.table()
              + " are in several: upsert without returning(...), or the objects of each type by"
              + " themselves");
    }
  }

  /** Upserts the models of all tables, and gives those that were stored, in their order. */
  static <T> List<T> upsert(
      List<T> models,
      List<Group<?>> groups,
      Upsert<?, ?> upsert,
      Upserter upserter,
      Executor executor) {
    List<@Nullable Object> stored = new ArrayList<>(Collections.nCopies(models.size(), null));
    groups.forEach(group -> upsert(group, upsert, upserter, executor, stored));
    @SuppressWarnings("unchecked") // a model is replaced by one of its own class
    List<T> found = (List<T>) stored.stream().filter(Objects::nonNull).toList();
    return new ArrayList<>(found);
  }

  private static <S> void upsert(
      Group<S> group,
      Upsert<?, ?> upsert,
      Upserter upserter,
      Executor executor,
      List<@Nullable Object> stored) {
    Upsert<S, S> own = upsert(group.table(), upsert);
    List<@Nullable S> results =
        UpsertRounds.run(group, own, round -> executor.runWork(upserter.upsertEach(round, own)));
    for (int at = 0; at < results.size(); at++) {
      stored.set(group.position(at), results.get(at));
    }
  }
}
