package app;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
public class User extends TableBase {
  static final int MAX_NAME = 80;

  @Field(primaryKey = true)
  @Nullable Long id;

  String name = "";

  @Field(unique = true)
  String email = "";

  @Field(references = Office.class, onDelete = OnDelete.CASCADE)
  @Nullable Long officeId;

  byte[] avatar = {};
}
