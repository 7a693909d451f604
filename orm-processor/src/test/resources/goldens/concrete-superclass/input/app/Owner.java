package app;

import base.Person;
import dev.piolet.annotations.Table;

@Table
public class Owner extends Person<Long> {
  String city;
}
