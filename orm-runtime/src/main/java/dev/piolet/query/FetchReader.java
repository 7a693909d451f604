package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Ref;
import dev.piolet.schema.References;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.TableSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills the references of the objects that a statement reads with what it fetches beside them. One
 * row of a table is one object. Not thread-safe: it reads the rows of one execution.
 */
final class FetchReader implements ReadContext.Within {
  private final ReadContext outer;
  private final List<FetchStep> steps;
  private final Map<RowKey, Object> found = new HashMap<>();

  /** The position of the first fetched column in the row at hand. */
  private int base;

  FetchReader(ReadContext outer, List<FetchStep> steps) {
    this.outer = outer;
    this.steps = steps;
  }

  @Override
  public ReadContext outer() {
    return outer;
  }

  /** Tells a row from all others that are fetched. */
  private record RowKey(Class<?> model, Object key) {}

  void beginRow(int first) {
    base = first;
  }

  @Override
  public <M> RowReader<M> observe(TableSource table, RowReader<M> reader) {
    RowReader<M> observed = outer.observe(table, reader);
    List<Target<?>> targets = targets(table);
    if (targets.isEmpty()) {
      return observed;
    }
    RowReader<M> unique = isFetchedToo(table) ? unique(table, observed) : observed;
    return (row, first) -> {
      M model = unique.read(row, first);
      if (model != null) {
        fill(targets, model, row);
      }
      return model;
    };
  }

  @SuppressWarnings("unchecked") // a table's reader reads its model
  private <M> RowReader<M> unique(TableSource table, RowReader<M> reader) {
    return new Unique<>((KeyedTable<M, ?>) table, reader);
  }

  /** Whether objects of a table are at the end of a path, as well. */
  private boolean isFetchedToo(TableSource table) {
    return table instanceof KeyedTable<?, ?> keyed
        && steps.stream().anyMatch(step -> step.target().model() == keyed.model());
  }

  private List<Target<?>> targets(TableSource from) {
    List<Target<?>> targets = new ArrayList<>();
    for (FetchStep step : steps) {
      if (step.isFrom(from)) {
        targets.add(target(step, step.target()));
      }
    }
    return targets;
  }

  private <R> Target<R> target(FetchStep step, KeyedTable<R, ?> table) {
    RowReader<R> reader = outer.observe(table, TableMetadata.of(table).mapping()::read);
    return new Target<>(step, new Unique<>(table, reader), targets(table));
  }

  private static void fill(List<Target<?>> targets, Object model, ResultSet row)
      throws SQLException {
    for (Target<?> target : targets) {
      target.fill(model, row);
    }
  }

  /** The object at the end of a step, and what is fetched from there. */
  private final class Target<R> {
    private final FetchStep step;
    private final Unique<R> reader;
    private final List<Target<?>> further;

    Target(FetchStep step, Unique<R> reader, List<Target<?>> further) {
      this.step = step;
      this.reader = reader;
      this.further = further;
    }

    @SuppressWarnings("unchecked") // the model is of the table that the step begins at
    void fill(Object model, ResultSet row) throws SQLException {
      R fetched = reader.read(row, base + step.offset());
      Ref<?> reference = References.in(model, (Column<Object, ?>) step.column());
      if (fetched != null && reference != null) {
        FetchReader.fill(further, fetched, row);
        References.fill(reference, fetched);
      }
    }
  }

  /** Reads each row of a table once, however often it comes; null where there is none. */
  private final class Unique<R> implements RowReader<R> {
    private final Class<R> model;
    private final List<Column<R, ?>> key;
    private final int[] offsets;
    private final RowReader<R> reader;

    Unique(KeyedTable<R, ?> table, RowReader<R> reader) {
      this.model = table.model();
      this.key = table.primaryKey();
      this.offsets = key.stream().mapToInt(table.columns()::indexOf).toArray();
      this.reader = reader;
    }

    @Override
    public @Nullable R read(ResultSet row, int first) throws SQLException {
      Object[] values = new Object[offsets.length];
      for (int i = 0; i < offsets.length; i++) {
        Object value = key.get(i).type().read(row, first + offsets[i]);
        if (value == null) {
          return null;
        }
        values[i] = value;
      }
      RowKey rowKey = new RowKey(model, values.length == 1 ? values[0] : Arrays.asList(values));
      Object known = found.get(rowKey);
      R read = known == null ? reader.read(row, first) : model.cast(known);
      if (known == null && read != null) {
        found.put(rowKey, read);
      }
      return read;
    }
  }
}
