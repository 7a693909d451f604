package dev.piolet.it.projection;

import dev.piolet.annotations.Projection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ten components, some of which are no columns. */
@Projection
record Report(
    long id,
    String name,
    @Nullable String email,
    @Nullable Integer age,
    boolean active,
    double score,
    String shouted,
    Contact.Address address,
    String country,
    int years) {

  /** Components that NULL cannot be read into, and one that it can. */
  @Projection
  record Ages(int age, String email, @Nullable String remark) {}

  /** A list. */
  @Projection
  record Names(String city, List<String> names, long people) {}

  /** A group of people. */
  @Projection
  record Total(
      String city, boolean active, long people, @Nullable Integer oldest, List<String> names) {}
}
