package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A condition that every row fulfils.
 *
 * <pre>{@code
 * @Table
 * @Check(name = "price_is_positive", value = "price > 0")
 * public record Product(@Field(primaryKey = true) long id, BigDecimal price) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Check.Several.class)
public @interface Check {
  /**
   * The condition, in SQL, with the names of columns as PostgreSQL has them.
   *
   * @return a condition
   */
  String value();

  /**
   * The name in the database, and of the generated constant in camel case. On a superclass, the
   * name of each table goes before it in the database.
   *
   * @return the name; when empty, the one that PostgreSQL would choose, such as {@code
   *     product_price_check}
   */
  String name() default "";

  /**
   * Whether tables that inherit from this one are left out ({@code NO INHERIT}). A table that is
   * partitioned has no such check.
   *
   * @return {@code false}: it holds for them too
   */
  boolean noInherit() default false;

  /**
   * Whether PostgreSQL checks it; one that is {@code NOT ENFORCED} says only what is meant
   * (PostgreSQL 18 and later).
   *
   * @return {@code true}: it is checked
   */
  boolean enforced() default true;

  /** Several of them. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface Several {
    /**
     * The annotations.
     *
     * @return them, in order
     */
    Check[] value();
  }
}
