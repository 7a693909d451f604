package dev.piolet.it.projection;

import dev.piolet.annotations.Projection;
import org.jspecify.annotations.Nullable;

/** A member with what else is known, in nested records. */
@Projection(of = Member.class)
record Contact(long id, String name, @Nullable Integer age, Address address) {

  /** Columns of the same table. */
  @Projection(of = Member.class)
  record Address(String street, String city) {}

  /** Columns of another table. */
  @Projection(of = Office.class)
  record Workplace(long id, String name) {}

  /** A member and the office, which there need not be. */
  @Projection(of = Member.class)
  record Employee(String name, @Nullable Workplace workplace) {}

  /** An office and where somebody lives, to whom nothing leads from there. */
  @Projection(of = Office.class)
  record Desk(String name, Address address) {}

  /** The same, where nobody need be. */
  @Projection(of = Office.class)
  record Seat(String name, @Nullable Address address) {}

  /** Nests a whole model. */
  @Projection(of = Office.class)
  record Posting(String name, @Nullable Member member) {}
}
