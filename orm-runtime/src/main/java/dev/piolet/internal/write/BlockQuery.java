package dev.piolet.internal.write;

import dev.piolet.internal.execute.Executor;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks a sequence for its next numbers, and what it stands for is asked along: the model may say
 * another increment than the database, which then would give some of the numbers once more.
 *
 * <p>The parameters are read behind {@code nextval}, which holds off ALTER SEQUENCE until the
 * transaction ends, and by a function that does not read them as of the statement's beginning. So
 * they are those that the number was made with.
 *
 * @param sequence the sequence's name in SQL
 * @param count how many numbers
 */
record BlockQuery(String sequence, int count) {
  /** The sequence is looked up once, and its parameters once for each number. */
  private static final String NUMBERS =
      "::text::regclass::oid AS id), n AS MATERIALIZED (SELECT nextval(s.id) AS value,"
          + " pg_catalog.pg_sequence_parameters(s.id) AS parameters, s.id FROM s,"
          + " generate_series(1, ";

  private static final String COLUMNS =
      ")) SELECT n.value, (n.parameters).increment, (n.parameters).maximum_value,"
          + " (n.parameters).cycle_option, n.id::bigint FROM n";

  List<SequenceBlock> fetch(Executor executor) {
    List<SequenceBlock> blocks = new ArrayList<>(count);
    int unused =
        executor.forEachRow(
            sql(),
            row ->
                blocks.add(
                    SequenceBlock.of(
                        row.getLong(5),
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getBoolean(4))));
    return blocks;
  }

  private BoundSql sql() {
    return SqlWriter.render(
        writer ->
            writer
                .sql("WITH s AS MATERIALIZED (SELECT ")
                .bind(PgTypes.TEXT, sequence)
                .sql(NUMBERS)
                .bind(PgTypes.INTEGER, count)
                .sql(COLUMNS));
  }
}
