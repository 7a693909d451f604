package clinic;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Transient;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who brings pets. */
// tag::model[]
@Table
public class Owner extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  String name;

  @Transient List<Pet> pets = new ArrayList<>();

  public Owner(String name) {
    this.name = name;
  }
}
// end::model[]
