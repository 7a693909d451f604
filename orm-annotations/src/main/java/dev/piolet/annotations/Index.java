package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index of the table.
 *
 * <pre>{@code
 * @Table
 * @Index({"lastName", "firstName"})
 * @Index(elements = @Index.Element(expression = "lower(email)"), unique = true)
 * @Index(elements = @Index.Element(property = "seen", order = SortOrder.DESC), where = "active")
 * @Index(value = "tags", method = "gin")
 * public class Person { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Index.Several.class)
public @interface Index {
  /**
   * The properties that are indexed, by their names in Java: short for {@link #elements} of nothing
   * else. {@code home.city} is one of an embedded value.
   *
   * @return their names
   */
  String[] value() default {};

  /**
   * The places of the index, where it has more than properties.
   *
   * @return one or more elements, instead of {@link #value}
   */
  Element[] elements() default {};

  /**
   * The name in the database, and of the generated constant in camel case. On a superclass, the
   * name of each table goes before it in the database.
   *
   * @return the name; when empty, the one that PostgreSQL would choose, such as {@code
   *     person_last_name_first_name_idx}
   */
  String name() default "";

  /**
   * Whether no two rows have the same values in it.
   *
   * @return {@code true} for a unique index
   */
  boolean unique() default false;

  /**
   * Whether two NULLs are the same value to a unique index (PostgreSQL 15 and later).
   *
   * @return {@code false}: rows with NULL never clash
   */
  boolean nullsNotDistinct() default false;

  /**
   * The method of the index: {@code btree}, {@code hash}, {@code gin}, {@code gist}, {@code
   * spgist}, {@code brin} or one of an extension.
   *
   * @return the method's name; {@code btree} when not given
   */
  String method() default "btree";

  /**
   * Properties whose values are kept in the index without being part of its order.
   *
   * @return their names in Java
   */
  String[] include() default {};

  /**
   * Which rows are indexed: a condition in SQL, with the names of columns as PostgreSQL has them.
   *
   * @return a condition; all rows when empty
   */
  String where() default "";

  /**
   * The tablespace that holds the index.
   *
   * @return its name; the database's own choice when empty
   */
  String tablespace() default "";

  /** One column or expression of an index. */
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
     * Which values come first.
     *
     * @return the smallest when not given
     */
    SortOrder order() default SortOrder.ASC;

    /**
     * Where NULL comes.
     *
     * @return last when ascending and first when descending, when not given
     */
    NullOrder nulls() default NullOrder.DEFAULT;

    /**
     * The operator class, such as {@code text_pattern_ops}.
     *
     * @return its name; the type's default when empty
     */
    String operatorClass() default "";

    /**
     * The collation.
     *
     * @return its name; the column's when empty
     */
    String collation() default "";
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
    Index[] value();
  }
}
