package dev.piolet.benchmarks.jimmer;

import dev.piolet.benchmarks.Person;
import java.time.ZoneOffset;
import org.babyfish.jimmer.ImmutableObjects;

/** Wide rows. */
final class People {
  private static final PersonEntityTable TABLE = PersonEntityTable.$;

  static final JimmerRows.Model<Person, PersonEntity> MODEL =
      new JimmerRows.Model<>(
          PersonEntity.class,
          client -> client.createQuery(TABLE).select(TABLE),
          client -> client.createQuery(TABLE).select(TABLE.email()),
          PersonEntity::id,
          People::of,
          People::values,
          (entity, values) -> PersonEntityDraft.$.produce(entity, draft -> set(draft, values)));

  private People() {}

  private static PersonEntity of(Person values) {
    Long id = values.id();
    return PersonEntityDraft.$.produce(
        draft -> {
          if (id != null) {
            draft.setId(id);
          }
          set(draft, values);
        });
  }

  private static void set(PersonEntityDraft draft, Person values) {
    draft.setEmail(values.email());
    draft.setFirstName(values.firstName());
    draft.setLastName(values.lastName());
    draft.setCity(values.city());
    draft.setAge(values.age());
    draft.setPoints(values.points());
    draft.setBalance(values.balance());
    draft.setActive(values.active());
    draft.setRating(values.rating());
    draft.setBorn(values.born());
    draft.setCreatedAt(values.createdAt());
    draft.setToken(values.token());
  }

  private static Person values(PersonEntity entity) {
    return new Person(
        ImmutableObjects.isLoaded(entity, PersonEntityProps.ID) ? entity.id() : null,
        entity.email(),
        entity.firstName(),
        entity.lastName(),
        entity.city(),
        entity.age(),
        entity.points(),
        entity.balance(),
        entity.active(),
        entity.rating(),
        entity.born(),
        entity.createdAt().withOffsetSameInstant(ZoneOffset.UTC),
        entity.token());
  }
}
