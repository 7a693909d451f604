package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says more about the primary key than which properties it has: those have {@link
 * Field#primaryKey()}.
 *
 * <pre>{@code
 * @Table
 * @PrimaryKey(name = "pk_booking", withoutOverlaps = true)
 * public record Booking(
 *     @Field(primaryKey = true) int roomId,
 *     @Field(primaryKey = true) Range<LocalDate> during) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PrimaryKey {
  /**
   * The constraint's name in the database. On a superclass, the name of each table goes before it.
   *
   * @return the name; when empty, the one that PostgreSQL would choose, such as {@code
   *     booking_pkey}
   */
  String name() default "";

  /**
   * Properties whose values are kept in the key's index without being part of the key.
   *
   * @return their names in Java
   */
  String[] include() default {};

  /**
   * Whether rows that are alike in the other properties of the key must not overlap in its last,
   * which is a range or a multirange ({@code WITHOUT OVERLAPS}, PostgreSQL 18 and later).
   *
   * <p>Comparing numbers or texts in such a key needs PostgreSQL's extension {@code btree_gist}.
   * {@code ON CONFLICT} takes such a key for {@code DO NOTHING} alone.
   *
   * @return {@code false}: the last property is compared as the others are
   */
  boolean withoutOverlaps() default false;
}
