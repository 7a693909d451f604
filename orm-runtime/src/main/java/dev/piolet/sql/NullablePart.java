package dev.piolet.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part that may be missing from a row, as null. */
record NullablePart<T extends @Nullable Object>(Selectable<T> part)
    implements Selectable<@Nullable T> {
  @Override
  public List<? extends Expression<?>> expressions() {
    return part.expressions();
  }

  @Override
  public RowReader<@Nullable T> reader(ReadContext context) {
    return part.nullableReader(context);
  }
}
