package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.ConflictTarget;
import dev.piolet.schema.Table;
import dev.piolet.sql.SqlWriter;
import java.util.List;

/** The columns of a unique constraint or index, by which PostgreSQL finds it. */
record ColumnTarget<M>(Table<M> table, List<Column<M, ?>> columns) implements ConflictTarget<M> {
  @Override
  public void renderTarget(SqlWriter writer) {
    Assignment.renderNames(writer, columns);
  }
}
