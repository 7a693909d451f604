package guide;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** What employees are assigned to. */
// tag::model[]
@Table
public record Project(@Field(primaryKey = true) long id, String name) {}
// end::model[]
