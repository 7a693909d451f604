package guide;

import dev.piolet.annotations.Projection;

/** What a list of employees shows of each. */
// tag::projection[]
@Projection(of = Employee.class)
public record EmployeeCard(Long id, String name, Pay pay) {
  @Projection(of = Employee.class)
  public record Pay(int salary) {}
}
// end::projection[]
