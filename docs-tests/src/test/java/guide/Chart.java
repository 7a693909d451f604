package guide;

import dev.piolet.annotations.Projection;
import java.util.List;

/** A tree of three levels. */
// tag::graph[]
@Projection(of = Employee.class)
public record Chart(String name, List<Branch> reports) {
  @Projection(of = Employee.class)
  public record Branch(String name, List<Leaf> reports) {}

  @Projection(of = Employee.class)
  public record Leaf(String name) {}
}
// end::graph[]
