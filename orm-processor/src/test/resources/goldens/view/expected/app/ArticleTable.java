package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
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

  public final NumberColumn<Article, Long> id = bigint("id", ColumnOption.key());

  public final NumberColumn<Article, Long> userId = bigint("user_id");

  private ArticleTable(@Nullable TableAlias alias) {
    super(Article.class, null, "article", alias);
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
          getLong(row, first, 0),
          getLong(row, first + 1, 1));
    }

    @Override
    public @Nullable Object value(Article article, int column) {
      return switch (column) {
        case 0 -> article.id();
        case 1 -> article.userId();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Article article, int column) {
      switch (column) {
        case 0 -> out.writeLong(article.id());
        case 1 -> out.writeLong(article.userId());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
