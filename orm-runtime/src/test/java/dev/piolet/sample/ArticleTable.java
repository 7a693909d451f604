package dev.piolet.sample;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The table {@code "blog"."article"}. */
public final class ArticleTable extends KeyedTable<Article, Long> {
  public static final ArticleTable ARTICLE = new ArticleTable(null);

  public final NumberColumn<Article, Long> id =
      number("id", PgTypes.BIGINT, ColumnOption.key(), ColumnOption.identity());
  public final TextColumn<Article> title = text("title", PgTypes.TEXT);
  public final NumberColumn<Article, Long> userId = number("user_id", PgTypes.BIGINT);

  public final ForeignKey<Article, User> userKey =
      foreignKey("article_user_id_fkey", userId, User.class);

  /** The {@link User} of {@link #userKey}, joined where it is used. */
  public UserTable user() {
    return path(userKey, "user", UserTable.USER);
  }

  private ArticleTable(@Nullable TableAlias alias) {
    super(Article.class, "blog", "article", alias);
  }

  @Override
  public ArticleTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ArticleTable inSchema(String schema) {
    return (ArticleTable) movedTo(schema);
  }

  @Override
  protected ArticleTable withAlias(TableAlias alias) {
    return new ArticleTable(alias);
  }

  @Override
  protected TableMapping<Article> newMapping() {
    return new ArticleMapping();
  }

  private static final class ArticleMapping extends TableMapping<Article> {
    @Override
    public Article read(ResultSet row, int first) throws SQLException {
      return new Article(
          getLong(row, first, 0), getString(row, first + 1, 1), getLong(row, first + 2, 2));
    }

    @Override
    public @Nullable Object value(Article model, int column) {
      return switch (column) {
        case 0 -> model.id();
        case 1 -> model.title();
        case 2 -> model.userId();
        default -> throw noColumn(column);
      };
    }
  }
}
