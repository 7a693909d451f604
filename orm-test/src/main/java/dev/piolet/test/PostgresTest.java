package dev.piolet.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class a PostgreSQL: short for {@code @ExtendWith(PostgresExtension.class)}.
 *
 * <pre>{@code
 * @PostgresTest
 * class UserTest {
 *   @Test
 *   void storesAUser(DBConnection conn) {
 *     conn.schema().create(USER);
 *     conn.insert(new User("Alice"));
 *   }
 * }
 * }</pre>
 *
 * @see PostgresExtension
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(PostgresExtension.class)
public @interface PostgresTest {
  /**
   * Whether what a test writes is rolled back when it is done, so that each test begins with what
   * the class has prepared. A test then has one connection, which its constructor and methods
   * share, and whose transaction was begun for it: {@code ensureTransaction} and {@code savepoint}
   * work in it, {@code transaction} is an error, and it has no {@code DataSource} and no {@code
   * Database}. What {@code BeforeAll} methods write stays.
   *
   * @return {@code true} to roll back
   */
  boolean rollback() default false;

  /**
   * What fills the database that the class has for itself, in place of an empty schema. The
   * server's user needs the right to create databases.
   *
   * @return none, or one class
   */
  Class<? extends DatabaseTemplate>[] template() default {};
}
