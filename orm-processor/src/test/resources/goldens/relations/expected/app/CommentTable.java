package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "comment"}, whose rows are {@link Comment} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class CommentTable extends KeyedTable<Comment, Long> {
  /**
   * The table under its own name.
   */
  public static final CommentTable COMMENT = new CommentTable(null);

  public final NumberColumn<Comment, Long> id = bigint("id", ColumnOption.key());

  public final NumberColumn<Comment, Long> articleId = bigint("article_id");

  public final NumberColumn<Comment, Long> userId = bigint("user_id");

  public final TemporalColumn<Comment, Instant> created = instant("created");

  public final TextColumn<Comment> text = text("text", ColumnOption.nullable());

  public final ForeignKey<Comment, Article> articleKey = foreignKey("comment_article_id_fkey",
      articleId, Article.class);

  public final ForeignKey<Comment, User> userKey = foreignKey("comment_user_id_fkey", userId,
      User.class);

  private CommentTable(@Nullable TableAlias alias) {
    super(Comment.class, null, "comment", alias);
  }

  @Override
  public CommentTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public CommentTable inSchema(String schema) {
    return (CommentTable) movedTo(schema);
  }

  @Override
  protected CommentTable withAlias(TableAlias alias) {
    return new CommentTable(alias);
  }

  /**
   * The {@link Article} of {@link #articleKey}, joined where it is used.
   */
  public ArticleTable article() {
    return path(articleKey, "article", ArticleTable.ARTICLE);
  }

  /**
   * The {@link User} of {@link #userKey}, joined where it is used.
   */
  public UserTable user() {
    return path(userKey, "user", UserTable.USER);
  }

  @Override
  protected TableMapping<Comment> newMapping() {
    return new CommentMapping();
  }

  private final class CommentMapping extends TableMapping<Comment> {
    @Override
    public Comment read(ResultSet row, int first) throws SQLException {
      return new Comment(
          getLong(row, first, 0),
          getLong(row, first + 1, 1),
          getLong(row, first + 2, 2),
          notNull(created.type().read(row, first + 3), 3),
          row.getString(first + 4));
    }

    @Override
    public @Nullable Object value(Comment comment, int column) {
      return switch (column) {
        case 0 -> comment.id();
        case 1 -> comment.articleId();
        case 2 -> comment.userId();
        case 3 -> comment.created();
        case 4 -> comment.text();
        default -> throw noColumn(column);
      };
    }

    @Override
    public Comment withReference(Comment comment, int column, @Nullable Object value) {
      return new Comment(
          comment.id(),
          column == 1 ? (long) value : comment.articleId(),
          column == 2 ? (long) value : comment.userId(),
          comment.created(),
          comment.text());
    }

    @Override
    public boolean write(PrimitiveOutput out, Comment comment, int column) {
      switch (column) {
        case 0 -> out.writeLong(comment.id());
        case 1 -> out.writeLong(comment.articleId());
        case 2 -> out.writeLong(comment.userId());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
