package dev.piolet.query;

import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import java.util.ArrayList;
import java.util.List;

/** A FROM clause: its first table, and what is joined to it. */
record From(TableSource first, List<Join> joins) implements SqlPart {
  /** All tables whose columns the statement may use. */
  List<TableSource> tables() {
    List<TableSource> tables = new ArrayList<>(joins.size() + 1);
    tables.add(first);
    joins.forEach(join -> tables.add(join.table()));
    return tables;
  }

  /** Tells whether an outer join can leave a table without a row. */
  boolean mayBeMissing(TableSource table) {
    boolean joined = table.equals(first);
    boolean missing = false;
    for (Join join : joins) {
      if (table.equals(join.table())) {
        joined = true;
        missing = join.kind().mayMissRight();
      } else if (joined && join.kind().mayMissLeft()) {
        missing = true;
      }
    }
    return missing;
  }

  @Override
  public void render(SqlWriter writer) {
    writer.sql(" FROM ").part(first).list(joins, "");
  }
}
