package dev.piolet.internal.ddl;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.Identifiers;
import dev.piolet.type.Literals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL text that is not run with values: DDL takes none. */
final class Text {
  private Text() {}

  static String of(SqlPart part) {
    return SqlWriter.render(part).sql();
  }

  static String name(Table<?> table) {
    return Identifiers.qualified(table.schema(), table.name());
  }

  /** The text that {@code regclass} reads as a table or sequence. */
  static String regclass(@Nullable String schema, String name) {
    return Literals.quote(Identifiers.qualified(schema, name)) + "::regclass";
  }

  /** Writes {@code ("a", "b")}. */
  static SqlPart names(List<? extends Column<?, ?>> columns) {
    return names(columns, "", "");
  }

  /**
   * Writes {@code ("a", PERIOD "b" WITHOUT OVERLAPS)}.
   *
   * @param before what stands before the last column
   * @param after what stands after it
   */
  static SqlPart names(List<? extends Column<?, ?>> columns, String before, String after) {
    return writer -> {
      writer.sql("(");
      for (int i = 0; i < columns.size(); i++) {
        boolean isLast = i == columns.size() - 1;
        writer.sql(i == 0 ? "" : ", ").sql(isLast ? before : "");
        writer.identifier(columns.get(i).name()).sql(isLast ? after : "");
      }
      writer.sql(")");
    };
  }

  /** A statement that is run only where a condition holds. */
  static String onlyIf(String condition, String statement) {
    return block("  IF " + condition + " THEN\n    " + statement + ";\n  END IF;\n");
  }

  /** An anonymous block, in dollars that are not in it. */
  static String block(String body) {
    String tag = "$piolet$";
    for (int i = 1; body.contains(tag); i++) {
      tag = "$piolet" + i + "$";
    }
    return "DO " + tag + " BEGIN\n" + body + "END " + tag;
  }
}
