package app;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Fields with the names of the generated class's parameters, locals and methods. */
@Table
public class User extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long user;

  int row;
  String first;
  @Nullable String columns;
  boolean alias;
  short as;
  byte[] copy;
  long key;
  int row_;
  String model;
  String read;
  String refill;
  String name;
  String text;
  String number;
  String USER_;
  String String;
  String SQLException;
}
