package dev.piolet.it.references;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Version;
import dev.piolet.schema.Ref;
import org.jspecify.annotations.Nullable;

@Table
public class Owner extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  String name = "";
  @Nullable Ref<City> city;
  @Version int version;

  Owner() {}

  Owner(String name, @Nullable Ref<City> city) {
    this.name = name;
    this.city = city;
  }
}
