package dev.piolet.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The other model that a column refers to.
 *
 * @param model the class, as it is written
 * @param isModel whether it is annotated as a table
 * @param hindrance why no foreign key can refer to it all the same, and what to do; or empty
 * @param key the columns of its primary key
 */
public record Reference(TypeName model, boolean isModel, String hindrance, List<Key> key) {
  /**
   * A column of the referenced primary key.
   *
   * @param property the property's name
   * @param javaType the property's type
   * @param type what that type is stored as, or null when it cannot be
   */
  public record Key(String property, TypeName javaType, @Nullable ColumnType type) {}
}
