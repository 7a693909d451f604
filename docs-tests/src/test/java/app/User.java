package app;

// tag::model[]
import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
public class User extends TableBase { // optional: lets updates send only what changed
  @Field(primaryKey = true)
  @Nullable Long id; // left null: the database generates it

  String name;

  @Field(unique = true)
  String email;

  public User(String name, String email) {
    this.name = name;
    this.email = email;
  }
}
// end::model[]
