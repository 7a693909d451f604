package app;

import dev.piolet.TableBase;
import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;
import org.jspecify.annotations.Nullable;

@Table
public class Pet extends TableBase {
  record Place(@Nullable Ref<Owner> keeper, String shelf) {}

  @Field(primaryKey = true)
  @Nullable Long id;

  Ref<PetType> type = Ref.of(new PetType(1, "cat"));

  @Field(references = Owner.class, name = "owned_by", onDelete = OnDelete.SET_NULL, unique = true)
  private @Nullable Ref<Owner> owner;

  @Embedded @Nullable Place place;

  public @Nullable Ref<Owner> getOwner() {
    return owner;
  }

  public void setOwner(@Nullable Ref<Owner> owner) {
    this.owner = owner;
  }
}
