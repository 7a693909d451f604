package dev.piolet.it.fuzz;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row whose columns hold texts in several forms. */
@Table
record Word(
    @Field(primaryKey = true) @Nullable Long id,
    String text,
    List<String> tags,
    @Field(json = true) List<String> notes) {
  static Word of(String text) {
    return new Word(null, text, List.of(text, ""), List.of(text));
  }
}
