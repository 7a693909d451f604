package dev.piolet.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a test fail that sends the same query again and again from one line, as a loop over the rows
 * of another query does ("N+1"). The failure names both lines.
 *
 * @see QueryCount#requireNoRepeatedQueries
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface NoRepeatedQueries {
  /**
   * How often it may be sent.
   *
   * @return a number of round trips
   */
  int atMost() default 2;
}
