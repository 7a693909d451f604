package dev.piolet.internal.write;

import dev.piolet.annotations.Generation;
import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.Step;
import dev.piolet.internal.execute.Work;
import dev.piolet.internal.model.Tracking;
import dev.piolet.query.Upsert;
import dev.piolet.schema.Automatic;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Inserts models whose rows may clash with stored ones. */
final class Upserter {
  private final Executor executor;
  private final Tracking tracking;
  private final WriteStrategy strategy;
  private final KeyAllocator keyAllocator;
  private final Pairings pairings;
  private final Riding riding;

  Upserter(
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
  }

  /**
   * Refuses an upsert by columns that an insert does not send: it would find no row.
   *
   * @throws IllegalArgumentException when the database alone makes their values
   */
  static <M> void requireSent(Upsert<M, ?> upsert) {
    for (Column<M, ?> column : upsert.target().columns()) {
      if (column.options().generation() == Generation.IDENTITY_ALWAYS) {
        throw new IllegalArgumentException(
            "An upsert by "
                + column
                + " finds no row: the database alone makes its values (GENERATED ALWAYS AS"
                + " IDENTITY), so that each object is a new row. Name other columns that are unique"
                + " in onConflict(...), call update(...), or say @Field(generation ="
                + " Generation.IDENTITY), with which objects can have keys before");
      }
    }
  }

  /** Writes the models, and gives a value for each row that was inserted or updated. */
  @SuppressWarnings("unchecked") // without RETURNING an upsert gives its models
  <M, R> Work<List<R>> upsert(Group<M> given, Upsert<M, R> upsert) {
    Selectable<R> returning = upsert.returning();
    return returning == null
        ? (Work<List<R>>) (Work<?>) upsertEach(given, upsert).map(Upserter::withoutNulls)
        : returning(withKeys(given, upsert), upsert, returning);
  }

  /** Writes the models, and gives each as it was inserted or updated, or else null. */
  <M> Work<List<@Nullable M>> upsertEach(Group<M> given, Upsert<M, ?> upsert) {
    return written(withKeys(given, upsert), upsert);
  }

  private <M> Group<M> withKeys(Group<M> given, Upsert<M, ?> upsert) {
    return keepsKeys(upsert) ? keyAllocator.withKeys(given) : given;
  }

  /** A row that clashes by something else, or is passed over, has another key than its model. */
  private static <M> boolean keepsKeys(Upsert<M, ?> upsert) {
    Column<M, ?> key = TableMetadata.of(upsert.table()).numberedColumn();
    return key != null && !upsert.updates().isEmpty() && upsert.target().columns().contains(key);
  }

  private <M, R> Work<List<R>> returning(
      Group<M> group, Upsert<M, R> upsert, Selectable<R> returning) {
    Returning<M, R> results =
        new Returning<>(upsert, returning, new Placed<>(group.models().size()));
    List<Chunk<M>> chunks = Chunk.of(group, strategy.chunk());
    boolean areTogether = !upsert.updates().isEmpty() || Chunk.areInOrder(chunks);
    List<Supplier<Work<Integer>>> works = new ArrayList<>();
    for (Chunk<M> chunk : chunks) {
      works.add(() -> areTogether ? returning(chunk, results) : rowByRow(chunk, results));
    }
    return all(group, works)
        .map(
            rows -> {
              if (!upsert.updates().isEmpty()) {
                group.models().forEach(model -> written(upsert, model));
              }
              return results.placed.inOrder();
            });
  }

  /**
   * The work of an upsert that says what it returns.
   *
   * @param placed takes what is read of each row
   */
  private record Returning<M, R>(Upsert<M, R> upsert, Selectable<R> selection, Placed<R> placed) {}

  private static SqlPart returning(Selectable<?> selection) {
    return writer -> writer.sql(" RETURNING ").results(selection.expressions());
  }

  private <M, R> Work<Integer> returning(Chunk<M> chunk, Returning<M, R> results) {
    if (chunk.models().size() == 1) {
      return Work.of(inOrder(chunk, results));
    }
    return switch (pairings.of(chunk, results.upsert)) {
      case IN_ORDER -> Work.of(inOrder(chunk, results));
      case BY_KEY -> Work.of(byKey(chunk, results));
      case ROW_BY_ROW -> rowByRow(chunk, results);
    };
  }

  private <M, R> Work<Integer> rowByRow(Chunk<M> chunk, Returning<M, R> results) {
    return chunk.rowByRow(executor, single -> inOrder(single, results));
  }

  /**
   * The step whose rows come in order. What is read of rows that are left out moves the others up,
   * and leaves them in order.
   */
  private <M, R> Step<Integer> inOrder(Chunk<M> chunk, Returning<M, R> results) {
    return new Step<>(
        statement(results.upsert, chunk, returning(results.selection)),
        outcome -> {
          List<R> rows = executor.read(outcome.rows(), results.selection);
          int models = chunk.models().size();
          if (models > 1) {
            pairings.requireInOrder(chunk.table(), outcome.rows());
          }
          if (!results.upsert.updates().isEmpty() || rows.size() > models) {
            Inserter.requireAll(chunk.table(), models, rows.size());
          }
          for (int at = 0; at < rows.size(); at++) {
            results.placed.put(chunk.place(at), rows.get(at));
          }
          return rows.size();
        },
        chunk::failure);
  }

  /** The rows tell by the conflict's columns which models they are of. */
  private <M, R> Step<Integer> byKey(Chunk<M> chunk, Returning<M, R> results) {
    List<Column<M, ?>> conflict = results.upsert.target().columns();
    Unmatched<M> unmatched = new Unmatched<>(conflict, StoredTexts.exact(conflict, chunk.models()));
    WithTexts<M, R> returned = new WithTexts<>(results.selection, conflict);
    return new Step<>(
        statement(results.upsert, chunk, returning(returned)),
        outcome -> {
          List<WithTexts.Texts<R>> rows = executor.read(outcome.rows(), returned);
          for (WithTexts.Texts<R> row : rows) {
            results.placed.put(chunk.place(unmatched.take(row.texts())), row.result());
          }
          return Inserter.requireAll(chunk.table(), chunk.models().size(), rows.size());
        },
        chunk::failure);
  }

  private Work<Integer> all(Group<?> group, List<Supplier<Work<Integer>>> works) {
    return Work.of(executor, works, group.models().size() <= strategy.chunk());
  }

  private <M> Work<List<@Nullable M>> written(Group<M> group, Upsert<M, ?> upsert) {
    List<@Nullable M> written = new ArrayList<>();
    group.models().forEach(model -> written.add(null));
    List<Supplier<Work<Integer>>> works = new ArrayList<>();
    for (Chunk<M> chunk : Chunk.of(group, strategy.chunk())) {
      works.add(
          () ->
              upsert.updates().isEmpty()
                  ? insertNew(upsert, chunk, written)
                  : insertOrUpdate(upsert, chunk, written));
    }
    return all(group, works).map(rows -> tracked(upsert, written));
  }

  private <M> List<@Nullable M> tracked(Upsert<M, ?> upsert, List<@Nullable M> written) {
    for (M model : written) {
      if (model != null) {
        written(upsert, model);
      }
    }
    return written;
  }

  private static <M> List<M> withoutNulls(List<@Nullable M> written) {
    List<M> results = new ArrayList<>();
    for (M model : written) {
      if (model != null) {
        results.add(model);
      }
    }
    return results;
  }

  /** Where the row was there before, only some columns were written; nothing tells whether. */
  private <M> void written(Upsert<M, ?> upsert, M model) {
    if (upsert.updates().isEmpty()) {
      tracking.written(upsert.table(), model);
      return;
    }
    Set<Column<M, ?>> written = new HashSet<>(upsert.updates());
    written.addAll(upsert.target().columns());
    tracking.written(upsert.table(), model, written);
  }

  /** Every row comes back. */
  private <M> Work<Integer> insertOrUpdate(
      Upsert<M, ?> upsert, Chunk<M> chunk, List<@Nullable M> written) {
    if (!chunk.isFilled() && TableMetadata.of(upsert.table()).updatedColumns().isEmpty()) {
      return Work.of(withoutRows(upsert, chunk, written));
    }
    if (chunk.models().size() == 1) {
      return Work.of(inOrder(upsert, chunk, written));
    }
    return switch (pairings.of(chunk, upsert)) {
      case IN_ORDER -> Work.of(inOrder(upsert, chunk, written));
      case BY_KEY -> Work.of(byKey(upsert, chunk, written));
      case ROW_BY_ROW -> chunk.rowByRow(executor, single -> inOrder(upsert, single, written));
    };
  }

  private <M> Step<Integer> inOrder(
      Upsert<M, ?> upsert, Chunk<M> chunk, List<@Nullable M> written) {
    BoundSql statement = statement(upsert, chunk, InsertSql.returningGenerated(upsert.table()));
    Inserter.Filling<M> filling = new Inserter.Filling<>(chunk, written, tracking);
    return riding(chunk, statement, outcome -> filling.acceptAll(outcome.rows(), pairings));
  }

  private <M> Step<Integer> byKey(Upsert<M, ?> upsert, Chunk<M> chunk, List<@Nullable M> written) {
    List<Column<M, ?>> conflict = upsert.target().columns();
    Unmatched<M> unmatched = new Unmatched<>(conflict, StoredTexts.exact(conflict, chunk.models()));
    Inserter.Filling<M> filling = new Inserter.Filling<>(chunk, written, tracking);
    return riding(
        chunk,
        statement(upsert, chunk, InsertSql.returningGenerated(upsert.table(), conflict)),
        outcome ->
            Inserter.requireAll(
                chunk.table(),
                chunk.models().size(),
                filling.acceptAll(outcome.rows(), unmatched)));
  }

  private <M> Step<Integer> withoutRows(
      Upsert<M, ?> upsert, Chunk<M> chunk, List<@Nullable M> written) {
    Table<M> table = upsert.table();
    Step<Integer> counted =
        new Step<>(
            statement(upsert, chunk, writer -> {}),
            outcome -> {
              for (int i = 0; i < chunk.models().size(); i++) {
                written.set(chunk.place(i), chunk.models().get(i));
              }
              return Inserter.requireAll(table, chunk.models().size(), outcome.count());
            },
            chunk::failure);
    return riding.with(counted, table, false);
  }

  /**
   * Only new rows come back; the texts of the conflict's columns tell whose they are, or else those
   * of all columns. Of models that have the same texts nothing tells which ones are stored: a
   * trigger may keep the first one out.
   */
  private <M> Work<Integer> insertNew(
      Upsert<M, ?> upsert, Chunk<M> chunk, List<@Nullable M> written) {
    List<Column<M, ?>> conflict = upsert.target().columns();
    List<Column<M, ?>> matched = conflict.isEmpty() ? chunk.modelColumns() : conflict;
    if (chunk.models().size() == 1) {
      return Work.of(insertNew(upsert, chunk, matched, null, written));
    }
    List<List<@Nullable String>> texts = StoredTexts.of(executor, matched, chunk.models());
    return conflict.isEmpty() || StoredTexts.areDistinct(texts)
        ? Work.of(insertNew(upsert, chunk, matched, new Unmatched<>(matched, texts), written))
        : chunk.rowByRow(executor, single -> insertNew(upsert, single, matched, null, written));
  }

  /**
   * Inserts what is not there.
   *
   * @param unmatched finds the model of a row, or null where there is just one
   */
  private <M> Step<Integer> insertNew(
      Upsert<M, ?> upsert,
      Chunk<M> chunk,
      List<Column<M, ?>> matched,
      @Nullable Unmatched<M> unmatched,
      List<@Nullable M> written) {
    Inserter.Filling<M> filling = new Inserter.Filling<>(chunk, written, tracking);
    return riding(
        chunk,
        statement(upsert, chunk, InsertSql.returningGenerated(upsert.table(), matched)),
        outcome ->
            unmatched == null
                ? filling.acceptOne(outcome.rows())
                : filling.acceptAll(outcome.rows(), unmatched));
  }

  /** A statement that ends with RETURNING. */
  private <M> Step<Integer> riding(
      Chunk<M> chunk, BoundSql statement, Step.Handler<Integer> handler) {
    return riding.with(new Step<>(statement, handler, chunk::failure), chunk.table(), true);
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
    Automatic.conflictUpdates(upsert.table()).stream()
        .filter(update -> !upsert.updates().contains(update.column()))
        .forEach(assignments::add);
    writer.sql(" DO UPDATE SET ").list(assignments, ", ");
  }
}
