package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A model that inherits from a model, without any accessible default. */
@Table
public final class Employee extends Person {
  @Field(references = Employee.class)
  private final String boss;

  Employee(String name, String boss) throws IllegalArgumentException {
    super(name);
    this.boss = boss;
  }

  String getBoss() {
    return boss;
  }
}
