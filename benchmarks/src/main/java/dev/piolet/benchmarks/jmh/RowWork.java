package dev.piolet.benchmarks.jmh;

import dev.piolet.benchmarks.Contender;
import dev.piolet.benchmarks.Item;
import dev.piolet.benchmarks.Person;
import dev.piolet.benchmarks.Rows;
import dev.piolet.benchmarks.Samples;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A library's work on one table, with the values that it works on. Making the models of the values
 * is part of each write, as it is in programs.
 */
final class RowWork<V, M> {
  private final Rows<V, M> rows;
  private final String table;
  private final Sample<V> sample;
  private final Function<V, @Nullable Long> key;

  private interface Sample<V> {
    V of(@Nullable Long id, long number);
  }

  private RowWork(
      Rows<V, M> rows, String table, Sample<V> sample, Function<V, @Nullable Long> key) {
    this.rows = rows;
    this.table = table;
    this.sample = sample;
    this.key = key;
  }

  /**
   * The work on one of the two tables.
   *
   * @param columns {@code narrow} or {@code wide}
   */
  static RowWork<?, ?> of(Contender contender, String columns) {
    return switch (columns) {
      case "narrow" -> new RowWork<>(contender.items(), "item", Samples::item, Item::id);
      case "wide" -> new RowWork<>(contender.people(), "person", Samples::person, Person::id);
      default -> throw new IllegalArgumentException(columns);
    };
  }

  Rows<V, M> rows() {
    return rows;
  }

  String table() {
    return table;
  }

  /** The insertion of as many rows, time and again. */
  Call insertion(int count) {
    List<V> values =
        LongStream.rangeClosed(1, count).mapToObj(number -> sample.of(null, number)).toList();
    return count == 1
        ? () -> rows.insert(rows.model(values.get(0)))
        : () -> rows.insert(models(values));
  }

  /** The update of rows that were read before, each time to other values in all columns. */
  Call update(long[] ids) throws SQLException {
    List<M> stored = read(ids);
    List<List<V>> values =
        List.of(values(ids, id -> sample.of(id, id + 1)), values(ids, id -> sample.of(id, id + 2)));
    int[] calls = {0};
    return () -> {
      List<V> next = values.get(calls[0]++ % 2);
      if (ids.length == 1) {
        rows.update(rows.changed(stored.get(0), next.get(0)));
      } else {
        rows.update(changed(stored, next));
      }
      return stored;
    };
  }

  /** The deletion of rows by their keys. */
  Call deletion(long[] ids) {
    List<V> values = values(ids, id -> sample.of(id, id));
    return () -> {
      if (ids.length == 1) {
        rows.delete(rows.model(values.get(0)));
      } else {
        rows.delete(models(values));
      }
      return values;
    };
  }

  /** The upsert of rows that have keys. */
  Call upsert(long[] ids) {
    List<V> values = values(ids, id -> sample.of(id, id + 1));
    return () -> {
      rows.upsert(models(values));
      return values;
    };
  }

  /** What is measured. */
  interface Call {
    Object run() throws SQLException;
  }

  private List<M> models(List<V> values) {
    List<M> models = new ArrayList<>(values.size());
    for (V value : values) {
      models.add(rows.model(value));
    }
    return models;
  }

  private List<M> changed(List<M> stored, List<V> values) {
    List<M> changed = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      changed.add(rows.changed(stored.get(i), values.get(i)));
    }
    return changed;
  }

  private List<M> read(long[] ids) throws SQLException {
    Map<Long, M> models = new HashMap<>();
    for (M model : rows.select()) {
      models.put(Objects.requireNonNull(key.apply(rows.values(model))), model);
    }
    List<M> read = new ArrayList<>();
    for (long id : ids) {
      read.add(Objects.requireNonNull(models.get(id)));
    }
    return read;
  }

  private static <V> List<V> values(long[] ids, LongFunction<V> value) {
    return LongStream.of(ids).mapToObj(value).toList();
  }
}
