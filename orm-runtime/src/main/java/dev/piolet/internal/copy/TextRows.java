package dev.piolet.internal.copy;

import dev.piolet.type.BinaryOutput;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as lines of texts between tabs, in which a backslash escapes what is special. */
final class TextRows implements RowFormat {
  @Override
  public String clause() {
    return " FROM STDIN";
  }

  @Override
  public void begin(BinaryOutput out) {}

  @Override
  public <M> void row(BinaryOutput out, List<CopyColumn<M, ?>> columns, M model)
      throws SQLException {
    StringBuilder line = new StringBuilder();
    for (CopyColumn<M, ?> column : columns) {
      append(line, column.text(model));
      line.append('\t');
    }
    line.setCharAt(line.length() - 1, '\n');
    out.text(line.toString());
  }

  @Override
  public void end(BinaryOutput out) {}

  private static void append(StringBuilder line, @Nullable String text) {
    if (text == null) {
      line.append("\\N");
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '\\' -> line.append("\\\\");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\t' -> line.append("\\t");
        default -> line.append(unit);
      }
    }
  }
}
