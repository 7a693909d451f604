package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the column that tells whether a row has changed since it was read: optimistic locking.
 *
 * <p>An update or delete of an object takes effect only where the row still has the object's
 * version; otherwise it is a {@code StaleObjectException} that names the keys, and nothing is
 * written. Every update gives the row the next version and, where its property can be set, the
 * object too.
 *
 * <p>A number ({@code int}, {@code long}, {@code short}) counts; a time ({@code Instant}, {@code
 * OffsetDateTime}, {@code LocalDateTime}) is the database's clock at the update.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Version {}
