package guide;

import dev.piolet.annotations.Projection;
import org.jspecify.annotations.Nullable;

/** The people of a department, and what they cost. */
// tag::payroll[]
@Projection
public record Payroll(@Nullable Long departmentId, long people, @Nullable Long pay) {}
// end::payroll[]
