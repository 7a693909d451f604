package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.ConflictTarget;
import dev.piolet.schema.Table;
import dev.piolet.sql.Expression;
import dev.piolet.sql.SqlWriter;
import java.util.List;

/**
 * {@code INSERT} whose rows are known. Immutable and thread-safe; every method returns a copy.
 *
 * @param <M> the model of the table
 */
@CheckReturnValue
public class InsertStatement<M> extends WriteStatement {
  final Table<M> table;
  final InsertClauses clauses;

  InsertStatement(Table<M> table, InsertClauses clauses) {
    super(table, clauses.common());
    this.table = table;
    this.clauses = clauses;
  }

  private InsertStatement<M> changed(InsertClauses changed) {
    return new InsertStatement<>(table, changed);
  }

  /** {@code WITH tables}: the common tables that the statement uses; said again, they are added. */
  public InsertStatement<M> with(CommonTable<?>... tables) {
    return changed(clauses.and(tables));
  }

  /**
   * {@code OVERRIDING SYSTEM VALUE}: the given values of columns that are GENERATED ALWAYS are
   * taken, which is an error otherwise.
   */
  public InsertStatement<M> overridingSystemValue() {
    return changed(clauses.overriding("OVERRIDING SYSTEM VALUE "));
  }

  /** {@code OVERRIDING USER VALUE}: the given values of identity columns are ignored. */
  public InsertStatement<M> overridingUserValue() {
    return changed(clauses.overriding("OVERRIDING USER VALUE "));
  }

  /**
   * {@code ON CONFLICT (columns)}: rows that clash with a stored one in these columns.
   *
   * @param first a column of a unique constraint or index, or its only one
   * @param more its other columns
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final OnConflict<M> onConflict(Column<M, ?> first, Column<M, ?>... more) {
    return onConflict(new ColumnTarget<>(table, Conflict.list(first, more)));
  }

  /**
   * {@code ON CONFLICT ON CONSTRAINT name}, or the columns and expressions of a unique index: rows
   * that this constraint or index would refuse.
   *
   * @param target such as {@code USER.uniqueEmail}
   */
  public final OnConflict<M> onConflict(ConflictTarget<M> target) {
    return OnConflict.of(table, clauses, target);
  }

  /**
   * {@code ON CONFLICT (expressions)}: rows that clash in a unique index on expressions, such as
   * {@code lower(USER.email)}.
   *
   * @param keys the index's columns and expressions, without values
   */
  public final OnConflict<M> onConflictOf(Expression<?>... keys) {
    return OnConflict.ofExpressions(table, clauses, List.of(keys));
  }

  /**
   * {@code ON CONFLICT ON CONSTRAINT name}: rows that a constraint would refuse.
   *
   * @param name the constraint's name in the database, unquoted
   */
  public final OnConflict<M> onConstraint(String name) {
    return OnConflict.ofConstraint(table, clauses, name);
  }

  /** {@code ON CONFLICT DO NOTHING}: leaves out rows that clash, whatever they clash with. */
  public final InsertStatement<M> onConflictDoNothing() {
    return changed(clauses.onConflict(writer -> writer.sql(" ON CONFLICT DO NOTHING")));
  }

  @Override
  final void renderWrite(SqlWriter writer) {
    writer.sql("INSERT INTO ").part(table).sql(" ");
    clauses.source().render(writer, clauses.overriding());
    if (clauses.conflict() != null) {
      writer.part(clauses.conflict());
    }
  }
}
