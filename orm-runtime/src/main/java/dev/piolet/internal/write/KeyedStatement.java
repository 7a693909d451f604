package dev.piolet.internal.write;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.Condition;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An UPDATE or DELETE of rows by their keys, and by their versions where they have them.
 *
 * @param columns what is set to the values of models
 * @param automatic what is set beside that
 * @param condition what rows must meet besides, or null
 * @param returned what is read back of each row
 * @param deletes whether it is a DELETE
 */
record KeyedStatement<M>(
    Table<M> table,
    List<Column<M, ?>> columns,
    List<SqlPart> automatic,
    @Nullable Condition condition,
    List<Column<M, ?>> returned,
    boolean deletes) {

  /** An UPDATE of some columns, and of those that every update sets. */
  static <M> KeyedStatement<M> update(Table<M> table, List<Column<M, ?>> columns) {
    return new KeyedStatement<>(
        table, columns, Automatic.updates(table), null, table.updatedColumns(), false);
  }

  /** An UPDATE that marks rows as deleted that are not so marked yet. */
  static <M> KeyedStatement<M> mark(Table<M> table, Column<M, ?> mark) {
    List<Column<M, ?>> returned =
        table.columns().stream()
            .filter(column -> column.equals(mark) || column.options().isFilledByUpdate())
            .toList();
    return new KeyedStatement<>(
        table, List.of(), Automatic.deletion(table, mark), table.notDeleted(), returned, false);
  }

  /** A DELETE. */
  static <M> KeyedStatement<M> delete(Table<M> table) {
    return new KeyedStatement<>(table, List.of(), List.of(), null, List.of(), true);
  }

  /** Tells whether it gives rows: of many they begin with their places in the list of changes. */
  boolean givesRows(int changes) {
    return !returned.isEmpty() || (changes > 1 && Versions.has(table));
  }

  /** Tells whether rows may be missing, as those to be deleted may. */
  boolean mayMissRows() {
    return condition != null && !Versions.has(table);
  }

  BoundSql sql(List<KeyedChange<M>> changes) {
    SqlPart statement = changes.size() == 1 ? single(changes.get(0)) : many(changes);
    return SqlWriter.render(
        writer ->
            writer
                .sql(deletes ? "DELETE FROM " : "UPDATE ")
                .part(table)
                .within(List.of(table), statement::render));
  }

  private SqlPart single(KeyedChange<M> change) {
    List<SqlPart> set = new ArrayList<>();
    for (Column<M, ?> column : columns) {
      set.add(
          writer ->
              InsertSql.bind(writer.identifier(column.name()).sql(" = "), column, change.model()));
    }
    return writer -> {
      renderSet(writer, set);
      writer.sql(" WHERE ").part(KeyedRows.equalsKeyOf(table, change.keyed()));
      writer.part(Versions.equalsVersionOf(table, change.versioned()));
      renderCondition(writer);
      if (givesRows(1)) {
        writer.sql(" RETURNING ").results(returned);
      }
    };
  }

  private SqlPart many(List<KeyedChange<M>> changes) {
    Unnest rows = new Unnest();
    List<SqlPart> set = new ArrayList<>();
    for (Column<M, ?> column : columns) {
      String name = rows.add(column, KeyedChange.models(changes));
      set.add(writer -> writer.identifier(column.name()).sql(" = ").sql(name));
    }
    List<M> keyed = KeyedChange.keyed(changes);
    List<M> versioned = KeyedChange.versioned(changes);
    SqlPart keys = KeyedRows.equalsKeysIn(rows, table, keyed);
    SqlPart versions = Versions.equalsVersionsIn(rows, table, versioned);
    return writer -> {
      renderSet(writer, set);
      writer.sql(deletes ? " USING " : " FROM ").part(rows);
      writer.sql(" WHERE ").part(keys).part(versions);
      renderCondition(writer);
      if (givesRows(changes.size())) {
        writer.sql(" RETURNING r.ord");
        writer.sql(returned.isEmpty() ? "" : ", ").results(returned);
      }
    };
  }

  private void renderSet(SqlWriter writer, List<SqlPart> set) {
    if (!deletes) {
      List<SqlPart> all = new ArrayList<>(set);
      all.addAll(automatic);
      writer.sql(" SET ").list(all, ", ");
    }
  }

  private void renderCondition(SqlWriter writer) {
    if (condition != null) {
      writer.sql(" AND ").part(condition);
    }
  }
}
