package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
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
public final class ArticleTable extends KeyedTable<Article, Long> {
  /**
   * The table under its own name.
   */
  public static final ArticleTable ARTICLE = new ArticleTable(null);

  public final NumberColumn<Article, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final TextColumn<Article> title = text("title");

  public final TextColumn<Article> subtitle = text("subtitle", ColumnOption.nullable());

  public final NumberColumn<Article, Long> authorId = bigint("author_id");

  final ForeignKey<Article, Author> authorKey = foreignKey("article_author_id_fkey", authorId,
      Author.class);

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

  /**
   * The {@link Author} of {@link #authorKey}, joined where it is used.
   */
  AuthorTable author() {
    return path(authorKey, "author", AuthorTable.AUTHOR);
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
          getString(row, first + 1, 1),
          row.getString(first + 2),
          getLong(row, first + 3, 3));
    }

    @Override
    public Article withGenerated(Article article, ResultSet row, int first) throws SQLException {
      return new Article(
          getLong(row, first, 0),
          article.title(),
          article.subtitle(),
          article.authorId());
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Article article, int column) {
      return switch (column) {
        case 0 -> article.id();
        case 1 -> article.title();
        case 2 -> article.subtitle();
        case 3 -> article.authorId();
        default -> throw noColumn(column);
      };
    }

    @Override
    public Article withReference(Article article, int column, @Nullable Object value) {
      return new Article(
          article.id(),
          article.title(),
          article.subtitle(),
          column == 3 ? (long) value : article.authorId());
    }

    @Override
    public boolean write(PrimitiveOutput out, Article article, int column) {
      switch (column) {
        case 3 -> out.writeLong(article.authorId());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
