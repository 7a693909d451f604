package dev.piolet.sample;

import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The table {@code "blog"."article"}. */
public final class ArticleTable extends KeyedTable<Article, Long> {
  public static final ArticleTable ARTICLE = new ArticleTable(null);

  public final NumberColumn<Article, Long> id =
      number("id", PgTypes.BIGINT, Article::id, key(), identity());
  public final TextColumn<Article> title = text("title", PgTypes.TEXT, Article::title);
  public final NumberColumn<Article, Long> userId =
      number("user_id", PgTypes.BIGINT, Article::userId);

  public final ForeignKey<Article> foreignKeyUser =
      foreignKey("article_user_id_fkey", userId, User.class);

  private ArticleTable(@Nullable String alias) {
    super(Article.class, "blog", "article", alias);
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
        notNull(row.getLong(first + 2), row, userId));
  }
}
