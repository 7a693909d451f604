package dev.piolet.it.options;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A tracked class whose rows are marked with the time of their deletion. */
@Table
class Person extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  String name = "";
  @Nullable Long bossId;
  @SoftDelete @Nullable Instant deletedAt;

  static Person of(String name, @Nullable Long bossId) {
    Person person = new Person();
    person.name = name;
    person.bossId = bossId;
    return person;
  }

  @Override
  public String toString() {
    return name;
  }
}
