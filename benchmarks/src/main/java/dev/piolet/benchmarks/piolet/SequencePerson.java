package dev.piolet.benchmarks.piolet;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import dev.piolet.benchmarks.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wide row as a record, with keys in blocks of a thousand of a sequence. */
@Table(name = "person")
record SequencePerson(
    @Field(
            primaryKey = true,
            generation = Generation.SEQUENCE,
            sequence = "person_seq",
            allocationSize = 1_000)
        @Nullable Long id,
    String email,
    String firstName,
    String lastName,
    String city,
    int age,
    long points,
    @Field(precision = 12, scale = 2) BigDecimal balance,
    boolean active,
    double rating,
    LocalDate born,
    OffsetDateTime createdAt,
    UUID token) {
  static SequencePerson of(Person values) {
    return of(values.id(), values);
  }

  SequencePerson with(Person values) {
    return of(id, values);
  }

  private static SequencePerson of(@Nullable Long id, Person values) {
    return new SequencePerson(
        id,
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
  }

  Person values() {
    return new Person(
        id, email, firstName, lastName, city, age, points, balance, active, rating, born, createdAt,
        token);
  }
}
