package dev.piolet.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a window function looks at. Immutable and thread-safe; every method returns a copy.
 *
 * <pre>{@code
 * rowNumber().over(Window.partitionBy(SALE.region).orderBy(SALE.amount.desc()))
 * }</pre>
 */
public final class Window implements SqlPart {
  private final @Nullable String name;
  private final List<? extends SqlPart> partition;
  private final List<? extends SqlPart> order;
  private final @Nullable SqlPart frame;
  private final String exclusion;

  private Window(
      @Nullable String name,
      List<? extends SqlPart> partition,
      List<? extends SqlPart> order,
      @Nullable SqlPart frame,
      String exclusion) {
    this.name = name;
    this.partition = partition;
    this.order = order;
    this.frame = frame;
    this.exclusion = exclusion;
  }

  /** All rows, in no order. */
  public static Window all() {
    return new Window(null, List.of(), List.of(), null, "");
  }

  /** {@code PARTITION BY keys}: the rows with the same keys. */
  public static Window partitionBy(Expression<?>... keys) {
    return new Window(null, List.of(keys), List.of(), null, "");
  }

  /** {@code ORDER BY keys} of all rows; on a window, of its rows. */
  public static Window ordered(SortKey... keys) {
    return all().orderBy(keys);
  }

  /** {@code ORDER BY keys}; said again, the keys are added behind those before. */
  public Window orderBy(SortKey... keys) {
    List<SqlPart> all = new ArrayList<>(order);
    all.addAll(List.of(keys));
    return new Window(name, partition, List.copyOf(all), frame, exclusion);
  }

  /**
   * Gives the window a name: the query says once what it is, in {@code window(...)}, and functions
   * refer to it.
   *
   * @param windowName the name, unquoted
   */
  public Window named(String windowName) {
    return new Window(windowName, partition, order, frame, exclusion);
  }

  /** {@code ROWS BETWEEN start AND end}: counted in rows. */
  public Window rows(Bound start, Bound end) {
    return framed("ROWS", start, end);
  }

  /** {@code RANGE BETWEEN start AND end}: by the distance of the values of ORDER BY. */
  public Window range(Bound start, Bound end) {
    return framed("RANGE", start, end);
  }

  /** {@code GROUPS BETWEEN start AND end}: counted in groups of rows that ORDER BY puts level. */
  public Window groups(Bound start, Bound end) {
    return framed("GROUPS", start, end);
  }

  private Window framed(String mode, Bound start, Bound end) {
    SqlPart between =
        writer -> writer.sql(mode).sql(" BETWEEN ").part(start.part).sql(" AND ").part(end.part);
    return new Window(name, partition, order, between, exclusion);
  }

  /** {@code EXCLUDE CURRENT ROW}, of a frame. */
  public Window excludeCurrentRow() {
    return new Window(name, partition, order, frame, " EXCLUDE CURRENT ROW");
  }

  /** {@code EXCLUDE GROUP}, of a frame: the current row and those level with it. */
  public Window excludeGroup() {
    return new Window(name, partition, order, frame, " EXCLUDE GROUP");
  }

  /** {@code EXCLUDE TIES}, of a frame: the rows level with the current one, which stays. */
  public Window excludeTies() {
    return new Window(name, partition, order, frame, " EXCLUDE TIES");
  }

  /** Writes what OVER takes: the name, or the definition. */
  @Override
  public void render(SqlWriter writer) {
    if (name == null) {
      define(writer);
    } else {
      writer.identifier(name);
    }
  }

  /**
   * Writes what the WINDOW clause takes.
   *
   * @throws IllegalStateException when the window has no name
   */
  public void declare(SqlWriter writer) {
    if (name == null) {
      throw new IllegalStateException("A window of the WINDOW clause needs a name: named(...)");
    }
    define(writer.identifier(name).sql(" AS "));
  }

  private void define(SqlWriter writer) {
    String separator = "";
    writer.sql("(");
    if (!partition.isEmpty()) {
      writer.sql("PARTITION BY ").list(partition, ", ");
      separator = " ";
    }
    if (!order.isEmpty()) {
      writer.sql(separator).sql("ORDER BY ").list(order, ", ");
      separator = " ";
    }
    if (frame != null) {
      writer.sql(separator).part(frame).sql(exclusion);
    }
    writer.sql(")");
  }

  /** Where a frame begins or ends. Immutable and thread-safe. */
  public static final class Bound {
    private final SqlPart part;

    private Bound(SqlPart part) {
      this.part = part;
    }

    /** {@code UNBOUNDED PRECEDING}: the first row. */
    public static Bound first() {
      return new Bound(writer -> writer.sql("UNBOUNDED PRECEDING"));
    }

    /** {@code UNBOUNDED FOLLOWING}: the last row. */
    public static Bound last() {
      return new Bound(writer -> writer.sql("UNBOUNDED FOLLOWING"));
    }

    /** {@code CURRENT ROW}. */
    public static Bound currentRow() {
      return new Bound(writer -> writer.sql("CURRENT ROW"));
    }

    /** {@code offset PRECEDING}: so many rows or groups, or so far, before the current one. */
    public static Bound preceding(Expression<?> offset) {
      return new Bound(writer -> writer.operand(offset).sql(" PRECEDING"));
    }

    /** {@code offset FOLLOWING}: so many rows or groups, or so far, after the current one. */
    public static Bound following(Expression<?> offset) {
      return new Bound(writer -> writer.operand(offset).sql(" FOLLOWING"));
    }

    /** {@code rows PRECEDING}. */
    public static Bound preceding(long rows) {
      return preceding(Parameters.of(rows));
    }

    /** {@code rows FOLLOWING}. */
    public static Bound following(long rows) {
      return following(Parameters.of(rows));
    }
  }
}
