package dev.piolet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The components of a graph as they are stored, for generated code. Not thread-safe. */
public final class StoredParts {
  private final List<? extends @Nullable Object> values;

  StoredParts(List<? extends @Nullable Object> values) {
    this.values = values;
  }

  /**
   * A component, or null where it was null.
   *
   * @param index its place, from 0
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // of the component's type
  public <T extends @Nullable Object> T get(int index) {
    return (T) values.get(index);
  }
}
