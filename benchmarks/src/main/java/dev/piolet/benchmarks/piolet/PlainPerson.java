package dev.piolet.benchmarks.piolet;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.benchmarks.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wide row as a class: an update writes all of its columns. */
@Table(name = "person")
class PlainPerson {
  @Field(primaryKey = true)
  @Nullable Long id;

  String email;
  String firstName;
  String lastName;
  String city;
  int age;
  long points;

  @Field(precision = 12, scale = 2)
  BigDecimal balance;

  boolean active;
  double rating;
  LocalDate born;
  OffsetDateTime createdAt;
  UUID token;

  PlainPerson(
      String email,
      String firstName,
      String lastName,
      String city,
      int age,
      long points,
      BigDecimal balance,
      boolean active,
      double rating,
      LocalDate born,
      OffsetDateTime createdAt,
      UUID token) {
    this.email = email;
    this.firstName = firstName;
    this.lastName = lastName;
    this.city = city;
    this.age = age;
    this.points = points;
    this.balance = balance;
    this.active = active;
    this.rating = rating;
    this.born = born;
    this.createdAt = createdAt;
    this.token = token;
  }

  static PlainPerson of(Person values) {
    PlainPerson person =
        new PlainPerson(
            values.email(),
            values.firstName(),
            values.lastName(),
            values.city(),
            values.age(),
            values.points(),
            values.balance(),
            values.active(),
            values.rating(),
            values.born(),
            values.createdAt(),
            values.token());
    person.id = values.id();
    return person;
  }

  PlainPerson set(Person values) {
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
        id, email, firstName, lastName, city, age, points, balance, active, rating, born, createdAt,
        token);
  }
}
