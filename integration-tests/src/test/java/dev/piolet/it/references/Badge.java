package dev.piolet.it.references;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** Known by a constant of an enum. */
@Table
public record Badge(@Field(primaryKey = true) Rank rank, String text) {
  enum Rank {
    LOW,
    HIGH
  }
}
