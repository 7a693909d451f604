package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class or record as the model of a view, which is read and never written.
 *
 * <pre>{@code
 * @View(query = "SELECT author_id, count(*) AS articles FROM article GROUP BY author_id",
 *     dependsOn = Article.class)
 * public record Author(long authorId, long articles) {}
 *
 * conn.schema().create(ARTICLE, AUTHOR);
 * conn.exec(select(AUTHOR).where(AUTHOR.articles.gt(10L)));
 * }</pre>
 *
 * <p>Its fields are columns as those of a {@link Table} are. The query's columns have their names,
 * in any order.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface View {
  /**
   * The view's query, in SQL.
   *
   * @return a SELECT; when empty, the view is there already and {@code schema().create} leaves it
   *     alone
   */
  String query() default "";

  /**
   * The view's name, exactly as PostgreSQL has it.
   *
   * @return the name; when empty, the model's name in snake case
   */
  String name() default "";

  /**
   * The schema that holds the view, exactly as PostgreSQL has it.
   *
   * @return the schema's name; when empty, the connection's search path decides
   */
  String schema() default "";

  /**
   * Whether the view keeps its rows, until {@code schema().refreshView} makes them anew.
   *
   * @return {@code true} for a materialized view
   */
  boolean materialized() default false;

  /**
   * The models that the query reads, so that they are created before it.
   *
   * @return classes with {@link Table} or {@link View}
   */
  Class<?>[] dependsOn() default {};

  /**
   * What {@code COMMENT ON} says of the view.
   *
   * @return the comment; none when empty
   */
  String comment() default "";
}
