package dev.piolet.benchmarks.piolet;

import static dev.piolet.benchmarks.PersonTable.PERSON;
import static dev.piolet.benchmarks.piolet.PlainPersonTable.PLAIN_PERSON;
import static dev.piolet.benchmarks.piolet.SequencePersonTable.SEQUENCE_PERSON;
import static dev.piolet.benchmarks.piolet.TrackedPersonTable.TRACKED_PERSON;
import static dev.piolet.query.Sql.onConflict;

import dev.piolet.benchmarks.Person;
import java.util.function.UnaryOperator;

/** The kinds of wide models. */
final class PersonModels {
  static final Models<Person, Person> RECORDS =
      new Models<>(
          PERSON,
          PERSON.id,
          PERSON.email,
          onConflict(PERSON.id)
              .doUpdate(
                  PERSON.email,
                  PERSON.firstName,
                  PERSON.lastName,
                  PERSON.city,
                  PERSON.age,
                  PERSON.points,
                  PERSON.balance,
                  PERSON.active,
                  PERSON.rating,
                  PERSON.born,
                  PERSON.createdAt,
                  PERSON.token),
          UnaryOperator.identity(),
          UnaryOperator.identity(),
          PersonModels::withKeyOf);

  static final Models<Person, PlainPerson> CLASSES =
      new Models<>(
          PLAIN_PERSON,
          PLAIN_PERSON.id,
          PLAIN_PERSON.email,
          onConflict(PLAIN_PERSON.id)
              .doUpdate(
                  PLAIN_PERSON.email,
                  PLAIN_PERSON.firstName,
                  PLAIN_PERSON.lastName,
                  PLAIN_PERSON.city,
                  PLAIN_PERSON.age,
                  PLAIN_PERSON.points,
                  PLAIN_PERSON.balance,
                  PLAIN_PERSON.active,
                  PLAIN_PERSON.rating,
                  PLAIN_PERSON.born,
                  PLAIN_PERSON.createdAt,
                  PLAIN_PERSON.token),
          PlainPerson::of,
          PlainPerson::values,
          PlainPerson::set);

  static final Models<Person, TrackedPerson> TRACKED =
      new Models<>(
          TRACKED_PERSON,
          TRACKED_PERSON.id,
          TRACKED_PERSON.email,
          onConflict(TRACKED_PERSON.id)
              .doUpdate(
                  TRACKED_PERSON.email,
                  TRACKED_PERSON.firstName,
                  TRACKED_PERSON.lastName,
                  TRACKED_PERSON.city,
                  TRACKED_PERSON.age,
                  TRACKED_PERSON.points,
                  TRACKED_PERSON.balance,
                  TRACKED_PERSON.active,
                  TRACKED_PERSON.rating,
                  TRACKED_PERSON.born,
                  TRACKED_PERSON.createdAt,
                  TRACKED_PERSON.token),
          TrackedPerson::of,
          TrackedPerson::values,
          TrackedPerson::set);

  static final Models<Person, SequencePerson> NUMBERED =
      new Models<>(
          SEQUENCE_PERSON,
          SEQUENCE_PERSON.id,
          SEQUENCE_PERSON.email,
          onConflict(SEQUENCE_PERSON.id)
              .doUpdate(
                  SEQUENCE_PERSON.email,
                  SEQUENCE_PERSON.firstName,
                  SEQUENCE_PERSON.lastName,
                  SEQUENCE_PERSON.city,
                  SEQUENCE_PERSON.age,
                  SEQUENCE_PERSON.points,
                  SEQUENCE_PERSON.balance,
                  SEQUENCE_PERSON.active,
                  SEQUENCE_PERSON.rating,
                  SEQUENCE_PERSON.born,
                  SEQUENCE_PERSON.createdAt,
                  SEQUENCE_PERSON.token),
          SequencePerson::of,
          SequencePerson::values,
          SequencePerson::with);

  private PersonModels() {}

  private static Person withKeyOf(Person person, Person values) {
    PlainPerson copy = PlainPerson.of(values);
    copy.id = person.id();
    return copy.values();
  }
}
