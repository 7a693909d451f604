package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class or record, or a sealed type of such, as the model of one PostgreSQL table.
 *
 * <p>The annotation processor writes the model's table beside it: {@code User} gets {@code
 * UserTable} with the constant {@code USER}. Every field of the model is a column, with or without
 * {@link Field}, unless it is {@code static} or marked {@link Transient}. Fields of superclasses
 * are columns too; such a class is a table itself only where it has this annotation.
 *
 * <p>A private field has a getter, and a setter where no constructor takes it: {@code getEMail} or
 * {@code geteMail} for {@code eMail} (the first wins where both are there), {@code isOpen} for a
 * {@code boolean}, or the field's own name.
 *
 * <pre>{@code
 * @Table
 * public record Article(
 *     @Field(primaryKey = true) @Nullable Long id,
 *     String title,
 *     @Field(references = User.class) long userId) {}
 * }</pre>
 *
 * <p>A sealed interface, or a sealed abstract class, is a table of all the types that it permits:
 * records and final classes. A row is an object of one of them, which the {@link Discriminator}
 * tells. Each of the types gets a table class too, which shows its own rows. Or each type has a
 * table of its own: see {@link #subtypes}.
 *
 * <p>A column is {@code NOT NULL} unless the field's type or the field is annotated with any
 * annotation named {@code Nullable} or {@code CheckForNull}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {
  /**
   * The table's name, exactly as PostgreSQL has it. It is always quoted, so upper case, spaces and
   * reserved words are fine.
   *
   * @return the name; when empty, the model's name in snake case: {@code OrderLine} is {@code
   *     order_line}
   */
  String name() default "";

  /**
   * The schema that holds the table, exactly as PostgreSQL has it.
   *
   * @return the schema's name; when empty, the connection's search path decides
   */
  String schema() default "";

  /**
   * What {@code COMMENT ON} says of the table.
   *
   * @return the comment; none when empty
   */
  String comment() default "";

  /**
   * Whether the table is {@code UNLOGGED}: faster to write, and empty after a crash.
   *
   * @return {@code true} for an unlogged table
   */
  boolean unlogged() default false;

  /**
   * The tablespace that holds the table, exactly as PostgreSQL has it.
   *
   * @return its name; the database's own choice when empty
   */
  String tablespace() default "";

  /**
   * The tables of the types that a sealed type permits. It says nothing of a class or record.
   *
   * <pre>{@code
   * @Table(subtypes = Subtypes.TABLE_EACH)
   * public sealed interface Payment permits Card, Transfer {}
   * }</pre>
   *
   * @return {@link Subtypes#TABLE_EACH} where each has its own
   */
  Subtypes subtypes() default Subtypes.ONE_TABLE;
}
