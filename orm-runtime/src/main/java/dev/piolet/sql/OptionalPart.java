package dev.piolet.sql;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part that may be missing from a row, as an {@link Optional}. */
record OptionalPart<T extends @Nullable Object>(Selectable<T> part)
    implements Selectable<Optional<T>> {
  @Override
  public List<? extends Expression<?>> expressions() {
    return part.expressions();
  }

  @Override
  public RowReader<Optional<T>> reader(ReadContext context) {
    RowReader<T> reader = part.nullableReader(context);
    return (row, first) -> Optional.ofNullable(reader.read(row, first));
  }
}
