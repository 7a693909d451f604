package dev.piolet.it.model;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Names that collide with those of the generated class, or that SQL would not take unquoted. */
@Table(name = "select \"from\" Größe; -- */")
class Awkward extends TableBase {
  @Field(primaryKey = true)
  @Nullable Integer row;

  @Field(name = "a \"quoted\" ? $1 :name")
  String first = "";

  @Nullable String columns;
  int alias;
  byte[] copy = {};
  long key;
  String awkward = "";

  @Field(name = "größe")
  String size = "";

  String class_ = "";
}
