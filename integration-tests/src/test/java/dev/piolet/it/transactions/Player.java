package dev.piolet.it.transactions;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
class Player extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  String name;

  int points;

  Player(String name, int points) {
    this.name = name;
    this.points = points;
  }
}
