package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Spreads the components of a record over columns of the table that holds it.
 *
 * <pre>{@code
 * public record Address(String street, String city) {}
 *
 * @Table
 * public record Customer(
 *     @Field(primaryKey = true) @Nullable Long id,
 *     @Embedded Address home, // home_street, home_city
 *     @Embedded(prefix = "work_") @Nullable Address work) {}
 *
 * select(CUSTOMER).where(CUSTOMER.home.city.eq("Oslo"));
 * }</pre>
 *
 * <p>A {@code @Nullable} value makes all of its columns nullable: a value of null is NULL in all of
 * them, and NULL in all of them is read as null. Embedded records may hold embedded records.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Embedded {
  /** Stands for the property's name and an underscore. */
  String PROPERTY_NAME = "\0";

  /**
   * The prefix of the columns' names.
   *
   * @return the prefix; the property's name in snake case and an underscore when not given
   */
  String prefix() default PROPERTY_NAME;
}
