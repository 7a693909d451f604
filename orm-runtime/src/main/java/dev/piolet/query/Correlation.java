package dev.piolet.query;

import dev.piolet.sql.BoundSql;
import dev.piolet.sql.Expression;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns that a query uses of the statement around it.
 *
 * @param columns each once, in the order in which they are written
 * @param uses how often they are written, all in all
 * @param text the query's text
 */
record Correlation(List<Expression<?>> columns, int uses, String text) {
  static Correlation of(SqlPart query) {
    List<Expression<?>> columns = new ArrayList<>();
    int[] uses = new int[1];
    BoundSql text =
        SqlWriter.render(
            query,
            (writer, column) -> {
              uses[0]++;
              if (!columns.contains(column)) {
                columns.add(column);
              }
              writer.sql("NULL");
            });
    return new Correlation(List.copyOf(columns), uses[0], text.sql());
  }
}
