package app;

import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "article"}, whose rows are {@link Article} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ArticleTable extends KeyedTable<Article, Long> {
  /**
   * The table under its own name.
   */
  static final ArticleTable ARTICLE = new ArticleTable(null);

  public final NumberColumn<Article, Long> id = number("id", PgTypes.BIGINT, Article::id, key());

  public final NumberColumn<Article, Long> userId = number("user_id", PgTypes.BIGINT,
      Article::userId);

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
        notNull(row.getLong(first + 1), row, userId));
  }
}
