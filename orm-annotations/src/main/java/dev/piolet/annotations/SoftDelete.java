package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the column that says that a row is deleted, and makes {@code DBConnection.delete} set it
 * instead of deleting the row.
 *
 * <p>A time ({@code @Nullable Instant}, {@code OffsetDateTime} or {@code LocalDateTime}) holds
 * when, and a {@code boolean} that the row is deleted. Queries do not see deleted rows: each use of
 * the table in a FROM or JOIN leaves them out, unless it is {@code USER.withDeleted()}. A {@code
 * deleteFrom(USER)} statement removes rows for good.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface SoftDelete {}
