package app;

import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.set;

import dev.piolet.query.ProjectionTable;
import dev.piolet.query.Projections;
import dev.piolet.query.QueryTable;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.Selectable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Reads rows into {@link Clash} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class ClashProjection {
  private ClashProjection() {
  }

  /**
   * A {@link Clash} of what is selected for each component.
   */
  public static Selectable<Clash> of(Selectable<Long> id, Selectable<List<Comment>> article,
      Selectable<Set<Tag>> list, Selectable<List<Tag>> Projections_,
      Selectable<List<Comment>> listArticleTag) {
    return Projections.of(Clash.class, List.of("id", "article", "list", "projections",
        "list_article_tag"), List.of(id, article, list, Projections_, listArticleTag),
        (context, at) -> {
      var readId = id.reader(context);
      var readArticle = article.reader(context);
      var readList = list.reader(context);
      var readProjections = Projections_.reader(context);
      var readListArticleTag = listArticleTag.reader(context);
      return (row, first) -> new Clash(
          readId.read(row, first),
          Objects.requireNonNull(readArticle.read(row, first + at[1])),
          Objects.requireNonNull(readList.read(row, first + at[2])),
          Objects.requireNonNull(readProjections.read(row, first + at[3])),
          Objects.requireNonNull(readListArticleTag.read(row, first + at[4])));
    });
  }

  /**
   * A derived or common table of {@link Clash}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  public static Table table(QueryTable<Clash> rows) {
    return new Table(rows);
  }

  /**
   * A {@link Clash} of the columns of that name and of what foreign keys lead to; with {@code nullable()} it is null where {@code article} has no row.
   */
  public static Selectable<Clash> of(ArticleTable article) {
    CommentTable article_ = Projections.within(article, CommentTable.COMMENT, "article");
    ArticleTagTable listArticleTag = Projections.within(article, ArticleTagTable.ARTICLE_TAG,
        "list_article_tag");
    TagTable list = Projections.within(article, TagTable.TAG, "list", listArticleTag);
    ArticleTagTable ProjectionsArticleTag = Projections.within(article, ArticleTagTable.ARTICLE_TAG,
        "projections_article_tag");
    TagTable Projections_ = Projections.within(article, TagTable.TAG, "projections",
        ProjectionsArticleTag);
    CommentTable listArticleTag_ = Projections.within(article, CommentTable.COMMENT,
        "list_article_tag");
    return Projections.of(article, of(
        article.id,
        list(
            select(article_)
                .where(article_.articleKey.refersTo(article))
                .orderBy(article_.id)),
        set(
            select(list)
                .join(listArticleTag.tagKey.to(list))
                .where(listArticleTag.articleKey.refersTo(article))
                .orderBy(list.name)),
        list(
            select(Projections_)
                .join(ProjectionsArticleTag.tagKey.to(Projections_))
                .where(ProjectionsArticleTag.articleKey.refersTo(article))
                .orderBy(Projections_.name)),
        list(
            select(listArticleTag_)
                .where(listArticleTag_.articleKey.refersTo(article))
                .orderBy(listArticleTag_.id))));
  }

  /**
   * A table of {@link Clash}s, with a column for each component.
   */
  public static final class Table extends ProjectionTable<Clash> {
    public final NumberExpression<Long> id;

    private Table(QueryTable<Clash> rows) {
      super(Clash.class, rows);
      this.id = number(0);
    }
  }
}
