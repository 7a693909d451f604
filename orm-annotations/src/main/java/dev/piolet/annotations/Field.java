package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says more about the column of one field or record component of a {@link Table}.
 *
 * <p>A field without this annotation is a column too, with the defaults given here.
 *
 * <pre>{@code
 * @Table
 * public class User {
 *   @Field(primaryKey = true) @Nullable Long id; // left null: the database generates it
 *   @Field(unique = true) String email;
 *   @Field(references = Office.class, onDelete = OnDelete.SET_NULL) @Nullable Long officeId;
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Field {
  /**
   * The column's name, exactly as PostgreSQL has it. It is always quoted, so upper case, spaces and
   * reserved words are fine.
   *
   * @return the name; when empty, the field's name in snake case: {@code officeId} is {@code
   *     office_id}
   */
  String name() default "";

  /**
   * Whether the column belongs to the primary key. Several such fields form a composite key, in the
   * order in which they are declared.
   *
   * <p>A lone key of type {@code @Nullable Long}, {@code @Nullable Integer} or {@code @Nullable
   * Short} is an identity column: the database generates a value where the object has none, and
   * keeps the value where it has one.
   *
   * @return {@code true} for a column of the primary key
   */
  boolean primaryKey() default false;

  /**
   * Whether no two rows may hold the same value in this column.
   *
   * @return {@code true} for a column with a {@code UNIQUE} constraint
   */
  boolean unique() default false;

  /**
   * The model whose primary key this column refers to. That key must be a single column of the same
   * type.
   *
   * @return a class or record with {@link Table}; {@code void.class} for a column that is no
   *     foreign key
   */
  Class<?> references() default void.class;

  /**
   * What happens to the rows that refer to a row when that row is deleted. Needs {@link
   * #references}.
   *
   * @return the action; PostgreSQL's own default when not given
   */
  OnDelete onDelete() default OnDelete.NO_ACTION;
}
