package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which rows a role may see and write; needs {@link RowSecurity}.
 *
 * <pre>{@code
 * @Table
 * @RowSecurity(force = true)
 * @Policy(
 *     name = "own_rows",
 *     using = "tenant_id = nullif(current_setting('app.tenant', true), '')::bigint")
 * public record Invoice(@Field(primaryKey = true) long id, long tenantId) {}
 *
 * conn.transaction(settings("app.tenant", "42"), () -> conn.exec(select(INVOICE)));
 * }</pre>
 *
 * <p>A setting of a transaction that is over is an empty text to later ones of the connection,
 * which {@code nullif} makes NULL: without a tenant, no row is seen.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Policy.Several.class)
public @interface Policy {
  /**
   * The policy's name, exactly as PostgreSQL has it.
   *
   * @return its name
   */
  String name();

  /**
   * The statements that it is for.
   *
   * @return all when not given
   */
  PolicyCommand command() default PolicyCommand.ALL;

  /**
   * The roles that it is for.
   *
   * @return their names; every role when empty
   */
  String[] roles() default {};

  /**
   * Which rows are seen: a condition in SQL.
   *
   * @return a condition; none when empty
   */
  String using() default "";

  /**
   * Which rows may be written: a condition in SQL.
   *
   * @return a condition; {@link #using} when empty
   */
  String check() default "";

  /**
   * Whether one such policy is enough for a row.
   *
   * @return {@code true}; {@code false} for a restrictive policy, which a row has to pass besides
   */
  boolean permissive() default true;

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
    Policy[] value();
  }
}
