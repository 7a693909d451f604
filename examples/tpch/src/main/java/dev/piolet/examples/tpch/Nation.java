package dev.piolet.examples.tpch;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A country: a plain class with private fields, getters and setters, as there are many. */
@Table
class Nation {
  @Field(primaryKey = true)
  private long nationKey;

  private String name = "";

  @Field(references = Region.class)
  private long regionKey;

  private String comment = "";

  long getNationKey() {
    return nationKey;
  }

  void setNationKey(long nationKey) {
    this.nationKey = nationKey;
  }

  String getName() {
    return name;
  }

  void setName(String name) {
    this.name = name;
  }

  long getRegionKey() {
    return regionKey;
  }

  void setRegionKey(long regionKey) {
    this.regionKey = regionKey;
  }

  String getComment() {
    return comment;
  }

  void setComment(String comment) {
    this.comment = comment;
  }
}
