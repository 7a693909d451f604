package dev.piolet;

import dev.piolet.schema.ForeignKey;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A component of a graph, as generated code describes it. Not thread-safe until the description is
 * whole.
 *
 * @param <G> the record
 */
public final class GraphPart<G> {
  /** What a component is. */
  enum Kind {
    ROW,
    ONE,
    OPTIONAL,
    REFERRING_ONE,
    REFERRING_OPTIONAL,
    LIST,
    SET
  }

  private final String name;
  private final Kind kind;
  private final @Nullable ForeignKey<?, ?> key;
  private final Function<G, ? extends @Nullable Object> component;
  private @Nullable ForeignKey<?, ?> targetKey;
  private @Nullable Graph<?> graph;

  GraphPart(
      String name,
      Kind kind,
      @Nullable ForeignKey<?, ?> key,
      Function<G, ? extends @Nullable Object> component) {
    this.name = name;
    this.kind = kind;
    this.key = key;
    this.component = component;
  }

  /** Says that its rows are graphs themselves. */
  public GraphPart<G> of(Graph<?> ofRows) {
    graph = ofRows;
    return this;
  }

  /** Says that a table is between, whose other foreign key leads to the rows of the list. */
  public GraphPart<G> through(ForeignKey<?, ?> toRows) {
    targetKey = toRows;
    return this;
  }

  /** Whether the row itself refers to it. */
  boolean isToOne() {
    return kind == Kind.ONE || kind == Kind.OPTIONAL;
  }

  boolean isRow() {
    return kind == Kind.ROW;
  }

  /** The foreign key, of any but the row itself. */
  ForeignKey<?, ?> key() {
    return Objects.requireNonNull(key);
  }

  /** The foreign key of a table between, or null where there is none. */
  @Nullable ForeignKey<?, ?> targetKey() {
    return targetKey;
  }

  /** What the rows are, or null where they are models. */
  @Nullable Graph<?> graph() {
    return graph;
  }

  /**
   * The rows that an object has for it.
   *
   * @throws IllegalArgumentException when there is null where none can be
   */
  Collection<?> rowsOf(G object) {
    Object value = component.apply(object);
    if (kind == Kind.ONE || kind == Kind.REFERRING_ONE) {
      return value == null ? List.of() : List.of(value);
    }
    if (value == null) {
      throw new IllegalArgumentException(inGraph(object) + " is null" + remedy());
    }
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? List.of(optional.get()) : List.of();
    }
    Collection<?> rows = kind == Kind.ROW ? List.of(value) : (Collection<?>) value;
    for (Object row : rows) {
      if (row == null) {
        throw new IllegalArgumentException(
            inGraph(object) + " has null in it. Give only what is to be saved");
      }
    }
    return rows;
  }

  private String inGraph(G object) {
    return "The component \"" + name + "\" of a " + object.getClass().getName();
  }

  private String remedy() {
    return switch (kind) {
      case ROW -> ", and it is the row itself. Give it one";
      case OPTIONAL, REFERRING_OPTIONAL -> ". Where there is none, give an empty Optional";
      default -> ". Where there are none, give an empty collection";
    };
  }

  /** The component's value of rows as they are stored. */
  @Nullable Object valueOf(List<Object> stored) {
    return switch (kind) {
      case ROW, ONE, REFERRING_ONE -> stored.isEmpty() ? null : stored.get(0);
      case OPTIONAL, REFERRING_OPTIONAL -> stored.stream().findFirst();
      case LIST -> List.copyOf(stored);
      case SET -> Collections.unmodifiableSet(new LinkedHashSet<>(stored));
    };
  }
}
