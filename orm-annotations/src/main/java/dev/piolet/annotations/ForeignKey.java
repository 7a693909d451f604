package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Columns that together hold another model's primary key, or other columns of it that are unique.
 *
 * <pre>{@code
 * @Table
 * @ForeignKey(properties = {"tenantId", "userId"}, references = Member.class)
 * public record Login(@Field(primaryKey = true) long id, long tenantId, long userId) {}
 * }</pre>
 *
 * @see Field#references()
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(ForeignKey.Several.class)
public @interface ForeignKey {
  /**
   * The properties that refer, by their names in Java; {@code home.city} for one of an embedded
   * value.
   *
   * @return one or more
   */
  String[] properties();

  /**
   * The model that is referred to.
   *
   * @return a class or record with {@link Table}
   */
  Class<?> references();

  /**
   * The properties of that model that are referred to, in the order of {@link #properties}.
   *
   * @return their names in Java; the primary key when empty
   */
  String[] to() default {};

  /**
   * The name of the path to the row that is referred to: with {@code path = "member"} it is {@code
   * LOGIN.member()}, and this foreign key {@code LOGIN.memberKey}.
   *
   * @return a Java name; when empty, that of the one property that is not named as what it refers
   *     to, without its {@code Id}, or else of the model that is referred to
   */
  String path() default "";

  /**
   * The name in the database. On a superclass, the name of each table goes before it.
   *
   * @return the name; when empty, the one that PostgreSQL would choose, such as {@code
   *     login_tenant_id_user_id_fkey}
   */
  String name() default "";

  /**
   * The action on the rows that refer to a row when that row is deleted.
   *
   * @return the action; PostgreSQL's own default when not given
   */
  OnDelete onDelete() default OnDelete.NO_ACTION;

  /**
   * The action on the rows that refer to a row when that row's key changes.
   *
   * @return the action; PostgreSQL's own default when not given
   */
  OnUpdate onUpdate() default OnUpdate.NO_ACTION;

  /**
   * When it is checked.
   *
   * @return with every statement when not given
   */
  Deferrable deferrable() default Deferrable.NOT_DEFERRABLE;

  /**
   * Whether the last property is a period: a range or a multirange that the periods of the rows
   * that are referred to cover together, instead of being equal to that of one ({@code PERIOD},
   * PostgreSQL 18 and later). What is referred to is {@link PrimaryKey#withoutOverlaps()} or {@link
   * Unique#withoutOverlaps()}. PostgreSQL takes no action with it, neither on update nor on delete.
   *
   * @return {@code false}: the last property is compared as the others are
   */
  boolean period() default false;

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
    ForeignKey[] value();
  }
}
