package guide;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** What somebody is to earn from now on. */
// tag::model[]
@Table
public record Raise(@Field(primaryKey = true) long employeeId, String name, int salary) {}
// end::model[]
