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
public @interface PostgresTest {}
