package dev.piolet.processor.model;

import com.palantir.javapoet.ClassName;
import dev.piolet.processor.model.ConstraintModel.ForeignKey;

/**
 * A path from a table along a foreign key to the table that is referred to.
 *
 * @param key the foreign key
 * @param name what the path leads to, as {@code author}
 * @param method the method of the generated table, which mostly has that name
 */
public record PathModel(ForeignKey key, String name, String method) {
  /** The model that is referred to. */
  public ClassName target() {
    return (ClassName) key.target().model();
  }
}
