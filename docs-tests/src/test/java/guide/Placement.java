package guide;

import dev.piolet.annotations.Projection;
import java.util.Optional;

// tag::projection[]
@Projection
public record Placement(String name, Optional<Department> department) {}
// end::projection[]
