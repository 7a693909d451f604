package dev.piolet.it.query;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A tracked class with columns to group, sort and nest by. */
@Table
class Employee extends TableBase {
  @Field(primaryKey = true)
  long id;

  String name;

  @Field(references = Department.class)
  @Nullable Long departmentId;

  int salary;

  @Field(references = Employee.class)
  @Nullable Long bossId;

  Employee() {
    this(0, "", null, 0, null);
  }

  Employee(long id, String name, @Nullable Long departmentId, int salary, @Nullable Long bossId) {
    this.id = id;
    this.name = name;
    this.departmentId = departmentId;
    this.salary = salary;
    this.bossId = bossId;
  }

  @Override
  public String toString() {
    return name;
  }
}
