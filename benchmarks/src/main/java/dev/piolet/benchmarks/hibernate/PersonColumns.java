package dev.piolet.benchmarks.hibernate;

import dev.piolet.benchmarks.Person;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wide row without its key. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields.
public abstract class PersonColumns {
  String email;

  @Column(name = "first_name")
  String firstName;

  @Column(name = "last_name")
  String lastName;

  String city;
  int age;
  long points;

  @Column(precision = 12, scale = 2)
  BigDecimal balance;

  boolean active;
  double rating;
  LocalDate born;

  @Column(name = "created_at")
  OffsetDateTime createdAt;

  UUID token;

  abstract @Nullable Long key();

  PersonColumns set(Person values) {
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
        key(),
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
