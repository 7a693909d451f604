package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the column that tells the types of a sealed model apart; without it, the column is {@code
 * type}.
 *
 * <pre>{@code
 * @Table
 * @Discriminator("kind")
 * public sealed interface Payment permits Card, Transfer {}
 * }</pre>
 *
 * <p>It holds the {@link Label} of the type that a row is an object of, or else the type's name in
 * snake case.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Discriminator {
  /**
   * What the column is called in the generated table, as a property would be.
   *
   * @return a name that no property of the types has
   */
  String value() default "type";

  /**
   * The column's name, exactly as PostgreSQL has it.
   *
   * @return the name; when empty, it follows from {@link #value} as a property's would
   */
  String name() default "";
}
