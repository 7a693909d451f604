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
   * keeps the value where it has one. Any other key that is {@code @Nullable} says what makes its
   * value, by {@link #generation} or {@link #defaultExpression}.
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
   * The model whose primary key this column refers to. That key must be a single column of a type
   * that PostgreSQL compares with this one: {@code smallint} may refer to {@code bigint}. A
   * property of the type {@code dev.piolet.schema.Ref} refers to the model of that type, and needs
   * none.
   *
   * @return a class or record with {@link Table}; {@code void.class} for a column that is no
   *     foreign key
   */
  Class<?> references() default void.class;

  /**
   * The name of the path to the row that is referred to: with {@code path = "author"} it is {@code
   * ARTICLE.author()}, and its foreign key {@code ARTICLE.authorKey}. Needs {@link #references}.
   *
   * @return a Java name; when empty, the field's name without its {@code Id}: {@code authorId} is
   *     {@code author}
   */
  String path() default "";

  /**
   * The action on the rows that refer to a row when that row is deleted. Needs {@link #references}.
   *
   * @return the action; PostgreSQL's own default when not given
   */
  OnDelete onDelete() default OnDelete.NO_ACTION;

  /**
   * The action on the rows that refer to a row when that row's key changes. Needs {@link
   * #references}.
   *
   * @return the action; PostgreSQL's own default when not given
   */
  OnUpdate onUpdate() default OnUpdate.NO_ACTION;

  /**
   * When the foreign key is checked. Needs {@link #references}.
   *
   * @return with every statement when not given
   */
  Deferrable deferrable() default Deferrable.NOT_DEFERRABLE;

  /**
   * The maker of the value where an object has none.
   *
   * @return the database for a lone key that is a nullable whole number, nobody for other columns,
   *     when not given
   */
  Generation generation() default Generation.AUTO;

  /**
   * The sequence that numbers the column, exactly as PostgreSQL has it; it is created with the
   * table.
   *
   * @return the sequence's name; needs {@link Generation#SEQUENCE}
   */
  String sequence() default "";

  /**
   * By how much the sequence counts on ({@code INCREMENT BY}), where a program takes its keys in
   * blocks: a number of the sequence then stands for itself and for those up to the next one, as
   * with the {@code allocationSize} of Jakarta Persistence. With {@code KeyBlocks} in the options
   * of the connection, inserts number their objects themselves, and ask for the next block when one
   * is used up.
   *
   * @return the size of a block; 1 for keys that are fetched one by one. More needs {@link
   *     #primaryKey} and {@link Generation#SEQUENCE}
   */
  int allocationSize() default 1;

  /**
   * The column's default, in SQL: {@code now()}, {@code 'new'}, {@code gen_random_uuid()}.
   *
   * <p>An object whose property is null takes the default, and has its value after the insert.
   *
   * @return an expression; none when empty
   */
  String defaultExpression() default "";

  /**
   * Whether the column is {@code NOT NULL} although the property is {@code @Nullable}: null is an
   * object that has no value yet, and takes what the database makes.
   *
   * <pre>{@code
   * @Field(defaultExpression = "'new'", notNull = true) @Nullable String status
   * }</pre>
   *
   * @return {@code true} for a column that is never {@code NULL}; needs a {@link
   *     #defaultExpression}, {@link #generatedAs} or {@link Access#READ_ONLY}
   */
  boolean notNull() default false;

  /**
   * The expression in SQL that the column is computed from, with the names of columns as PostgreSQL
   * has them. Objects do not write such a column; it is read back into them.
   *
   * @return an expression; none when empty
   */
  String generatedAs() default "";

  /**
   * Whether a generated column is computed when it is read and not stored (PostgreSQL 18 and
   * later).
   *
   * @return {@code true} for a virtual column; needs {@link #generatedAs}
   */
  boolean virtual() default false;

  /**
   * The writes of objects that write the column.
   *
   * @return by inserts and updates when not given
   */
  Access access() default Access.READ_WRITE;

  /**
   * Whether the column has an index of its own.
   *
   * @return {@code true} for an index
   * @see Index
   */
  boolean index() default false;

  /**
   * A condition in SQL that every row fulfils, with the names of columns as PostgreSQL has them. In
   * a record that models embed, they are the names without the prefix that embedding gives them.
   *
   * @return a condition; none when empty
   * @see Check
   */
  String check() default "";

  /**
   * What {@code COMMENT ON} says of the column.
   *
   * @return the comment; none when empty
   */
  String comment() default "";

  /**
   * The collation that text is sorted by.
   *
   * @return the collation's name, exactly as PostgreSQL has it; the database's when empty
   */
  String collation() default "";

  /**
   * How many characters a text can have at most ({@code varchar(40)}), or how many bits or
   * dimensions a value has whose type takes such a number.
   *
   * @return the length; no limit when 0
   */
  int length() default 0;

  /**
   * How many digits a {@code numeric} has in all, or a time behind its second.
   *
   * @return the number of digits; no limit when 0
   */
  int precision() default 0;

  /**
   * How many digits of a {@code numeric} are behind the point. Needs {@link #precision}. A negative
   * number is how many before the point are rounded to zero, and one above the precision leaves
   * room for small fractions alone; both need PostgreSQL 15.
   *
   * @return the number of digits, from -1000 to 1000
   */
  int scale() default 0;

  /**
   * The PostgreSQL type, where a Java type can be stored in several: {@code money} for a {@code
   * BigDecimal}, {@code citext}, {@code char(2)} or {@code xml} for a {@code String}, {@code
   * vector(3)} for a {@code float[]}, {@code "char"} with its quotation marks for a {@code char}.
   *
   * @return the type in SQL; the Java type's own when empty
   */
  String type() default "";

  /**
   * Whether the value is stored as JSON, whatever its Java type is: a record, a list, a map. The
   * column is {@code jsonb}, unless {@link #type} is {@code json}.
   *
   * @return {@code true} for a JSON column
   */
  boolean json() default false;
}
