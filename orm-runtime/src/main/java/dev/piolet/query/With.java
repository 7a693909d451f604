package dev.piolet.query;

import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/** The common tables of a statement, in the order in which they were named. */
record With(List<CommonTable<?>> tables) implements SqlPart {
  static final With NONE = new With(List.of());

  With and(CommonTable<?>... more) {
    List<CommonTable<?>> all = new ArrayList<>(tables);
    all.addAll(List.of(more));
    return new With(List.copyOf(all));
  }

  boolean hasWrites() {
    return tables.stream().anyMatch(table -> table.query.mayWrite());
  }

  /** Writes {@code WITH ... } before a statement, or nothing. */
  @Override
  public void render(SqlWriter writer) {
    if (tables.isEmpty()) {
      return;
    }
    boolean isRecursive = tables.stream().anyMatch(CommonTable::isRecursive);
    String separator = isRecursive ? "WITH RECURSIVE " : "WITH ";
    if (isRecursive) {
      tables.forEach(table -> writer.declare(table.commonName()));
    }
    for (CommonTable<?> table : tables) {
      table.define(writer.sql(separator));
      writer.declare(table.commonName());
      separator = ", ";
    }
    writer.sql(" ");
  }
}
