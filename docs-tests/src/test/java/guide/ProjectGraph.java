package guide;

import dev.piolet.annotations.Projection;
import dev.piolet.annotations.Relation;
import java.util.List;

/** A project with who is assigned to it, the best paid first. */
// tag::graph[]
@Projection(of = Project.class)
public record ProjectGraph(
    String name,
    @Relation(
            through = Assignment.class,
            orderBy = {"salary desc", "id"})
        List<Employee> staff) {}
// end::graph[]
