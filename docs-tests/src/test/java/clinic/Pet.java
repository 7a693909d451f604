package clinic;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;
import org.jspecify.annotations.Nullable;

/** An animal. */
// tag::model[]
@Table
public class Pet extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  String name;
  Ref<PetType> type; // the column type_id, which is PET.typeId

  @Field(onDelete = OnDelete.CASCADE)
  @Nullable Ref<Owner> owner;

  public Pet(String name, Ref<PetType> type) {
    this.name = name;
    this.type = type;
  }
}
// end::model[]
