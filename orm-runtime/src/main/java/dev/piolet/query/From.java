package dev.piolet.query;

import dev.piolet.sql.Condition;
import dev.piolet.sql.JoinPath;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  boolean isOuterJoined(TableSource table) {
    return JoinPath.isOuterJoined(table, this::isOuterJoinedHere);
  }

  private boolean isOuterJoinedHere(TableSource table) {
    boolean joined = table.equals(first);
    boolean missing = false;
    for (Join join : joins) {
      if (table.equals(join.table())) {
        joined = true;
        missing = join.kind().outerJoinsRight();
      } else if (joined && join.kind().outerJoinsLeft()) {
        missing = true;
      }
    }
    return missing;
  }

  /** The condition of WHERE on the rows of what is listed, or null when there is none. */
  @Nullable Condition filter() {
    Condition filter = isKept() ? first.filter() : null;
    for (Join join : isList() ? joins : List.<Join>of()) {
      filter = Live.both(filter, join.table().filter());
    }
    return filter;
  }

  /** Whether the tables are separated by commas: JOIN would bind the last of them alone. */
  private boolean isList() {
    return joins.stream().allMatch(join -> join.kind() == Join.Kind.COMMA);
  }

  /** Whether no join adds rows to those of the first table, so that WHERE is of these alone. */
  private boolean isKept() {
    for (Join join : joins) {
      if (join.kind().outerJoinsLeft()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void render(SqlWriter writer) {
    render(writer, " FROM ");
  }

  void render(SqlWriter writer, String keyword) {
    writer.sql(keyword).part(isKept() ? first : Live.rows(first));
    if (isList()) {
      writer.endTable(first);
      joins.forEach(join -> writer.sql(", ").part(join.table()).endTable(join.table()));
    } else {
      writer.list(joins, "").endFrom();
    }
  }
}
