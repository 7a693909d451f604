package dev.piolet.it.graphs;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** What a chapter is published in, of two types. */
@Table
sealed interface Medium {
  @Nullable Long id();

  /** On paper. */
  record Paper(@Field(primaryKey = true) @Nullable Long id, int pages) implements Medium {}

  /** As a file. */
  record File(@Field(primaryKey = true) @Nullable Long id, String format) implements Medium {}
}
