package dev.piolet.benchmarks.hibernate;

import dev.piolet.benchmarks.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** With keys in blocks of a thousand of a sequence. */
@Entity
@Table(name = "person")
public class SequencePerson extends PersonColumns {
  @Id
  @GeneratedValue(generator = "person_seq")
  @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 1_000)
  @Nullable Long id;

  static PersonColumns of(Person values) {
    SequencePerson made = new SequencePerson();
    made.id = values.id();
    return made.set(values);
  }

  @Override
  @Nullable Long key() {
    return id;
  }
}
