package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record of one component a domain of PostgreSQL: a type over the component's, with a name
 * and a check of its own.
 *
 * <pre>{@code
 * @Domain(check = "VALUE ~ '^[^@]+@[^@]+$'")
 * public record Email(String value) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Domain {
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

  /**
   * What PostgreSQL checks of every value, in SQL; the value is called {@code VALUE}.
   *
   * @return a condition in SQL; none when empty
   */
  String check() default "";
}
