package dev.piolet.internal.write;

import dev.piolet.error.RowCountException;
import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.Step;
import dev.piolet.internal.execute.Work;
import dev.piolet.internal.model.Tracking;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.BoundSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Inserts models, and puts the values that the database generates into them. */
final class Inserter {
  private final Executor executor;
  private final Tracking tracking;
  private final WriteStrategy strategy;
  private final KeyAllocator keyAllocator;
  private final Pairings pairings;
  private final Riding riding;
  private final CopyInsert copyInsert;

  Inserter(
      Executor executor,
      Tracking tracking,
      WriteStrategy strategy,
      KeyAllocator keyAllocator,
      Pairings pairings,
      Riding riding) {
    this.executor = executor;
    this.tracking = tracking;
    this.strategy = strategy;
    this.keyAllocator = keyAllocator;
    this.pairings = pairings;
    this.riding = riding;
    this.copyInsert = new CopyInsert(executor, tracking);
  }

  /** Inserts models of one table, and gives those stored, in the same order. */
  <M> Work<List<M>> insert(Group<M> given) {
    Group<M> group = keyAllocator.withKeys(given);
    return strategy.mayCopy(group.models().size(), group.table().columns().size())
        ? Work.whole(() -> copied(group))
        : statements(group);
  }

  private <M> List<M> copied(Group<M> group) {
    List<M> stored = copyInsert.insert(group);
    if (stored == null) {
      return executor.runWork(statements(group));
    }
    stored.forEach(model -> tracking.written(group.table(), model));
    return stored;
  }

  private <M> Work<List<M>> statements(Group<M> group) {
    List<M> stored = new ArrayList<>(group.models());
    List<Chunk<M>> chunks = Chunk.of(group, strategy.chunk());
    List<Supplier<Work<Integer>>> works = new ArrayList<>(chunks.size());
    for (Chunk<M> chunk : chunks) {
      works.add(() -> work(chunk, stored));
    }
    return Work.of(executor, works, stored.size() <= strategy.chunk())
        .map(
            rows -> {
              stored.forEach(model -> tracking.written(group.table(), model));
              return stored;
            });
  }

  private <M> Work<Integer> work(Chunk<M> chunk, List<M> stored) {
    if (chunk.models().size() == 1 || !chunk.isFilled()) {
      return Work.of(step(chunk, stored));
    }
    Pairing pairing = pairings.of(chunk.table());
    if (pairing == Pairing.IN_ORDER) {
      return Work.of(step(chunk, stored));
    }
    KnownKeys<M> keys = pairing == Pairing.BY_KEY ? KnownKeys.of(executor, chunk) : null;
    return keys == null
        ? chunk.rowByRow(executor, single -> step(single, stored))
        : Work.of(step(chunk, keys, stored));
  }

  private <M> Step<Integer> step(Chunk<M> chunk, KnownKeys<M> keys, List<M> stored) {
    Filling<M> filling = new Filling<>(chunk, stored, tracking);
    Unmatched<M> unmatched = keys.unmatched();
    return new Step<>(
        keys.insert(),
        outcome ->
            requireAll(
                chunk.table(), chunk.models().size(), filling.acceptAll(outcome.rows(), unmatched)),
        chunk::failure);
  }

  private <M> Step<Integer> step(Chunk<M> chunk, List<M> stored) {
    Table<M> table = chunk.table();
    BoundSql statement = InsertSql.of(chunk, strategy);
    if (chunk.isFilled()) {
      Filling<M> filling = new Filling<>(chunk, stored, tracking);
      Step<Integer> filled =
          new Step<>(
              statement, outcome -> filling.acceptAll(outcome.rows(), pairings), chunk::failure);
      return riding.with(filled, table, true);
    }
    Step<Integer> counted =
        new Step<>(
            statement,
            outcome -> requireAll(table, chunk.models().size(), outcome.count()),
            chunk::failure);
    return riding.with(counted, table, false);
  }

  /** Fewer rows, as a trigger can leave, would put keys into the wrong models. */
  static int requireAll(Table<?> table, int given, int written) {
    if (written != given) {
      throw new RowCountException(
          "The table "
              + table
              + " took "
              + written
              + " of "
              + given
              + " rows, and nothing was written. A trigger or a rule of the table may leave rows"
              + " out; to allow that, write them with insertInto(...)");
    }
    return written;
  }

  /** Puts each returned row into the model that it belongs to. */
  static final class Filling<M> {
    private final Table<M> table;
    private final Chunk<M> chunk;
    private final List<M> stored;
    private final Tracking tracking;

    Filling(Chunk<M> chunk, List<M> stored, Tracking tracking) {
      this.table = chunk.table();
      this.chunk = chunk;
      this.stored = stored;
      this.tracking = tracking;
    }

    /** Takes the rows of all models in their order, whose columns are the generated columns. */
    int acceptAll(ResultSet rows, Pairings pairings) throws SQLException {
      if (chunk.models().size() > 1) {
        pairings.requireInOrder(table, rows);
      }
      int count = 0;
      while (rows.next()) {
        if (count < chunk.models().size()) {
          accept(count, rows);
        }
        count++;
      }
      return requireAll(table, chunk.models().size(), count);
    }

    /** Takes the row of the only model, where there is one. */
    int acceptOne(ResultSet rows) throws SQLException {
      int count = 0;
      while (rows.next()) {
        accept(0, rows);
        count++;
      }
      return count;
    }

    /** Takes rows whose columns are the generated ones and then the texts that are matched. */
    int acceptAll(ResultSet rows, Unmatched<M> unmatched) throws SQLException {
      int firstText = TableMetadata.of(table).generatedColumns().size() + 1;
      int count = 0;
      while (rows.next()) {
        accept(unmatched.take(rows, firstText), rows);
        count++;
      }
      return count;
    }

    /** Takes the row of a model by its place in the chunk. */
    void accept(int at, ResultSet row) throws SQLException {
      M model = chunk.models().get(at);
      tracking.filling(table, model);
      stored.set(chunk.place(at), TableMetadata.of(table).mapping().withGenerated(model, row, 1));
    }
  }
}
