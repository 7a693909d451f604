package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the column that holds when the row was inserted: the start of the transaction, by the
 * database's clock. Objects do not write it; it is read back into them.
 *
 * <p>The type is {@code Instant}, {@code OffsetDateTime} or {@code LocalDateTime}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface CreatedAt {}
