package dev.piolet.it.connection;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A class that is not tracked, with private fields. */
@Table
class Note {
  @Field(primaryKey = true)
  private @Nullable Long id;

  private String text = "";
  private int stars;

  static Note of(String text, int stars) {
    Note note = new Note();
    note.text = text;
    note.stars = stars;
    return note;
  }

  @Nullable Long getId() {
    return id;
  }

  void setId(@Nullable Long id) {
    this.id = id;
  }

  String getText() {
    return text;
  }

  void setText(String text) {
    this.text = text;
  }

  int getStars() {
    return stars;
  }

  void setStars(int stars) {
    this.stars = stars;
  }
}
