package dev.piolet.benchmarks.mybatis;

import dev.piolet.benchmarks.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wide row. */
@SuppressWarnings("NullAway.Init") // MyBatis sets the fields.
class PersonEntity {
  @Nullable Long id;

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

  static PersonEntity of(Person values) {
    PersonEntity made = new PersonEntity();
    made.id = values.id();
    return made.set(values);
  }

  /** Takes all values but the key. */
  PersonEntity set(Person values) {
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

  Person values() {
    return new Person(
        id,
        email,
        firstName,
        lastName,
        city,
        age,
        points,
        balance,
        active,
        rating,
        born,
        createdAt.withOffsetSameInstant(ZoneOffset.UTC),
        token);
  }
}
