package dev.piolet.internal.write;

import dev.piolet.error.QueryException;
import dev.piolet.internal.copy.CopyColumn;
import dev.piolet.internal.copy.CopyRows;
import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.model.Tracking;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts very many models by COPY, with their keys fetched before. COPY gives nothing back, so
 * that it is only for models that have all of their values but the key: with anything unclear it
 * does nothing, and the models are inserted by statements.
 */
final class CopyInsert {
  private final Executor executor;
  private final Tracking tracking;

  CopyInsert(Executor executor, Tracking tracking) {
    this.executor = executor;
    this.tracking = tracking;
  }

  /**
   * Inserts models, and gives those stored, in the same order.
   *
   * @return null when it must not copy them, and has done nothing
   */
  <M> @Nullable List<M> insert(Group<M> group) {
    Table<M> table = group.table();
    List<Column<M, ?>> filled = filled(group);
    if (filled == null || !executor.copies().arePossible()) {
      return null;
    }
    @Nullable Column<M, ?> numbered =
        filled.size() < table.columns().size()
            ? TableMetadata.of(table).generatedColumns().get(0)
            : null;
    String sequence = new CopyTarget<>(table, numbered, filled).sequence(executor);
    if (sequence == null) {
      return null;
    }
    List<CopyColumn<M, ?>> columns = new ArrayList<>();
    table.columns().forEach(column -> columns.add(CopyColumn.of(column)));
    CopyRows<M> rows = executor.copies().into(table, columns);
    if (!rows.isBinary()) {
      return null;
    }
    return copy(group, rows, filled, sequence);
  }

  /**
   * The columns of which the models have the values.
   *
   * @return null when the models differ in what they have, or the database has to make more than a
   *     number
   */
  private static <M> @Nullable List<Column<M, ?>> filled(Group<M> group) {
    Table<M> table = group.table();
    List<InsertColumn<M>> columns = InsertColumn.of(table, group.models().get(0));
    List<Column<M, ?>> filled = InsertColumn.ofModels(columns);
    int left = table.columns().size() - filled.size();
    boolean fits =
        filled.size() == columns.size()
            && (left == 0 || (left == 1 && TableMetadata.of(table).generatedColumns().size() == 1))
            && table.columns().stream().allMatch(column -> CopyColumn.isCopyable(column.type()));
    return fits && haveTheSameNulls(group.models(), InsertColumn.optional(table)) ? filled : null;
  }

  private static <M> boolean haveTheSameNulls(List<M> models, List<Column<M, ?>> columns) {
    for (Column<M, ?> column : columns) {
      boolean isNull = column.valueIn(models.get(0)) == null;
      for (M model : models) {
        if ((column.valueIn(model) == null) != isNull) {
          return false;
        }
      }
    }
    return true;
  }

  private <M> List<M> copy(
      Group<M> group, CopyRows<M> rows, List<Column<M, ?>> filled, String sequence) {
    Table<M> table = group.table();
    try {
      List<M> stored = sequence.isEmpty() ? group.models() : numbered(group, sequence);
      executor.beginStep();
      long count = executor.copies().send(rows, stored.iterator(), group::position);
      Inserter.requireAll(table, stored.size(), (int) count);
      return new ArrayList<>(stored);
    } catch (QueryException e) {
      throw withRow(e, group, filled);
    }
  }

  /** COPY itself tells the line, but not that of a foreign key, which is checked at its end. */
  private static <M> QueryException withRow(
      QueryException failure, Group<M> group, List<Column<M, ?>> filled) {
    return failure.rowIndex().isEmpty() && failure.getCause() instanceof SQLException cause
        ? new FailedRowLocator<>(group.table(), filled, group.models(), group::position)
            .failure(new BoundSql(failure.sql(), List.of()), cause)
        : failure;
  }

  /** The models with the next numbers of a sequence in the one column that is generated. */
  private <M> List<M> numbered(Group<M> group, String sequence) {
    Table<M> table = group.table();
    List<M> models = group.models();
    List<M> numbered = new ArrayList<>(models.size());
    executor.forEachRow(
        next(sequence, models.size()),
        row -> {
          M model = models.get(numbered.size());
          tracking.filling(table, model);
          numbered.add(TableMetadata.of(table).mapping().withGenerated(model, row, 1));
        });
    return numbered;
  }

  /** The sequence is looked up in a query of its own, as otherwise it would be for each number. */
  private static BoundSql next(String sequence, int count) {
    return SqlWriter.render(
        writer ->
            writer
                .sql("SELECT nextval((SELECT ")
                .bind(PgTypes.TEXT, sequence)
                .sql("::text::regclass)) FROM generate_series(1, ")
                .bind(PgTypes.INTEGER, count)
                .sql(")"));
  }
}
