package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that rows of a query are read into, and that is no table itself.
 *
 * <p>The annotation processor writes the record's projection beside it: {@code Headline} gets
 * {@code HeadlineProjection} with a method {@code of} that takes what to select for each component,
 * by type, however many there are.
 *
 * <pre>{@code
 * @Projection
 * public record Headline(String title, String author, long comments) {}
 *
 * conn.exec(select(HeadlineProjection.of(ARTICLE.title, USER.name, count(COMMENT.id)))...);
 * }</pre>
 *
 * <p>Where the model is named, the components are checked against its columns when the program is
 * compiled, and another {@code of} takes them from the model's table or an alias of it:
 *
 * <pre>{@code
 * @Projection(of = User.class)
 * public record Contact(long id, String name, String email, Workplace workplace) {}
 *
 * @Projection(of = Office.class)
 * public record Workplace(String city) {}
 *
 * conn.exec(select(ContactProjection.of(USER, OFFICE)).join(OFFICE).on(...));
 * }</pre>
 *
 * <p>A component whose type is such a record, or a model, is read from the same table where it is
 * of the same model, and from a table that {@code of} takes besides where it is of another.
 *
 * <p>A component takes NULL where it or its type has any annotation named {@code Nullable}. Reading
 * NULL into another one is an error that names the column.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projection {
  /**
   * The model whose properties the components are, by name and type.
   *
   * @return a class with {@link Table}; {@code void} when the components are no model's properties
   */
  Class<?> of() default void.class;
}
