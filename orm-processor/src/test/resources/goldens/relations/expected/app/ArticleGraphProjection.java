package app;

import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.set;

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
 * Reads rows into {@link ArticleGraph} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class ArticleGraphProjection {
  private ArticleGraphProjection() {
  }

  /**
   * A {@link ArticleGraph} of what is selected for each component.
   */
  public static Selectable<ArticleGraph> of(Selectable<Article> article, Selectable<User> author,
      Selectable<ArticleGraph.Person> editor, Selectable<ArticleGraph.Person> writer,
      Selectable<ArticleGraph.Person> reader, Selectable<List<ArticleGraph.CommentGraph>> comments,
      Selectable<Set<Comment>> newest, Selectable<List<Tag>> tags,
      Selectable<ArticleGraph.Offer> offer) {
    return Projections.of(ArticleGraph.class, List.of("article", "author", "editor", "writer",
        "reader", "comments", "newest", "tags", "offer"), List.of(article, author, editor, writer,
        reader, comments, newest, tags, offer), (context, at) -> {
      var readArticle = article.reader(context);
      var readAuthor = author.reader(context);
      var readEditor = editor.nullableReader(context);
      var readWriter = writer.reader(context);
      var readReader = reader.nullableReader(context);
      var readComments = comments.reader(context);
      var readNewest = newest.reader(context);
      var readTags = tags.reader(context);
      var readOffer = offer.reader(context);
      return (row, first) -> new ArticleGraph(
          Objects.requireNonNull(readArticle.read(row, first)),
          Objects.requireNonNull(readAuthor.read(row, first + at[1])),
          readEditor.read(row, first + at[2]),
          Objects.requireNonNull(readWriter.read(row, first + at[3])),
          Optional.ofNullable(readReader.read(row, first + at[4])),
          Objects.requireNonNull(readComments.read(row, first + at[5])),
          Objects.requireNonNull(readNewest.read(row, first + at[6])),
          Objects.requireNonNull(readTags.read(row, first + at[7])),
          Objects.requireNonNull(readOffer.read(row, first + at[8])));
    });
  }

  /**
   * A derived or common table of {@link ArticleGraph}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  public static Table table(QueryTable<ArticleGraph> rows) {
    return new Table(rows);
  }

  /**
   * A {@link ArticleGraph} of the columns of that name and of what foreign keys lead to; with {@code nullable()} it is null where {@code article} has no row.
   */
  public static Selectable<ArticleGraph> of(ArticleTable article, ShopTable offerShop) {
    CommentTable comments = Projections.within(article, CommentTable.COMMENT, "comments");
    CommentTable newest = Projections.within(article, CommentTable.COMMENT, "newest");
    ArticleTagTable tagsArticleTag = Projections.within(article, ArticleTagTable.ARTICLE_TAG,
        "tags_article_tag");
    TagTable tags = Projections.within(article, TagTable.TAG, "tags", tagsArticleTag);
    return Projections.of(article, of(
        article,
        article.author(),
        ArticleGraph_PersonProjection.of(article.editor()),
        ArticleGraph_PersonProjection.of(article.author()),
        ArticleGraph_PersonProjection.of(article.editor()),
        list(
            select(ArticleGraph_CommentGraphProjection.of(comments))
                .where(comments.articleKey.refersTo(article))
                .orderBy(comments.id)),
        set(
            select(newest)
                .where(newest.articleKey.refersTo(article))
                .orderBy(newest.created.desc().nullsLast(), newest.text.asc().nullsFirst(),
                    newest.id)),
        list(
            select(tags)
                .join(tagsArticleTag.tagKey.to(tags))
                .where(tagsArticleTag.articleKey.refersTo(article))
                .orderBy(tags.name)),
        ArticleGraph_OfferProjection.of(article, offerShop)));
  }

  /**
   * A table of {@link ArticleGraph}s, with a column for each component.
   */
  public static final class Table extends ProjectionTable<ArticleGraph> {
    private Table(QueryTable<ArticleGraph> rows) {
      super(ArticleGraph.class, rows);
    }
  }
}
