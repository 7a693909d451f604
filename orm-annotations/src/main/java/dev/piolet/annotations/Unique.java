package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two rows have the same values in these columns together.
 *
 * <pre>{@code
 * @Table
 * @Unique({"tenantId", "email"})
 * public record Account(@Field(primaryKey = true) long id, long tenantId, String email) {}
 *
 * onConflict(ACCOUNT.uniqueTenantIdEmail).doNothing()
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Unique.Several.class)
public @interface Unique {
  /**
   * The properties, by their names in Java; {@code home.city} for one of an embedded value.
   *
   * @return one or more, in the order of the constraint's index
   */
  String[] value();

  /**
   * The name in the database, and of the generated constant in camel case. On a superclass, the
   * name of each table goes before it in the database.
   *
   * @return the name; when empty, the one that PostgreSQL would choose, such as {@code
   *     account_tenant_id_email_key}
   */
  String name() default "";

  /**
   * Whether two NULLs are the same value (PostgreSQL 15 and later).
   *
   * @return {@code false}: rows with NULL never clash
   */
  boolean nullsNotDistinct() default false;

  /**
   * Properties whose values are kept in the constraint's index without being compared.
   *
   * @return their names in Java
   */
  String[] include() default {};

  /**
   * Whether rows that are alike in the other properties must not overlap in the last, which is a
   * range or a multirange ({@code WITHOUT OVERLAPS}, PostgreSQL 18 and later).
   *
   * @return {@code false}: the last property is compared as the others are
   * @see PrimaryKey#withoutOverlaps()
   */
  boolean withoutOverlaps() default false;

  /**
   * When it is checked.
   *
   * @return with every statement when not given
   */
  Deferrable deferrable() default Deferrable.NOT_DEFERRABLE;

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
    Unique[] value();
  }
}
