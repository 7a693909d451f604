package dev.piolet.internal.copy;

import dev.piolet.type.BinaryOutput;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/** Rows whose values are in the binary formats of their types. */
final class BinaryRows implements RowFormat {
  private static final String SIGNATURE = "PGCOPY\n\377\r\n\0";
  private static final int NO_FLAGS = 0;
  private static final int NO_EXTENSION = 0;
  private static final int NO_MORE_ROWS = -1;

  @Override
  public String clause() {
    return " FROM STDIN (FORMAT binary)";
  }

  @Override
  public void begin(BinaryOutput out) {
    out.bytes(SIGNATURE.getBytes(StandardCharsets.ISO_8859_1)).int4(NO_FLAGS).int4(NO_EXTENSION);
  }

  @Override
  public <M> void row(BinaryOutput out, List<CopyColumn<M, ?>> columns, M model)
      throws SQLException {
    out.int2(columns.size());
    for (CopyColumn<M, ?> column : columns) {
      column.write(out, model);
    }
  }

  @Override
  public void end(BinaryOutput out) {
    out.int2(NO_MORE_ROWS);
  }
}
