package dev.piolet.internal.write;

import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.Step;
import dev.piolet.internal.execute.Work;
import dev.piolet.internal.model.Tracking;
import dev.piolet.query.Upsert;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Inserts models whose rows may clash with stored ones. */
final class Upserter {
  private final Executor executor;
  private final Tracking tracking;
  private final WriteStrategy strategy;
  private final Numbering numbering;

  Upserter(Executor executor, Tracking tracking, WriteStrategy strategy, Numbering numbering) {
    this.executor = executor;
    this.tracking = tracking;
    this.strategy = strategy;
    this.numbering = numbering;
  }

  /** Writes the models, and gives a value for each row that was inserted or updated. */
  @SuppressWarnings("unchecked") // without RETURNING an upsert gives its models
  <M, R> Work<List<R>> upsert(Group<M> given, Upsert<M, R> upsert) {
    Group<M> group = keepsKeys(upsert) ? numbering.numbered(given) : given;
    Selectable<R> returning = upsert.returning();
    return returning == null
        ? (Work<List<R>>) (Work<?>) written(group, upsert)
        : returning(group, upsert, returning);
  }

  /** A row that clashes by something else, or is passed over, has another key than its model. */
  private static <M> boolean keepsKeys(Upsert<M, ?> upsert) {
    Column<M, ?> key = upsert.table().numberedColumn();
    return key != null && !upsert.updates().isEmpty() && upsert.target().columns().contains(key);
  }

  private <M, R> Work<List<R>> returning(
      Group<M> group, Upsert<M, R> upsert, Selectable<R> returning) {
    List<R> results = new ArrayList<>();
    List<Supplier<Work<Integer>>> works = new ArrayList<>();
    for (Chunk<M> chunk : Chunk.of(group, strategy.chunk())) {
      works.add(() -> Work.of(returning(chunk, upsert, returning, results)));
    }
    return all(group, works)
        .map(
            rows -> {
              if (!upsert.updates().isEmpty()) {
                group.models().forEach(model -> tracking.written(group.table(), model));
              }
              return results;
            });
  }

  private <M, R> Step<Integer> returning(
      Chunk<M> chunk, Upsert<M, R> upsert, Selectable<R> returning, List<R> results) {
    BoundSql statement =
        statement(
            upsert, chunk, writer -> writer.sql(" RETURNING ").results(returning.expressions()));
    return new Step<>(
        statement,
        outcome -> {
          List<R> rows = executor.read(outcome.rows(), returning);
          results.addAll(rows);
          return upsert.updates().isEmpty()
              ? rows.size()
              : Inserter.requireAll(chunk.table(), chunk.models().size(), rows.size());
        },
        chunk::failure);
  }

  private Work<Integer> all(Group<?> group, List<Supplier<Work<Integer>>> works) {
    return Work.of(executor, works, group.models().size() <= strategy.chunk());
  }

  private <M> Work<List<M>> written(Group<M> group, Upsert<M, ?> upsert) {
    List<@Nullable M> written = new ArrayList<>();
    group.models().forEach(model -> written.add(null));
    List<Supplier<Work<Integer>>> works = new ArrayList<>();
    for (Chunk<M> chunk : Chunk.of(group, strategy.chunk())) {
      works.add(
          () ->
              Work.of(
                  upsert.updates().isEmpty()
                      ? insertNew(upsert, chunk, written)
                      : insertOrUpdate(upsert, chunk, written)));
    }
    return all(group, works).map(rows -> tracked(group.table(), written));
  }

  private <M> List<M> tracked(Table<M> table, List<@Nullable M> written) {
    List<M> results = new ArrayList<>();
    for (M model : written) {
      if (model != null) {
        tracking.written(table, model);
        results.add(model);
      }
    }
    return results;
  }

  /** Every row comes back, so that the next one returned belongs to the next model. */
  private <M> Step<Integer> insertOrUpdate(
      Upsert<M, ?> upsert, Chunk<M> chunk, List<@Nullable M> written) {
    Table<M> table = upsert.table();
    if (chunk.isFilled() || !table.updatedColumns().isEmpty()) {
      BoundSql statement = statement(upsert, chunk, InsertSql.returningGenerated(table));
      Inserter.Filling<M> filling = new Inserter.Filling<>(chunk, written, tracking);
      return new Step<>(statement, outcome -> filling.acceptAll(outcome.rows()), chunk::failure);
    }
    return new Step<>(
        statement(upsert, chunk, writer -> {}),
        outcome -> {
          for (int i = 0; i < chunk.models().size(); i++) {
            written.set(chunk.place(i), chunk.models().get(i));
          }
          return Inserter.requireAll(table, chunk.models().size(), outcome.count());
        },
        chunk::failure);
  }

  /**
   * Only new rows come back; the texts of the conflict's columns tell whose they are, or else those
   * of all columns.
   */
  private <M> Step<Integer> insertNew(
      Upsert<M, ?> upsert, Chunk<M> chunk, List<@Nullable M> written) {
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
    Inserter.Filling<M> filling = new Inserter.Filling<>(chunk, written, tracking);
    BoundSql statement =
        statement(upsert, chunk, writer -> writer.sql(" RETURNING ").list(returned, ", "));
    return new Step<>(
        statement,
        outcome -> {
          ResultSet rows = outcome.rows();
          int count = 0;
          while (rows.next()) {
            filling.accept(unmatched.take(rows, generated + 1), rows);
            count++;
          }
          return count;
        },
        chunk::failure);
  }

  private <M> BoundSql statement(Upsert<M, ?> upsert, Chunk<M> chunk, SqlPart returning) {
    return InsertSql.of(
        chunk,
        strategy,
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
