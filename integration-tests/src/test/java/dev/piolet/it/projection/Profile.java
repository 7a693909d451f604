package dev.piolet.it.projection;

import dev.piolet.annotations.Projection;
import dev.piolet.it.projection.Contact.Workplace;
import java.util.Optional;

/** What there need not be of a member. */
@Projection(of = Member.class)
record Profile(
    Optional<String> name,
    Optional<Integer> age,
    Optional<Workplace> office,
    Optional<Office> all) {

  /** The same of any columns. */
  @Projection
  record Loose(long id, Optional<String> email, Optional<Integer> years, Optional<Office> office) {}
}
