package dev.piolet.query;

import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.List;

/** Many rows as a query of a few arrays, one for each column, in their order. */
record UnnestedRows(List<UnnestedColumn> columns) implements SqlPart {
  @Override
  public void render(SqlWriter writer) {
    UnnestedColumn.renderValues(writer.sql("SELECT "), columns);
    UnnestedColumn.renderCall(writer.sql(" FROM "), columns);
    UnnestedColumn.renderNames(writer.sql(" WITH ORDINALITY AS r("), columns);
    writer.sql(", ord) ORDER BY r.ord");
  }
}
