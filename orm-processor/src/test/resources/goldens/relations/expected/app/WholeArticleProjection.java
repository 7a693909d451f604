package app;

import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.set;

import dev.piolet.Graph;
import dev.piolet.Graphs;
import dev.piolet.query.ProjectionTable;
import dev.piolet.query.Projections;
import dev.piolet.query.QueryTable;
import dev.piolet.sql.Selectable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Reads rows into {@link WholeArticle} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class WholeArticleProjection {
  /**
   * What is saved of a {@link WholeArticle}, by {@code save(GRAPH, ...)}.
   */
  public static final Graph<WholeArticle> GRAPH = Graphs.of(WholeArticle.class, parts -> {
    parts.row("article", WholeArticle::article);
    parts.one("author", ArticleTable.ARTICLE.authorKey, WholeArticle::author);
    parts.optional("editor", ArticleTable.ARTICLE.editorKey, WholeArticle::editor);
    parts.list("comments", CommentTable.COMMENT.articleKey, WholeArticle::comments)
        .of(ArticleGraph_CommentGraphProjection.GRAPH);
    parts.set("tags", ArticleTagTable.ARTICLE_TAG.articleKey, WholeArticle::tags)
        .through(ArticleTagTable.ARTICLE_TAG.tagKey);
  }, stored -> new WholeArticle(
    stored.<Article>get(0),
    stored.<User>get(1),
    stored.<Optional<User>>get(2),
    stored.<List<ArticleGraph.CommentGraph>>get(3),
    stored.<Set<Tag>>get(4)));

  private WholeArticleProjection() {
  }

  /**
   * A {@link WholeArticle} of what is selected for each component.
   */
  public static Selectable<WholeArticle> of(Selectable<Article> article, Selectable<User> author,
      Selectable<User> editor, Selectable<List<ArticleGraph.CommentGraph>> comments,
      Selectable<Set<Tag>> tags) {
    return Projections.of(WholeArticle.class, List.of("article", "author", "editor", "comments",
        "tags"), List.of(article, author, editor, comments, tags), (context, at) -> {
      var readArticle = article.reader(context);
      var readAuthor = author.reader(context);
      var readEditor = editor.nullableReader(context);
      var readComments = comments.reader(context);
      var readTags = tags.reader(context);
      return (row, first) -> new WholeArticle(
          Objects.requireNonNull(readArticle.read(row, first)),
          Objects.requireNonNull(readAuthor.read(row, first + at[1])),
          Optional.ofNullable(readEditor.read(row, first + at[2])),
          Objects.requireNonNull(readComments.read(row, first + at[3])),
          Objects.requireNonNull(readTags.read(row, first + at[4])));
    });
  }

  /**
   * A derived or common table of {@link WholeArticle}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  public static Table table(QueryTable<WholeArticle> rows) {
    return new Table(rows);
  }

  /**
   * A {@link WholeArticle} of the columns of that name and of what foreign keys lead to; with {@code nullable()} it is null where {@code article} has no row.
   */
  public static Selectable<WholeArticle> of(ArticleTable article) {
    CommentTable comments = Projections.within(article, CommentTable.COMMENT, "comments");
    ArticleTagTable tagsArticleTag = Projections.within(article, ArticleTagTable.ARTICLE_TAG,
        "tags_article_tag");
    TagTable tags = Projections.within(article, TagTable.TAG, "tags", tagsArticleTag);
    return Projections.of(article, of(
        article,
        article.author(),
        article.editor(),
        list(
            select(ArticleGraph_CommentGraphProjection.of(comments))
                .where(comments.articleKey.refersTo(article))
                .orderBy(comments.id)),
        set(
            select(tags)
                .join(tagsArticleTag.tagKey.to(tags))
                .where(tagsArticleTag.articleKey.refersTo(article))
                .orderBy(tags.name))));
  }

  /**
   * A table of {@link WholeArticle}s, with a column for each component.
   */
  public static final class Table extends ProjectionTable<WholeArticle> {
    private Table(QueryTable<WholeArticle> rows) {
      super(WholeArticle.class, rows);
    }
  }
}
