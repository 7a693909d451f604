package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two rows are alike in all of these elements, each compared with an operator of its own.
 *
 * <pre>{@code
 * @Table
 * @Exclusion({
 *   @Exclusion.Element(property = "roomId", with = "="),
 *   @Exclusion.Element(property = "during", with = "&&")
 * })
 * public record Booking(@Field(primaryKey = true) long id, int roomId, Range<LocalDate> during) {}
 * }</pre>
 *
 * <p>Comparing numbers or texts with {@code =} in a {@code gist} index needs PostgreSQL's extension
 * {@code btree_gist}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Exclusion.Several.class)
public @interface Exclusion {
  /**
   * The places that are compared.
   *
   * @return one or more elements
   */
  Element[] value();

  /**
   * The name in the database, and of the generated constant in camel case. On a superclass, the
   * name of each table goes before it in the database.
   *
   * @return the name; when empty, the one that PostgreSQL would choose, such as {@code
   *     booking_room_id_during_excl}
   */
  String name() default "";

  /**
   * The method of the index.
   *
   * @return {@code gist} when not given
   */
  String method() default "gist";

  /**
   * Which rows are compared: a condition in SQL, with the names of columns as PostgreSQL has them.
   *
   * @return a condition; all rows when empty
   */
  String where() default "";

  /**
   * When it is checked.
   *
   * @return with every statement when not given
   */
  Deferrable deferrable() default Deferrable.NOT_DEFERRABLE;

  /** One column or expression of an exclusion constraint. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({})
  @interface Element {
    /**
     * The property, by its name in Java.
     *
     * @return its name; empty where there is an {@link #expression}
     */
    String property() default "";

    /**
     * The expression in SQL, with the names of columns as PostgreSQL has them.
     *
     * @return an expression; empty where there is a {@link #property}
     */
    String expression() default "";

    /**
     * The operator, which is true of what clashes.
     *
     * @return an operator, such as {@code =} or {@code &&}
     */
    String with();
  }

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
    Exclusion[] value();
  }
}
