package guide;

import dev.piolet.annotations.Projection;
import java.util.List;

/** A department with its employees. */
// tag::graph[]
@Projection(of = Department.class)
public record DepartmentGraph(Department department, List<EmployeeGraph> employees) {}
// end::graph[]
