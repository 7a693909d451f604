package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.ConflictTarget;
import dev.piolet.schema.Table;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.List;

/**
 * {@code ON CONFLICT} of an INSERT, waiting for what to do then. Immutable and thread-safe.
 *
 * @param <M> the model of the table
 */
@CheckReturnValue
public final class OnConflict<M> {
  private final Table<M> table;
  private final InsertClauses insert;
  private final SqlPart target;

  private OnConflict(Table<M> table, InsertClauses insert, SqlPart target) {
    this.table = table;
    this.insert = insert;
    this.target = target;
  }

  static <M> OnConflict<M> of(Table<M> table, InsertClauses insert, ConflictTarget<M> target) {
    return new OnConflict<>(table, insert, target::renderTarget);
  }

  static <M> OnConflict<M> ofExpressions(
      Table<M> table, InsertClauses insert, List<Expression<?>> keys) {
    if (keys.isEmpty()) {
      throw new IllegalArgumentException(
          "onConflictOf() names nothing; onConflictDoNothing() is for any conflict");
    }
    keys.forEach(key -> requireNoValues(key, "expression"));
    return new OnConflict<>(
        table,
        insert,
        writer ->
            writer.sql("((").unqualified(table, within -> within.list(keys, "), (")).sql("))"));
  }

  static <M> OnConflict<M> ofConstraint(Table<M> table, InsertClauses insert, String name) {
    return new OnConflict<>(table, insert, writer -> writer.sql("ON CONSTRAINT ").identifier(name));
  }

  /**
   * {@code WHERE condition AND more} of a partial unique index.
   *
   * @param condition the index's own, without bound values: PostgreSQL looks for the index before
   *     it knows them. One that compares with a constant can be made by {@link
   *     dev.piolet.sql.Expressions#condition}
   * @param more further ones, all of which the index has
   * @throws IllegalArgumentException when a condition has a bound value
   */
  public OnConflict<M> where(Condition condition, Condition... more) {
    Condition all = Clauses.allOf(condition, more);
    requireNoValues(all, "condition");
    return new OnConflict<>(
        table,
        insert,
        writer ->
            writer.part(target).sql(" WHERE ").unqualified(table, within -> within.part(all)));
  }

  private static void requireNoValues(SqlPart part, String kind) {
    if (!SqlWriter.alone(part).binds().isEmpty()) {
      throw new IllegalArgumentException(
          "The "
              + kind
              + " of an index has a bound value, and PostgreSQL looks for the index"
              + " before it knows values. Write it as Expressions.condition(writer ->"
              + " writer.part(column).sql(\" = 'constant'\")): "
              + SqlWriter.alone(part).sql());
    }
  }

  /** {@code DO NOTHING}: leaves the stored row as it is, and the new one out. */
  public InsertStatement<M> doNothing() {
    SqlPart chosen = target;
    return new InsertStatement<>(
        table,
        insert.onConflict(writer -> writer.sql(" ON CONFLICT ").part(chosen).sql(" DO NOTHING")));
  }

  /**
   * {@code DO UPDATE}: sets these columns of the stored row to the new values, and what is then
   * {@code set}.
   *
   * @param columns those that become {@code excluded}'s; there may be none when others are set
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final ConflictUpdate<M> doUpdate(Column<M, ?>... columns) {
    ConflictUpdate<M> update = ConflictUpdate.of(table, insert, target);
    for (Column<M, ?> column : columns) {
      update =
          update.assign(
              new Assignment(column, writer -> writer.sql("EXCLUDED.").identifier(column.name())));
    }
    return update;
  }
}
