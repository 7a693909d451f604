package dev.piolet.internal.copy;

import dev.piolet.schema.Column;
import dev.piolet.type.BinaryOutput;
import dev.piolet.type.PgType;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column that COPY fills.
 *
 * @param column the column
 * @param type how its values travel
 * @param value gives the value of a row, or null for NULL
 * @param isProperty whether that is what the models have in the column's property
 */
public record CopyColumn<M, T>(
    Column<M, ?> column,
    PgType<T> type,
    Function<? super M, ? extends @Nullable T> value,
    boolean isProperty) {
  /** The SQLSTATE of a data exception. */
  private static final String REFUSED = "22000";

  /** A column whose values are not what the models have in its property. */
  public CopyColumn(
      Column<M, ?> column, PgType<T> type, Function<? super M, ? extends @Nullable T> value) {
    this(column, type, value, false);
  }

  /** A column whose values the models have. */
  public static <M, T> CopyColumn<M, T> of(Column<M, T> column) {
    return new CopyColumn<>(column, column.type(), column::valueIn, true);
  }

  /**
   * Tells whether COPY can take values of a type. It takes no casts, without which the text of
   * {@code money} depends on the server's settings.
   */
  public static boolean isCopyable(PgType<?> type) {
    return type.selectCast().isEmpty();
  }

  void write(BinaryOutput out, M model) throws SQLException {
    if (isProperty && column.writePrimitive(out, model)) {
      return;
    }
    T found = value.apply(model);
    try {
      type.write(out, found);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw refused(e);
    }
  }

  @Nullable String text(M model) throws SQLException {
    T found = value.apply(model);
    try {
      return found == null ? null : type.text(found);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw refused(e);
    }
  }

  private SQLException refused(RuntimeException cause) {
    return new SQLException(
        "The value of " + column + " is refused. " + cause.getMessage(), REFUSED, cause);
  }
}
