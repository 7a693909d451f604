package dev.piolet.it.database;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
class Account extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  @Field(unique = true)
  String name;

  int balance;

  Account(String name, int balance) {
    this.name = name;
    this.balance = balance;
  }
}
