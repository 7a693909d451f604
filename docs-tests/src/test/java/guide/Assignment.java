package guide;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** An employee's part in a project. */
// tag::model[]
@Table
public record Assignment(
    @Field(primaryKey = true, references = Project.class) long projectId,
    @Field(primaryKey = true, references = Employee.class) long employeeId) {}
// end::model[]
