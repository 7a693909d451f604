package dev.piolet.it.references;

import dev.piolet.TableBase;
import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;
import org.jspecify.annotations.Nullable;

@Table
public class Pet extends TableBase {
  record Chip(@Nullable Ref<City> registeredIn, String number) {}

  @Field(primaryKey = true)
  @Nullable Long id;

  String name = "";
  Ref<PetType> type = PetTypeTable.PET_TYPE.ref(0);

  @Field(name = "owned by")
  @Nullable Ref<Owner> owner;

  @Embedded @Nullable Chip chip;

  Pet() {}

  Pet(String name, Ref<PetType> type, @Nullable Ref<Owner> owner) {
    this.name = name;
    this.type = type;
    this.owner = owner;
  }
}
