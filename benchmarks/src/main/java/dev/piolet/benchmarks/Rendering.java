package dev.piolet.benchmarks;

/**
 * Typed queries that are built anew at each call and made into SQL, with placeholders, without a
 * database. The result is as long as the SQL, and holds its binds where the library renders them
 * with it.
 */
public interface Rendering {
  /**
   * {@code SELECT id, name, quantity FROM item WHERE id = :id}.
   *
   * @return the SQL with a placeholder
   */
  String small(long id);

  /**
   * Two joins and five conditions:
   *
   * <pre>
   * SELECT person.email, item.name, world.random_number
   * FROM person
   * JOIN item ON item.id = person.id
   * JOIN world ON world.id = person.age
   * WHERE person.active = true (bound)
   *   AND person.age &gt;= :age
   *   AND person.city = :city
   *   AND item.quantity &lt; :quantity
   *   AND item.name LIKE :name
   * ORDER BY person.email
   * LIMIT 10
   * </pre>
   *
   * @return the SQL with placeholders
   */
  String large(int age, String city, int quantity, String name);
}
