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

  public final NumberColumn<Article, Long> id = bigint("id", ColumnOption.key());

  public final NumberColumn<Article, Long> authorId = bigint("author_id");

  public final NumberColumn<Article, Long> editorId = bigint("editor_id", ColumnOption.nullable());

  public final TextColumn<Article> title = text("title");

  public final ForeignKey<Article, User> authorKey = foreignKey("article_author_id_fkey", authorId,
      User.class);

  public final ForeignKey<Article, User> editorKey = foreignKey("article_editor_id_fkey", editorId,
      User.class);

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
   * The {@link User} of {@link #authorKey}, joined where it is used.
   */
  public UserTable author() {
    return path(authorKey, "author", UserTable.USER);
  }

  /**
   * The {@link User} of {@link #editorKey}, joined where it is used.
   */
  public UserTable editor() {
    return path(editorKey, "editor", UserTable.USER);
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
          getLong(row, first + 1, 1),
          getLongOrNull(row, first + 2),
          getString(row, first + 3, 3));
    }

    @Override
    public @Nullable Object value(Article article, int column) {
      return switch (column) {
        case 0 -> article.id();
        case 1 -> article.authorId();
        case 2 -> article.editorId();
        case 3 -> article.title();
        default -> throw noColumn(column);
      };
    }

    @Override
    public Article withReference(Article article, int column, @Nullable Object value) {
      return new Article(
          article.id(),
          column == 1 ? (long) value : article.authorId(),
          column == 2 ? (Long) value : article.editorId(),
          article.title());
    }

    @Override
    public boolean write(PrimitiveOutput out, Article article, int column) {
      switch (column) {
        case 0 -> out.writeLong(article.id());
        case 1 -> out.writeLong(article.authorId());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
