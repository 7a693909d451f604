package dev.piolet.schema;

import dev.piolet.annotations.Deferrable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * No two rows are alike in all of some elements, each compared with an operator of its own.
 * Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class ExclusionConstraint<M> extends Constraint<M> {
  private final String method;
  private final List<Element> elements;
  private final @Nullable String where;
  private final Deferrable deferrable;

  /**
   * An element that is compared.
   *
   * @param element a column or an expression
   * @param operator the operator that is true of what clashes
   */
  public record Element(IndexElement element, String operator) {}

  ExclusionConstraint(
      Table<M> table,
      String name,
      String method,
      List<Element> elements,
      @Nullable String where,
      Deferrable deferrable) {
    super(table, name);
    this.method = method;
    this.elements = List.copyOf(elements);
    this.where = where;
    this.deferrable = deferrable;
  }

  /** The method of its index. */
  public String method() {
    return method;
  }

  /** The elements that are compared. Never empty. */
  public List<Element> elements() {
    return elements;
  }

  /** Which rows are compared: a condition in SQL, or null for all. */
  public @Nullable String where() {
    return where;
  }

  /** When it is checked. */
  public Deferrable deferrable() {
    return deferrable;
  }
}
