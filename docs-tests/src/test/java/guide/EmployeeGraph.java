package guide;

import dev.piolet.annotations.Projection;
import dev.piolet.annotations.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An employee with the manager and the projects. */
// tag::graph[]
@Projection(of = Employee.class)
public record EmployeeGraph(
    String name,
    @Nullable Employee manager,
    @Relation(through = Assignment.class) List<Project> projects) {}
// end::graph[]
