package dev.piolet.query;

import dev.piolet.sql.Expression;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A selection with one more column behind it, which it is not read from. */
record Grouped<T extends @Nullable Object>(Selectable<T> part, Expression<?> last)
    implements Selectable<T> {
  @Override
  public List<? extends Expression<?>> expressions() {
    List<Expression<?>> all = new ArrayList<>(part.expressions());
    all.add(last);
    return Collections.unmodifiableList(all);
  }

  @Override
  public RowReader<T> reader(ReadContext context) {
    return part.reader(context);
  }
}
