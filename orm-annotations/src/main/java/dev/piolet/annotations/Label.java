package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a constant of an enum its label in PostgreSQL; without it, the label is the constant's
 * name. Of a type that a sealed model permits, it is what the {@link Discriminator} holds; without
 * it, that is the type's name in snake case.
 *
 * <pre>{@code
 * public enum Status {
 *   @Label("in progress") IN_PROGRESS,
 *   @Label("done") DONE
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface Label {
  /**
   * The label, exactly as PostgreSQL has it.
   *
   * @return a text; of a constant, at most 63 bytes
   */
  String value();
}
