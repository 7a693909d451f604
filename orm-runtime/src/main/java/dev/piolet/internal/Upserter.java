package dev.piolet.internal;

import dev.piolet.query.Upsert;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts models whose rows may clash with stored ones. */
final class Upserter {
  private final Executor executor;
  private final Tracking tracking;

  Upserter(Executor executor, Tracking tracking) {
    this.executor = executor;
    this.tracking = tracking;
  }

  /** Writes the models, and gives a value for each row that was inserted or updated. */
  @SuppressWarnings("unchecked") // without RETURNING an upsert gives its models
  <M, R> List<R> upsert(List<M> models, Upsert<M, R> upsert) {
    Selectable<R> returning = upsert.returning();
    if (returning == null) {
      return (List<R>) written(models, upsert);
    }
    List<R> results = new ArrayList<>();
    for (Chunk<M> chunk : Chunk.of(upsert.table(), models)) {
      BoundSql statement =
          statement(
              upsert, chunk, writer -> writer.sql(" RETURNING ").results(returning.expressions()));
      List<R> rows = executor.query(statement, returning, table -> false);
      if (!upsert.updates().isEmpty()) {
        Inserter.requireAll(upsert.table(), chunk.models().size(), rows.size());
      }
      results.addAll(rows);
    }
    if (!upsert.updates().isEmpty()) {
      models.forEach(model -> tracking.written(upsert.table(), model));
    }
    return results;
  }

  private <M> List<M> written(List<M> models, Upsert<M, ?> upsert) {
    List<@Nullable M> written = new ArrayList<>();
    models.forEach(model -> written.add(null));
    for (Chunk<M> chunk : Chunk.of(upsert.table(), models)) {
      if (upsert.updates().isEmpty()) {
        insertNew(upsert, chunk, written);
      } else {
        insertOrUpdate(upsert, chunk, written);
      }
    }
    List<M> results = new ArrayList<>();
    for (M model : written) {
      if (model != null) {
        tracking.written(upsert.table(), model);
        results.add(model);
      }
    }
    return results;
  }

  /** Every row comes back, so that the next one returned belongs to the next model. */
  private <M> void insertOrUpdate(Upsert<M, ?> upsert, Chunk<M> chunk, List<@Nullable M> written) {
    Table<M> table = upsert.table();
    int rows;
    if (chunk.isFilled(table) || !table.updatedColumns().isEmpty()) {
      BoundSql statement = statement(upsert, chunk, Inserter.returningGenerated(table));
      Inserter.Filling<M> filling = new Inserter.Filling<>(table, chunk, written, tracking);
      rows = executor.forEachRow(statement, filling::accept);
    } else {
      rows = executor.execute(statement(upsert, chunk, writer -> {}));
      for (int i = 0; i < chunk.models().size(); i++) {
        written.set(chunk.positions().get(i), chunk.models().get(i));
      }
    }
    Inserter.requireAll(table, chunk.models().size(), rows);
  }

  /**
   * Only new rows come back; the texts of the conflict's columns tell whose they are, or else those
   * of all columns.
   */
  private <M> void insertNew(Upsert<M, ?> upsert, Chunk<M> chunk, List<@Nullable M> written) {
    Table<M> table = upsert.table();
    List<Column<M, ?>> conflict = upsert.target().columns();
    if (conflict.isEmpty()) {
      conflict = chunk.modelColumns();
    }
    List<SqlPart> returned = new ArrayList<>();
    for (Column<M, ?> column : table.generatedColumns()) {
      returned.add(writer -> writer.results(List.of(column)));
    }
    int generated = returned.size();
    returned.addAll(StoredTexts.returned(conflict));
    Unmatched<M> unmatched =
        new Unmatched<>(conflict, StoredTexts.of(executor, conflict, chunk.models()));
    Inserter.Filling<M> filling = new Inserter.Filling<>(table, chunk, written, tracking);
    BoundSql statement =
        statement(upsert, chunk, writer -> writer.sql(" RETURNING ").list(returned, ", "));
    executor.forEachRow(statement, row -> filling.accept(unmatched.take(row, generated + 1), row));
  }

  private static <M> BoundSql statement(Upsert<M, ?> upsert, Chunk<M> chunk, SqlPart returning) {
    return InsertSql.of(
        upsert.table(),
        chunk,
        writer -> {
          upsert.target().renderTarget(writer.sql(" ON CONFLICT "));
          action(writer, upsert);
          writer.part(returning);
        });
  }

  private static void action(SqlWriter writer, Upsert<?, ?> upsert) {
    if (upsert.updates().isEmpty()) {
      writer.sql(" DO NOTHING");
      return;
    }
    List<SqlPart> assignments = new ArrayList<>();
    for (Column<?, ?> column : upsert.updates()) {
      assignments.add(
          part -> part.identifier(column.name()).sql(" = EXCLUDED.").identifier(column.name()));
    }
    assignments.addAll(Automatic.updates(upsert.table()));
    writer.sql(" DO UPDATE SET ").list(assignments, ", ");
  }
}
