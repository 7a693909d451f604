package dev.piolet.benchmarks.hibernate;

import dev.piolet.benchmarks.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** With the key of an identity column. */
@Entity
@Table(name = "person")
public class IdentityPerson extends PersonColumns {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  static PersonColumns of(Person values) {
    IdentityPerson made = new IdentityPerson();
    made.id = values.id();
    return made.set(values);
  }

  @Override
  @Nullable Long key() {
    return id;
  }
}
