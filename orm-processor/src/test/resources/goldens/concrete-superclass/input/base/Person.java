package base;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Index;
import org.jspecify.annotations.Nullable;

/** No table itself, although objects of it can be made. */
@Index("name")
public class Person<K> extends Entity<K> {
  @Field(unique = true)
  private String name;

  public Person() {}

  public Person(String name) {
    this.name = name;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
