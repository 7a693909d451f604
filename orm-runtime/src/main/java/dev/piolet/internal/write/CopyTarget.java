package dev.piolet.internal.write;

import dev.piolet.internal.execute.Executor;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks the catalog whether COPY stores in a table what INSERT would, and gives back nothing: it is
 * a plain table, no trigger can change or drop a row, no policy or rule is passed by, and no column
 * that is always numbered is filled. It is asked each time, as all of this can change.
 *
 * @param numbered the column that the database numbers, or null for none
 * @param filled the columns that are filled from models
 */
record CopyTarget<M>(Table<M> table, @Nullable Column<M, ?> numbered, List<Column<M, ?>> filled) {
  /**
   * The default of a column that a sequence numbers, and nothing else does; {@code ''} is a quote.
   */
  private static final String NEXTVAL = "'^nextval\\(''(.*)''::regclass\\)$'";

  /** A trigger for each row (1) before (2) an insert (4). */
  private static final String HAS_TRIGGER =
      "EXISTS (SELECT FROM pg_catalog.pg_trigger t WHERE t.tgrelid = c.oid AND NOT t.tgisinternal"
          + " AND t.tgtype & 7 = 7)";

  /** The sequence of the column whose name follows, of the table {@code c}. */
  static final String SEQUENCE =
      "SELECT s.sequence::text FROM (SELECT CASE WHEN a.attidentity <> '' THEN"
          + " pg_catalog.pg_get_serial_sequence(c.oid::regclass::text, a.attname)::regclass ELSE"
          + " replace(substring(pg_catalog.pg_get_expr(d.adbin, d.adrelid) from "
          + NEXTVAL
          + "), '''''', '''')::regclass END AS sequence FROM pg_catalog.pg_attribute a LEFT JOIN"
          + " pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE"
          + " a.attrelid = c.oid AND NOT a.attisdropped AND a.attname = ";

  /** Leaves out a sequence that the one who asks may not use. */
  static final String MAY_USE = "WHERE has_sequence_privilege(s.sequence, 'USAGE, UPDATE')";

  /**
   * The sequence that numbers the rows; empty when nothing does.
   *
   * @return null when rows must not be copied
   */
  @Nullable String sequence(Executor executor) {
    List<String> found = new ArrayList<>();
    executor.forEachRow(
        sql(),
        row -> {
          String sequence = row.getString(1);
          if (sequence != null) {
            found.add(sequence);
          }
        });
    return found.isEmpty() ? null : found.get(0);
  }

  private BoundSql sql() {
    List<String> names = new ArrayList<>();
    filled.forEach(column -> names.add(column.name()));
    return SqlWriter.render(
        writer -> {
          writer.sql("SELECT ");
          if (numbered == null) {
            writer.sql("''");
          } else {
            writer.sql("(" + SEQUENCE).bind(PgTypes.TEXT, numbered.name());
            writer.sql(") s " + MAY_USE + ")");
          }
          writer.sql(" FROM pg_catalog.pg_class c WHERE c.oid = to_regclass(");
          writer.bind(PgTypes.TEXT, SqlWriter.render(TableMetadata.of(table)::renderName).sql());
          writer.sql(") AND c.relkind = 'r' AND NOT c.relrowsecurity AND NOT c.relhasrules");
          writer.sql(" AND NOT " + HAS_TRIGGER);
          writer.sql(" AND NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE");
          writer.sql(" a.attrelid = c.oid AND a.attidentity = 'a' AND a.attname = ANY(");
          writer.bind(PgTypes.TEXT.array(), names).sql("))");
        });
  }
}
