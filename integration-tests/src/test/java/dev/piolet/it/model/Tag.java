package dev.piolet.it.model;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A class with fluent accessors and a key that the program gives. */
@Table
class Tag {
  @Field(primaryKey = true)
  private String label = "";

  private int weight;

  String label() {
    return label;
  }

  Tag label(String newLabel) {
    label = newLabel;
    return this;
  }

  int weight() {
    return weight;
  }

  Tag weight(int newWeight) {
    weight = newWeight;
    return this;
  }
}
