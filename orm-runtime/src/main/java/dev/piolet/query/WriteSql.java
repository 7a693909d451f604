package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.ConflictTarget;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.TextExpression;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.List;

/** Where statements that write begin; see {@link Sql}, with which they are imported. */
@CheckReturnValue
public abstract class WriteSql extends QuerySql {
  WriteSql() {}

  /**
   * {@code INSERT INTO table}: {@code set} the columns of a row, or say where {@code rows} come
   * from.
   */
  public static <M> Insert<M> insertInto(Table<M> table) {
    TableMetadata.of(table).requireWritable();
    return Insert.into(table);
  }

  /** {@code UPDATE table}; {@code set} its columns, and say {@code where} or {@code all()}. */
  public static <M> Update<M> update(Table<M> table) {
    TableMetadata.of(table).requireWritable();
    return Update.of(table);
  }

  /** {@code DELETE FROM table}; say {@code where} or {@code all()}. */
  public static <M> Delete<M> deleteFrom(Table<M> table) {
    TableMetadata.of(table).requireWritable();
    return Delete.from(table);
  }

  /** {@code MERGE INTO table}, of PostgreSQL 15; say {@code using} what, and {@code on} what. */
  public static <M> MergeInto<M> mergeInto(Table<M> table) {
    TableMetadata.of(table).requireWritable();
    return new MergeInto<>(table, With.NONE);
  }

  /**
   * {@code TRUNCATE tables}.
   *
   * @param first a table to empty
   * @param more others to empty at once with it
   */
  public static Truncate truncate(Table<?> first, Table<?>... more) {
    List<Table<?>> tables = new ArrayList<>();
    tables.add(first);
    tables.addAll(List.of(more));
    tables.forEach(table -> TableMetadata.of(table).requireWritable());
    return Truncate.of(List.copyOf(tables));
  }

  /**
   * {@code ON CONFLICT (columns)} of an upsert.
   *
   * @param first a column of a unique constraint or index, or its only one
   * @param more its other columns
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <M> Conflict<M> onConflict(Column<M, ?> first, Column<M, ?>... more) {
    return new Conflict<>(new ColumnTarget<>(first.table(), Conflict.list(first, more)));
  }

  /**
   * {@code ON CONFLICT} of an upsert with what a constraint or a unique index would refuse.
   *
   * @param target such as {@code USER.uniqueEmail}
   */
  public static <M> Conflict<M> onConflict(ConflictTarget<M> target) {
    return new Conflict<>(target);
  }

  /**
   * The row that ON CONFLICT DO UPDATE left out: {@code excluded(USER).email} is {@code
   * "excluded"."email"}.
   *
   * @param table the table of the INSERT
   */
  public static <T extends Table<?>> T excluded(T table) {
    return named(table, "excluded");
  }

  /**
   * Rows as they were before the statement, in its RETURNING, of PostgreSQL 18: {@code
   * before(USER).email} is {@code "old"."email"}. Before an INSERT there is none.
   *
   * @param table the table that is written to
   */
  public static <T extends Table<?>> T before(T table) {
    return named(table, "old");
  }

  /**
   * Rows as they are after the statement, in its RETURNING, of PostgreSQL 18: {@code
   * after(USER).email} is {@code "new"."email"}. After a DELETE there is none.
   *
   * @param table the table that is written to
   */
  public static <T extends Table<?>> T after(T table) {
    return named(table, "new");
  }

  /** A generated table's {@code as} gives its own class. */
  @SuppressWarnings("unchecked")
  private static <T extends Table<?>> T named(T table, String name) {
    return (T) table.as(name);
  }

  /**
   * {@code merge_action()} in the RETURNING of a MERGE, of PostgreSQL 17: {@code INSERT}, {@code
   * UPDATE} or {@code DELETE}.
   */
  public static TextExpression mergeAction() {
    return Expressions.text(PgTypes.TEXT, Expressions.call("merge_action"));
  }
}
