package guide;

import dev.piolet.annotations.Projection;
import java.util.List;

/** A department with all who work there. */
// tag::model[]
@Projection(of = Department.class)
public record Staff(Department department, List<Employee> employees) {}
// end::model[]
