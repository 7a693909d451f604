package app;

import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "article"}, whose rows are {@link Article} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class ArticleTable extends KeyedTable<Article, Long> {
  /**
   * The table under its own name.
   */
  public static final ArticleTable ARTICLE = new ArticleTable(null);

  public final NumberColumn<Article, Long> id = number("id", PgTypes.BIGINT, Article::id, key(),
      identity());

  public final TextColumn<Article> title = text("title", PgTypes.TEXT, Article::title);

  public final TextColumn<Article> subtitle = text("subtitle", PgTypes.TEXT, Article::subtitle,
      nullable());

  public final NumberColumn<Article, Long> authorId = number("author_id", PgTypes.BIGINT,
      Article::authorId);

  public final ForeignKey<Article> foreignKeyAuthor = foreignKey("article_author_id_fkey", authorId,
      Author.class);

  private ArticleTable(@Nullable String alias) {
    super(Article.class, null, "article", alias);
  }

  @Override
  public ArticleTable as(String alias) {
    return new ArticleTable(alias);
  }

  @Override
  public Article read(ResultSet row, int first) throws SQLException {
    return new Article(
        notNull(row.getLong(first), row, id),
        notNull(row.getString(first + 1), title),
        row.getString(first + 2),
        notNull(row.getLong(first + 3), row, authorId));
  }

  @Override
  public Article withGenerated(Article article, ResultSet row, int first) throws SQLException {
    return new Article(
        notNull(row.getLong(first), row, id),
        article.title(),
        article.subtitle(),
        article.authorId());
  }

  @Override
  public boolean fillsPlainly() {
    return true;
  }
}
