package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.Index;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TableDetails;
import dev.piolet.schema.View;
import dev.piolet.schema.ViewDefinition;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "author"}, whose rows are {@link Author} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class AuthorTable extends KeyedTable<Author, Long> implements View {
  /**
   * The table under its own name.
   */
  public static final AuthorTable AUTHOR = new AuthorTable(null);

  public final NumberColumn<Author, Long> userId = bigint("user_id", ColumnOption.key());

  public final NumberColumn<Author, Long> articles = bigint("articles");

  public final Index<Author> indexArticles = index("author_articles_idx", articles);

  private AuthorTable(@Nullable TableAlias alias) {
    super(Author.class, null, "author", alias);
  }

  @Override
  public AuthorTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public AuthorTable inSchema(String schema) {
    return (AuthorTable) movedTo(schema);
  }

  @Override
  protected AuthorTable withAlias(TableAlias alias) {
    return new AuthorTable(alias);
  }

  @Override
  public TableDetails details() {
    return TableDetails.NONE
        .comment("Who writes");
  }

  @Override
  public ViewDefinition definition() {
    return new ViewDefinition("SELECT user_id, count(*) AS articles FROM article GROUP BY user_id",
        true, List.of(Article.class, Reader.class));
  }

  @Override
  protected TableMapping<Author> newMapping() {
    return new AuthorMapping();
  }

  private static final class AuthorMapping extends TableMapping<Author> {
    @Override
    public Author read(ResultSet row, int first) throws SQLException {
      return new Author(
          getLong(row, first, 0),
          getLong(row, first + 1, 1));
    }

    @Override
    public @Nullable Object value(Author author, int column) {
      return switch (column) {
        case 0 -> author.userId();
        case 1 -> author.articles();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Author author, int column) {
      switch (column) {
        case 1 -> out.writeLong(author.articles());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
