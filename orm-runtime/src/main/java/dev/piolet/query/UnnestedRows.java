package dev.piolet.query;

import dev.piolet.sql.Bind;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.List;

/** Many rows as a query of a few arrays, one for each column, in their order. */
record UnnestedRows(List<Bind<?>> arrays) implements SqlPart {
  @Override
  public void render(SqlWriter writer) {
    names(writer.sql("SELECT "), "r.c");
    writer.sql(" FROM unnest(").bindAll(arrays);
    names(writer.sql(") WITH ORDINALITY AS r("), "c");
    writer.sql(", ord) ORDER BY r.ord");
  }

  private void names(SqlWriter writer, String prefix) {
    for (int i = 1; i <= arrays.size(); i++) {
      writer.sql(i == 1 ? "" : ", ").sql(prefix + i);
    }
  }
}
