package dev.piolet.it;

import dev.piolet.test.PgBouncer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * Marks tests of what PostgreSQL keeps with a session: a pooler that gives each transaction another
 * one cannot do it, and they do not run through one. {@code NeedsSessionTest} lists them.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfSystemProperty(
    named = PgBouncer.PROPERTY,
    matches = "true",
    disabledReason = "It needs what PostgreSQL keeps with a session")
public @interface NeedsSession {
  /** What of the session it needs. */
  String value();
}
