package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how the names of tables and columns follow from those of models and properties, where no
 * annotation gives a name: for the models of a package, or for one. The nearest counts: of the
 * model, of a class around it, of its package.
 *
 * <pre>{@code
 * @Naming(NamingStrategy.UPPER_CAMEL)
 * package app;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface Naming {
  /**
   * How names are written.
   *
   * @return the strategy
   */
  NamingStrategy value();
}
