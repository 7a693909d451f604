package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyParts;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "article_tag"}, whose rows are {@link ArticleTag} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class ArticleTagTable extends KeyedTable<ArticleTag, ArticleTagTable.Key> implements KeyParts.Of2<ArticleTagTable.Key, Long, String> {
  /**
   * The table under its own name.
   */
  public static final ArticleTagTable ARTICLE_TAG = new ArticleTagTable(null);

  public final NumberColumn<ArticleTag, Long> articleId = bigint("article_id", ColumnOption.key());

  public final TextColumn<ArticleTag> tag = text("tag", ColumnOption.key());

  public final ForeignKey<ArticleTag, Article> articleKey = foreignKey("article_tag_article_id_fkey",
      articleId, Article.class);

  public final ForeignKey<ArticleTag, Tag> tagKey = foreignKey("article_tag_tag_fkey", tag,
      Tag.class);

  private ArticleTagTable(@Nullable TableAlias alias) {
    super(ArticleTag.class, null, "article_tag", alias);
  }

  @Override
  public ArticleTagTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ArticleTagTable inSchema(String schema) {
    return (ArticleTagTable) movedTo(schema);
  }

  @Override
  protected ArticleTagTable withAlias(TableAlias alias) {
    return new ArticleTagTable(alias);
  }

  /**
   * The {@link Article} of {@link #articleKey}, joined where it is used.
   */
  public ArticleTable article() {
    return path(articleKey, "article", ArticleTable.ARTICLE);
  }

  /**
   * The {@link Tag} of {@link #tagKey}, joined where it is used.
   */
  public TagTable tag() {
    return path(tagKey, "tag", TagTable.TAG);
  }

  @Override
  public Key key(Long articleId, String tag) {
    return new Key(articleId, tag);
  }

  @Override
  protected TableMapping<ArticleTag> newMapping() {
    return new ArticleTagMapping();
  }

  /**
   * The primary key of a {@link ArticleTag}.
   */
  public record Key(long articleId, String tag) {
  }

  private static final class ArticleTagMapping extends TableMapping<ArticleTag> {
    @Override
    public ArticleTag read(ResultSet row, int first) throws SQLException {
      return new ArticleTag(
          getLong(row, first, 0),
          getString(row, first + 1, 1));
    }

    @Override
    public @Nullable Object value(ArticleTag articleTag, int column) {
      return switch (column) {
        case 0 -> articleTag.articleId();
        case 1 -> articleTag.tag();
        default -> throw noColumn(column);
      };
    }

    @Override
    public ArticleTag withReference(ArticleTag articleTag, int column, @Nullable Object value) {
      return new ArticleTag(
          column == 0 ? (long) value : articleTag.articleId(),
          column == 1 ? (String) value : articleTag.tag());
    }

    @Override
    public boolean write(PrimitiveOutput out, ArticleTag articleTag, int column) {
      switch (column) {
        case 0 -> out.writeLong(articleTag.articleId());
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public List<?> keyValues(Object key) {
      Key parts = (Key) key;
      return List.of(parts.articleId(), parts.tag());
    }
  }
}
