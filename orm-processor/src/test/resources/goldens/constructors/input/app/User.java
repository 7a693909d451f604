package app;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** The constructor takes some properties, and the others are set. */
@Table
public class User extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  String name;

  byte[] photo;

  @Nullable Integer age;

  public User(String name, byte[] photo) {
    this.name = name;
    this.photo = photo;
  }
}
