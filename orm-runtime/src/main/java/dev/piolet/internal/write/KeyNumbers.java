package dev.piolet.internal.write;

import dev.piolet.internal.execute.Executor;
import dev.piolet.schema.Column;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.List;

/**
 * The next numbers of the sequence that numbers the rows of a table.
 *
 * @param column the column that has them
 */
record KeyNumbers(Column<?, ?> column, int count) {
  /**
   * Takes the numbers, which nobody else gets.
   *
   * @return none when nothing but a sequence numbers the column, or the user may not use it
   */
  List<Long> fetch(Executor executor) {
    List<Long> numbers = new ArrayList<>(count);
    executor.forEachRow(sql(), row -> numbers.add(row.getLong(1)));
    return numbers;
  }

  /** The sequence is looked up once, and not for each number. */
  private BoundSql sql() {
    return SqlWriter.render(
        writer -> {
          writer.sql("WITH s AS MATERIALIZED (SELECT (" + CopyTarget.SEQUENCE);
          writer.bind(PgTypes.TEXT, column.name());
          writer.sql(") s " + CopyTarget.MAY_USE + ")::regclass AS id FROM pg_catalog.pg_class c");
          writer.sql(" WHERE c.oid = to_regclass(");
          writer.bind(
              PgTypes.TEXT, SqlWriter.render(TableMetadata.of(column.table())::renderName).sql());
          writer.sql(")) SELECT nextval(s.id) FROM s, generate_series(1, ");
          writer.bind(PgTypes.INTEGER, count);
          writer.sql(") WHERE s.id IS NOT NULL");
        });
  }
}
