package app;

import dev.piolet.TableBase;
import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Table
public class User extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  @Field(json = true)
  Preferences preferences;

  @Field(json = true)
  @Nullable Address columns;

  @Field(json = true, type = "json")
  Address key;

  @Field(json = true)
  List<String> tags;

  @Field(json = true)
  Map<String, Set<Integer>> scores;

  @Field(json = true)
  int number;

  @Field(json = true)
  StringBuilder[] texts;

  @Field(type = "jsonb")
  String raw;

  @Embedded Home home;
}
