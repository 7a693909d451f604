package dev.piolet.it.connection;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A tracked class with a composite key. */
@Table
class Seat extends TableBase {
  @Field(primaryKey = true)
  int row;

  @Field(primaryKey = true)
  int number;

  String guest = "";

  Seat() {}

  Seat(int row, int number, String guest) {
    this.row = row;
    this.number = number;
    this.guest = guest;
  }
}
