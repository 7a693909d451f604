package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
class Yield {
  @Field(primaryKey = true)
  Short yield;

  int yieldPerYear;
}
