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
 * public record Contact(long id, String name, String email) {}
 *
 * conn.exec(select(ContactProjection.of(USER)));
 * }</pre>
 *
 * <p>A component may be what the model's foreign keys lead to, in both directions, as a model or as
 * another such record. Such a record is a graph: what it has no component for is not read, and
 * cannot be asked for.
 *
 * <pre>{@code
 * @Projection(of = Article.class)
 * public record ArticleGraph(
 *     Article article, // the row itself
 *     User author, // along Article.authorId
 *     List<CommentGraph> comments, // along Comment.articleId, in the order of their keys
 *     @Relation(through = ArticleTag.class) List<Tag> tags) {}
 *
 * @Projection(of = Comment.class)
 * public record CommentGraph(Comment comment, User writer) {}
 *
 * conn.exec(select(ArticleGraphProjection.of(ARTICLE)).where(...));
 * }</pre>
 *
 * <p>{@link Relation} says which foreign keys are meant where that is not clear. A single row that
 * there need not be is {@code @Nullable} or an {@code Optional}; rows of a list are a {@code List}
 * or a {@code Set}. For a model that no foreign key leads to, {@code of} takes a table besides,
 * which the query joins.
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
