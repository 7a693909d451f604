package dev.piolet.internal.write;

import dev.piolet.schema.Automatic;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnRole;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.Bind;
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
 * @param kind what it does
 */
record KeyedStatement<M>(
    Table<M> table,
    List<Column<M, ?>> columns,
    List<Automatic.Update> automatic,
    @Nullable Condition condition,
    List<Column<M, ?>> returned,
    Kind kind) {

  /** The verb of the statement. */
  enum Kind {
    UPDATE,
    /** An UPDATE that marks rows as deleted. */
    MARK,
    DELETE
  }

  /**
   * An UPDATE of some columns, and of those that every update sets.
   *
   * @param ofDeleted whether the rows are known to be marked as deleted; a row that is so marked
   *     since it was read is as good as gone
   */
  static <M> KeyedStatement<M> update(
      Table<M> table, List<Column<M, ?>> columns, boolean ofDeleted) {
    return new KeyedStatement<>(
        table,
        columns,
        Automatic.updates(table),
        ofDeleted ? null : TableMetadata.of(table).live(),
        TableMetadata.of(table).updatedColumns(),
        Kind.UPDATE);
  }

  /** An UPDATE that marks rows as deleted that are not so marked yet. */
  static <M> KeyedStatement<M> mark(Table<M> table, Column<M, ?> mark) {
    List<Column<M, ?>> returned =
        table.columns().stream()
            .filter(column -> column.equals(mark) || column.options().isFilledByUpdate())
            .toList();
    return new KeyedStatement<>(
        table,
        List.of(),
        Automatic.deletion(table, mark),
        TableMetadata.of(table).notDeleted(),
        returned,
        Kind.MARK);
  }

  /** A DELETE. */
  static <M> KeyedStatement<M> delete(Table<M> table) {
    return new KeyedStatement<>(table, List.of(), List.of(), null, List.of(), Kind.DELETE);
  }

  boolean deletes() {
    return kind == Kind.DELETE;
  }

  /** Tells whether it gives rows: of many they begin with their places in the list of changes. */
  boolean givesRows(int changes) {
    return !returned.isEmpty() || (changes > 1 && Versions.has(table));
  }

  /** Tells whether rows may be missing, as those to be deleted may. */
  boolean mayMissRows() {
    return kind == Kind.MARK && !Versions.has(table);
  }

  BoundSql sql(List<KeyedChange<M>> changes) {
    return changes.size() == 1
        ? single(changes.get(0))
        : SqlWriter.render(statement(many(changes)));
  }

  private SqlPart statement(SqlPart rest) {
    return writer ->
        writer
            .sql(deletes() ? "DELETE FROM " : "UPDATE ")
            .part(table)
            .within(List.of(table), rest::render);
  }

  /**
   * The key that tells the statement for one row from others of its table.
   *
   * @param columns what is set to the values of models
   * @param kind what it does
   * @param hasCondition whether rows must meet one
   */
  private record Single<M>(List<Column<M, ?>> columns, Kind kind, boolean hasCondition) {}

  private BoundSql single(KeyedChange<M> change) {
    List<Bind<?>> binds = new ArrayList<>();
    for (Column<M, ?> column : columns) {
      binds.add(InsertSql.bind(column, change.model()));
    }
    for (Column<M, ?> column : KeyedRows.matched(table)) {
      binds.add(InsertSql.bind(column, change.keyed()));
    }
    Column<M, ?> version = TableMetadata.of(table).columnOf(ColumnRole.VERSION);
    if (version != null) {
      binds.add(InsertSql.bind(version, change.versioned()));
    }
    Single<M> key = new Single<>(columns, kind, condition != null);
    return new BoundSql(
        TableMetadata.of(table).cachedText(key, statement(this::renderSingle)), binds);
  }

  /** Renders the statement for one row, with the parameters in the order of its values. */
  private void renderSingle(SqlWriter writer) {
    List<SqlPart> set = new ArrayList<>();
    columns.forEach(column -> set.add(part -> equalsParameter(part, column)));
    renderSet(writer, set);
    writer.sql(" WHERE ");
    String separator = "";
    for (Column<M, ?> column : KeyedRows.matched(table)) {
      equalsParameter(writer.sql(separator), column);
      separator = " AND ";
    }
    Column<M, ?> version = TableMetadata.of(table).columnOf(ColumnRole.VERSION);
    if (version != null) {
      equalsParameter(writer.sql(separator), version);
    }
    renderCondition(writer);
    if (givesRows(1)) {
      writer.sql(" RETURNING ").results(returned);
    }
  }

  private static void equalsParameter(SqlWriter writer, Column<?, ?> column) {
    writer.identifier(column.name()).sql(" = ").sql(column.type().placeholder());
  }

  private SqlPart many(List<KeyedChange<M>> changes) {
    Unnest rows = new Unnest();
    List<SqlPart> set = new ArrayList<>();
    List<M> models = KeyedChange.models(changes);
    for (Column<M, ?> column : columns) {
      String name = rows.add(column, models);
      set.add(writer -> writer.identifier(column.name()).sql(" = ").sql(name));
    }
    List<M> keyed = KeyedChange.keyed(changes);
    List<M> versioned = KeyedChange.versioned(changes);
    SqlPart keys = KeyedRows.equalsKeysIn(rows, table, keyed);
    SqlPart versions = Versions.equalsVersionsIn(rows, table, versioned);
    return writer -> {
      renderSet(writer, set);
      writer.sql(deletes() ? " USING " : " FROM ").part(rows);
      writer.sql(" WHERE ").part(keys).part(versions);
      renderCondition(writer);
      if (givesRows(changes.size())) {
        writer.sql(" RETURNING r.ord");
        writer.sql(returned.isEmpty() ? "" : ", ").results(returned);
      }
    };
  }

  private void renderSet(SqlWriter writer, List<SqlPart> set) {
    if (!deletes()) {
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
