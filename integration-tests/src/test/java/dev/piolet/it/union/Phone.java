package dev.piolet.it.union;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
public final class Phone extends Device {
  @Field(name = "order")
  String number = "";

  static Phone of(String owner, String number) {
    Phone phone = new Phone();
    phone.owner = owner;
    phone.number = number;
    return phone;
  }
}
