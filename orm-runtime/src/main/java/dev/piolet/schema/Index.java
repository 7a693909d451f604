package dev.piolet.schema;

import java.util.List;

/**
 * An index of a table. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public sealed class Index<M> extends TableObject<M> permits UniqueIndex {
  private final List<IndexElement> elements;
  private final IndexOptions options;

  Index(Table<M> table, String name, List<IndexElement> elements, IndexOptions options) {
    super(table, name);
    this.elements = List.copyOf(elements);
    this.options = options;
  }

  /** The elements that are indexed, in order. Never empty. */
  public final List<IndexElement> elements() {
    return elements;
  }

  /** The options of it beside its elements. */
  public final IndexOptions options() {
    return options;
  }
}
