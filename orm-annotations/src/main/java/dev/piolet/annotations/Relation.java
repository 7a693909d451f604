package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says along which foreign keys a component of a {@link Projection} is read, where they do not say
 * it by themselves.
 *
 * <pre>{@code
 * @Projection(of = Article.class)
 * public record ArticleGraph(
 *     Article article,
 *     User author, // along Article.authorId
 *     @Relation(orderBy = "created desc") List<Comment> comments, // along Comment.articleId
 *     @Relation(through = ArticleTag.class) List<Tag> tags) {}
 * }</pre>
 *
 * <p>It needs none where there is one foreign key alone between the two models, and on a component
 * that is named as one of several leads: {@code author} for {@code authorId}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Relation {
  /**
   * The foreign key, where there are several: that of the projection's own model for a single row,
   * that of the list's model for a list, and with {@link #through} that of the model between to the
   * projection's own.
   *
   * @return the key's properties, by their names in Java, or as many of them as tell it from others
   */
  String[] key() default {};

  /**
   * The model between, for what has many of each other: it has a foreign key to both.
   *
   * @return a class or record with {@link Table}; {@code void.class} for none
   */
  Class<?> through() default void.class;

  /**
   * The foreign key of the model between to that of the list, where there are several.
   *
   * @return the key's properties, by their names in Java, or as many of them as tell it from others
   */
  String[] targetKey() default {};

  /**
   * The order of a list: properties of its model, each with {@code asc} or {@code desc} and {@code
   * nulls first} or {@code nulls last} behind it, where it needs that, as in {@code {"created
   * desc", "id"}}. With {@link #through}, a property of the model between has that model's name
   * before it: {@code "ArticleTag.position"}.
   *
   * @return the properties; when empty, those of the primary key
   */
  String[] orderBy() default {};
}
