package dev.piolet.sql;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Anything that a select list can hold and a row can be read back into: a table, a column, an
 * expression, {@code row(constructor, selectables...)}, a tuple. They nest.
 *
 * @param <T> what one row is read into
 */
public interface Selectable<T extends @Nullable Object> {
  /** The expressions of the select list, in order. Never empty. */
  List<? extends Expression<?>> expressions();

  /**
   * Makes the reader of one statement's rows: all look-ups are done here, once, and none per row.
   *
   * @param context what the statement and the connection know
   * @throws IllegalStateException when the statement is {@linkplain ReadContext#isChecking
   *     checked}, and may give no row for what cannot be null
   */
  RowReader<T> reader(ReadContext context);

  /**
   * Makes a reader that gives null where there is no row, or a NULL; see {@link #reader}.
   *
   * @param context what the statement and the connection know
   */
  default RowReader<T> nullableReader(ReadContext context) {
    return reader(context);
  }

  /**
   * Reads what an outer join leaves out, and a NULL, as {@link Optional#empty()}. What could be
   * missing is refused as it is: say this, or {@link #nullable}.
   */
  default Selectable<Optional<@NonNull T>> optional() {
    return new OptionalPart<>(this);
  }

  /** Reads what an outer join leaves out, and a NULL, as null; see {@link #optional}. */
  default Selectable<@Nullable T> nullable() {
    return new NullablePart<>(this);
  }
}
