package dev.piolet.it.model;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A record with what looks like a setter, and a second constructor of all of its components. */
@Table
record Setting(@Field(primaryKey = true) String name, int level) {
  Setting(int level, String name) {
    this(name, level);
  }

  /** Is there to be passed over: it sets nothing. */
  @SuppressWarnings("unused")
  void setLevel(int other) {}
}
