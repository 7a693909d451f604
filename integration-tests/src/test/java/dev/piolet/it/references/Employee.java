package dev.piolet.it.references;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;
import org.jspecify.annotations.Nullable;

/** Of a class that tracks nothing, with a key in a wrapper, which refers to its own table. */
@Table
public class Employee {
  record Id(long value) {}

  @Field(primaryKey = true)
  @Nullable Id id;

  String name = "";
  private @Nullable Ref<Employee> manager;

  Employee() {}

  Employee(String name, @Nullable Ref<Employee> manager) {
    this.name = name;
    this.manager = manager;
  }

  public @Nullable Ref<Employee> getManager() {
    return manager;
  }

  public void setManager(@Nullable Ref<Employee> manager) {
    this.manager = manager;
  }
}
