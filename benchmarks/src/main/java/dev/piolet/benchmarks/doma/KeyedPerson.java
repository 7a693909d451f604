package dev.piolet.benchmarks.doma;

import dev.piolet.benchmarks.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seasar.doma.Entity;
import org.seasar.doma.Id;
import org.seasar.doma.Metamodel;
import org.seasar.doma.Table;
import org.seasar.doma.jdbc.entity.NamingType;

/** A wide row whose key is known: Doma leaves generated keys out of upserts. */
@Entity(metamodel = @Metamodel, naming = NamingType.SNAKE_LOWER_CASE)
@Table(name = "person")
@SuppressWarnings("NullAway.Init") // Doma sets the fields.
class KeyedPerson {
  @Id @Nullable Long id;

  String email;
  String firstName;
  String lastName;
  String city;
  int age;
  long points;
  BigDecimal balance;
  boolean active;
  double rating;
  LocalDate born;
  OffsetDateTime createdAt;
  UUID token;

  static KeyedPerson of(Person values) {
    KeyedPerson made = new KeyedPerson();
    made.id = values.id();
    return made.set(values);
  }

  /** Takes all values but the key. */
  KeyedPerson set(Person values) {
    email = values.email();
    firstName = values.firstName();
    lastName = values.lastName();
    city = values.city();
    age = values.age();
    points = values.points();
    balance = values.balance();
    active = values.active();
    rating = values.rating();
    born = values.born();
    createdAt = values.createdAt();
    token = values.token();
    return this;
  }
}
