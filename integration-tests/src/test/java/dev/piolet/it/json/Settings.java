package dev.piolet.it.json;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tracked model with JSON columns. */
@Table
class Settings extends TableBase {
  @Field(primaryKey = true)
  @Nullable Integer id;

  @Field(json = true)
  Preferences preferences = Preferences.of("light");

  @Field(json = true)
  @Nullable Preferences other;

  @Field(json = true, type = "json")
  Preferences.@Nullable Address plain;

  @Field(json = true)
  List<Map<String, List<Integer>>> lists = new ArrayList<>();

  @Field(json = true)
  Map<String, String> texts = new LinkedHashMap<>();

  Settings() {}

  Settings(int id) {
    this.id = id;
  }
}
