package dev.piolet.internal;

import dev.piolet.error.RowCountException;
import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Inserts models, and puts the values that the database generates into them. */
final class Inserter {
  private final Tracking tracking;

  Inserter(Tracking tracking) {
    this.tracking = tracking;
  }

  /** Inserts models of one table, and gives those stored, in the same order. */
  <M> Work<List<M>> insert(Group<M> group) {
    List<M> stored = new ArrayList<>(group.models());
    List<Step<?>> steps = new ArrayList<>();
    for (Chunk<M> chunk : Chunk.of(group.table(), group.models())) {
      steps.add(step(group.table(), chunk, stored));
    }
    return new Work<>(
        steps,
        () -> {
          stored.forEach(model -> tracking.written(group.table(), model));
          return stored;
        });
  }

  private <M> Step<Integer> step(Table<M> table, Chunk<M> chunk, List<M> stored) {
    if (chunk.isFilled(table)) {
      BoundSql statement = InsertSql.of(table, chunk, returningGenerated(table));
      Filling<M> filling = new Filling<>(table, chunk, stored, tracking);
      return new Step<>(statement, outcome -> filling.acceptAll(outcome.rows()));
    }
    return new Step<>(
        InsertSql.of(table, chunk, writer -> {}),
        outcome -> requireAll(table, chunk.models().size(), outcome.count()));
  }

  static SqlPart returningGenerated(Table<?> table) {
    return writer -> writer.sql(" RETURNING ").results(table.generatedColumns());
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

    Filling(Table<M> table, Chunk<M> chunk, List<M> stored, Tracking tracking) {
      this.table = table;
      this.chunk = chunk;
      this.stored = stored;
      this.tracking = tracking;
    }

    /** Takes the rows of all models in their order, whose columns are the generated columns. */
    int acceptAll(ResultSet rows) throws SQLException {
      int count = 0;
      while (rows.next()) {
        if (count < chunk.models().size()) {
          accept(count, rows);
        }
        count++;
      }
      return requireAll(table, chunk.models().size(), count);
    }

    /** Takes the row of a model by its place in the chunk. */
    void accept(int at, ResultSet row) throws SQLException {
      M model = chunk.models().get(at);
      tracking.onRollback(table.restorer(model));
      stored.set(chunk.positions().get(at), table.withGenerated(model, row, 1));
    }
  }
}
