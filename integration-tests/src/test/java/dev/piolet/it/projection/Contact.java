package dev.piolet.it.projection;

import dev.piolet.annotations.Projection;
import org.jspecify.annotations.Nullable;

/** A person with what else is known, in nested records. */
@Projection(of = Person.class)
record Contact(long id, String name, @Nullable Integer age, Address address) {

  /** Columns of the same table. */
  @Projection(of = Person.class)
  record Address(String street, String city) {}

  /** Columns of another table. */
  @Projection(of = Office.class)
  record Workplace(long id, String name) {}

  /** A person and the office, which there need not be. */
  @Projection(of = Person.class)
  record Employee(String name, @Nullable Workplace workplace) {}

  /** The same, of somebody who has to have one. */
  @Projection(of = Person.class)
  record Commuter(String name, Address address, Workplace workplace) {}

  /** Nests a whole model. */
  @Projection(of = Person.class)
  record Posting(String name, @Nullable Office office) {}
}
