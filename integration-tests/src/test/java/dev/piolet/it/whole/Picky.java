package dev.piolet.it.whole;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Version;
import org.jspecify.annotations.Nullable;

/** A class whose setters refuse some of what the database makes. */
@Table
class Picky {
  /** The key or version that is refused. */
  static long refused = -1;

  @Field(primaryKey = true)
  private @Nullable Long id;

  @Field(unique = true)
  private String name = "";

  @Version private long version;

  static Picky of(String name) {
    Picky picky = new Picky();
    picky.name = name;
    return picky;
  }

  private static void check(long value) {
    if (value == refused) {
      throw new IllegalArgumentException("This is refused");
    }
  }

  @Nullable Long getId() {
    return id;
  }

  void setId(@Nullable Long id) {
    if (id != null) {
      check(id);
    }
    this.id = id;
  }

  String getName() {
    return name;
  }

  void setName(String name) {
    this.name = name;
  }

  long getVersion() {
    return version;
  }

  void setVersion(long version) {
    check(version + 1_000);
    this.version = version;
  }
}
