package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a composite type of PostgreSQL: a property of this type is one column.
 *
 * <pre>{@code
 * @Composite
 * public record Money(BigDecimal amount, String currency) {} // CREATE TYPE "money_" ...
 * }</pre>
 *
 * @see Embedded
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Composite {
  /**
   * The type's name, exactly as PostgreSQL has it.
   *
   * @return the name; when empty, the record's name in snake case
   */
  String name() default "";

  /**
   * The schema that holds the type, exactly as PostgreSQL has it.
   *
   * @return the schema's name; when empty, the connection's search path decides
   */
  String schema() default "";
}
