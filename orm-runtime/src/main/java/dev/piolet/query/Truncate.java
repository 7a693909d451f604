package dev.piolet.query;

import dev.piolet.schema.SubtypeTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlWriter;
import java.util.List;

/**
 * {@code TRUNCATE}: empties tables at once, with whatever rows they have; executing it gives 0, as
 * PostgreSQL does not count them. Immutable and thread-safe; every method returns a copy.
 */
@CheckReturnValue
public final class Truncate implements Statement<Integer> {
  private final List<Table<?>> tables;
  private final String identity;
  private final String dependents;

  private Truncate(List<Table<?>> tables, String identity, String dependents) {
    this.tables = tables;
    this.identity = identity;
    this.dependents = dependents;
  }

  static Truncate of(List<Table<?>> tables) {
    tables.forEach(Truncate::requireWhole);
    return new Truncate(tables, "", "");
  }

  private static void requireWhole(Table<?> table) {
    if (table instanceof SubtypeTable<?> subtype) {
      Class<?> whole = subtype.sealedTable().model();
      throw new IllegalArgumentException(
          "TRUNCATE would take rows of other types from the table of "
              + whole.getName()
              + ", and not those of "
              + table.model().getName()
              + " alone. Use deleteFrom(...).all(), or name the table of "
              + whole.getSimpleName());
    }
  }

  /** {@code RESTART IDENTITY}: generated keys begin from the start again. */
  public Truncate restartIdentity() {
    return new Truncate(tables, " RESTART IDENTITY", dependents);
  }

  /** {@code CASCADE}: empties the tables that reference these, too. */
  public Truncate cascade() {
    return new Truncate(tables, identity, " CASCADE");
  }

  @Override
  public BoundSql bound() {
    return SqlWriter.render(this::render);
  }

  private void render(SqlWriter writer) {
    String separator = "TRUNCATE ";
    for (Table<?> table : tables) {
      TableMetadata.of(table).renderName(writer.sql(separator));
      separator = ", ";
    }
    writer.sql(identity).sql(dependents);
  }

  @Override
  public Integer run(StatementRunner runner) {
    return runner.execute(this::bound);
  }

  /** The text, for logs. */
  @Override
  public String toString() {
    return Texts.of(this);
  }
}
