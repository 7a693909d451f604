package clinic;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A kind of animal. */
// tag::model[]
@Table
public record PetType(@Field(primaryKey = true) int id, String name) {}
// end::model[]
