package dev.piolet.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many statements a test has to send, over the connections and databases that it was given by
 * {@link PostgresExtension}; those of lifecycle methods do not count. Where there are more or
 * fewer, the test fails with a list of them and the lines that sent them.
 *
 * <pre>{@code
 * @Test
 * @ExpectQueries(2)
 * void readsArticlesOfAllUsersAtOnce(DBConnection conn) {
 *   ...
 * }
 * }</pre>
 *
 * @see QueryCount
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ExpectQueries {
  /**
   * How many.
   *
   * @return the number of statements, without those that begin and end transactions
   */
  int value();
}
