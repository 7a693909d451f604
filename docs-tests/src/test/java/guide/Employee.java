package guide;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody who works for the company. */
// tag::model[]
@Table
public record Employee(
    @Field(primaryKey = true) @Nullable Long id,
    String name,
    @Field(references = Department.class) @Nullable Long departmentId,
    @Field(references = Employee.class, onDelete = OnDelete.SET_NULL) @Nullable Long managerId,
    int salary,
    LocalDate hired,
    String skills,
    @Nullable String profile) {}
// end::model[]
