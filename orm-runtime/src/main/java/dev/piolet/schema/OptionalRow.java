package dev.piolet.schema;

import dev.piolet.sql.Expression;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import java.util.List;
import java.util.Optional;

/** A model that an outer join can leave out, as an {@link Optional}. */
record OptionalRow<M>(Table<M> table) implements Selectable<Optional<M>> {
  @Override
  public List<? extends Expression<?>> expressions() {
    return table.expressions();
  }

  @Override
  public RowReader<Optional<M>> reader(ReadContext context) {
    RowReader<M> reader = table.reader(context);
    return (row, first) -> Optional.ofNullable(reader.read(row, first));
  }
}
