package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** Fluent accessors, one of them with a static namesake. */
@Table
public class Tag {
  @Field(primaryKey = true)
  private String label;

  private int weight;

  Tag() {
    this.label = "";
  }

  public Tag(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static String label(Tag tag) {
    return tag.label;
  }

  public Tag label(String label) {
    this.label = label;
    return this;
  }

  public int weight() {
    return weight;
  }

  public Tag weight(int weight) {
    this.weight = weight;
    return this;
  }
}
