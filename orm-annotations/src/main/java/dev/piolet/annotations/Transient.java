package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves a field of a {@link Table} out of the table: it is neither read nor written.
 *
 * <p>A record has no use for it, because every component is needed to build the record.
 *
 * <pre>{@code
 * @Table
 * public class Product {
 *   @Field(primaryKey = true) @Nullable Long id;
 *   BigDecimal price;
 *   @Transient boolean selected; // lives in memory only
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Transient {}
