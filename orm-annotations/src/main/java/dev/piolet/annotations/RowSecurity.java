package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Turns row-level security on: a role that does not own the table sees and writes only the rows
 * that a {@link Policy} allows it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RowSecurity {
  /**
   * Whether the table's owner is bound by the policies too.
   *
   * @return {@code false}: the owner sees all rows
   */
  boolean force() default false;
}
