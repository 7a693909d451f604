package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
public class Person {
  @Field(primaryKey = true)
  private final String name;

  public Person(String name) {
    this.name = name;
  }

  public final String name() {
    return name;
  }
}
