package dev.piolet.benchmarks.jooq;

import static dev.piolet.benchmarks.jooq.PersonTable.PERSON;

import dev.piolet.benchmarks.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record13;
import org.jooq.Records;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;

/** Wide rows. */
final class JooqPeople
    extends JooqRows<
        Record13<
            Long,
            String,
            String,
            String,
            String,
            Integer,
            Long,
            BigDecimal,
            Boolean,
            Double,
            LocalDate,
            OffsetDateTime,
            UUID>,
        Person> {
  private static final List<Field<?>> COLUMNS =
      List.of(
          PERSON.EMAIL,
          PERSON.FIRST_NAME,
          PERSON.LAST_NAME,
          PERSON.CITY,
          PERSON.AGE,
          PERSON.POINTS,
          PERSON.BALANCE,
          PERSON.ACTIVE,
          PERSON.RATING,
          PERSON.BORN,
          PERSON.CREATED_AT,
          PERSON.TOKEN);

  JooqPeople(DSLContext dsl) {
    super(dsl, PERSON, PERSON.ID, PERSON.EMAIL, Records.mapping(Person::new));
  }

  @Override
  SelectJoinStep<
          Record13<
              Long,
              String,
              String,
              String,
              String,
              Integer,
              Long,
              BigDecimal,
              Boolean,
              Double,
              LocalDate,
              OffsetDateTime,
              UUID>>
      from(DSLContext dsl) {
    return dsl.select(
            PERSON.ID,
            PERSON.EMAIL,
            PERSON.FIRST_NAME,
            PERSON.LAST_NAME,
            PERSON.CITY,
            PERSON.AGE,
            PERSON.POINTS,
            PERSON.BALANCE,
            PERSON.ACTIVE,
            PERSON.RATING,
            PERSON.BORN,
            PERSON.CREATED_AT,
            PERSON.TOKEN)
        .from(PERSON);
  }

  /** In UTC: jOOQ gives times in the zone of the session. */
  @Override
  public Person values(Person person) {
    return copy(person, person.id(), person.createdAt().withOffsetSameInstant(ZoneOffset.UTC));
  }

  @Override
  long key(Person person) {
    return Objects.requireNonNull(person.id());
  }

  @Override
  Person withKey(Person person, long id) {
    return copy(person, id, person.createdAt());
  }

  @Override
  List<Field<?>> columns() {
    return COLUMNS;
  }

  @Override
  Object[] bind(Person person, int more) {
    return Arrays.copyOf(
        new Object[] {
          person.email(),
          person.firstName(),
          person.lastName(),
          person.city(),
          person.age(),
          person.points(),
          person.balance(),
          person.active(),
          person.rating(),
          person.born(),
          person.createdAt(),
          person.token()
        },
        12 + more);
  }

  private static Person copy(Person person, @Nullable Long id, OffsetDateTime createdAt) {
    return new Person(
        id,
        person.email(),
        person.firstName(),
        person.lastName(),
        person.city(),
        person.age(),
        person.points(),
        person.balance(),
        person.active(),
        person.rating(),
        person.born(),
        createdAt,
        person.token());
  }
}
