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
  private final Executor executor;
  private final Tracking tracking;

  Inserter(Executor executor, Tracking tracking) {
    this.executor = executor;
    this.tracking = tracking;
  }

  /** Inserts models of one table, and gives those stored, in the same order. */
  <M> List<M> insert(Table<M> table, List<M> models) {
    List<M> stored = new ArrayList<>(models);
    for (Chunk<M> chunk : Chunk.of(table, models)) {
      insert(table, chunk, stored);
    }
    stored.forEach(model -> tracking.written(table, model));
    return stored;
  }

  private <M> void insert(Table<M> table, Chunk<M> chunk, List<M> stored) {
    int rows;
    if (chunk.isFilled(table)) {
      BoundSql statement = InsertSql.of(table, chunk, returningGenerated(table));
      Filling<M> filling = new Filling<>(table, chunk, stored, tracking);
      rows = executor.forEachRow(statement, filling::accept);
    } else {
      rows = executor.execute(InsertSql.of(table, chunk, writer -> {}));
    }
    requireAll(table, chunk.models().size(), rows);
  }

  static SqlPart returningGenerated(Table<?> table) {
    return writer -> writer.sql(" RETURNING ").results(table.generatedColumns());
  }

  /** Fewer rows, as a trigger can leave, would put keys into the wrong models. */
  static void requireAll(Table<?> table, int given, int written) {
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
  }

  /** Puts each returned row into the model that it belongs to. */
  static final class Filling<M> {
    private final Table<M> table;
    private final Chunk<M> chunk;
    private final List<M> stored;
    private final Tracking tracking;
    private int next;

    Filling(Table<M> table, Chunk<M> chunk, List<M> stored, Tracking tracking) {
      this.table = table;
      this.chunk = chunk;
      this.stored = stored;
      this.tracking = tracking;
    }

    /** Takes the next row, whose columns are the generated columns. */
    void accept(ResultSet row) throws SQLException {
      int at = next++;
      if (at < chunk.models().size()) {
        accept(at, row);
      }
    }

    /** Takes the row of a model by its place in the chunk. */
    void accept(int at, ResultSet row) throws SQLException {
      M model = chunk.models().get(at);
      tracking.onRollback(table.restorer(model));
      stored.set(chunk.positions().get(at), table.withGenerated(model, row, 1));
    }
  }
}
