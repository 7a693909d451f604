package dev.piolet.diagram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table or a view.
 *
 * @param name the name, with its schema where it has one
 * @param kind what a view is called, or null for a table
 * @param comment what is said of it, or null
 */
record Entity(
    String name, @Nullable String kind, @Nullable String comment, List<Attribute> attributes) {

  /** The position of a column, from 0. */
  int indexOf(String column) {
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException(name + " has no column " + column);
  }
}
