package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "author"}, whose rows are {@link Author} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class AuthorTable extends KeyedTable<Author, Long> {
  /**
   * The table under its own name.
   */
  static final AuthorTable AUTHOR = new AuthorTable(null);

  public final NumberColumn<Author, Long> id = bigint("id", ColumnOption.key());

  public final TextColumn<Author> penName = text("pen_name");

  public final UniqueConstraint<Author> uniquePenName = unique("author_pen_name_key", penName);

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
  protected TableMapping<Author> newMapping() {
    return new AuthorMapping();
  }

  private static final class AuthorMapping extends TableMapping<Author> {
    @Override
    public Author read(ResultSet row, int first) throws SQLException {
      return new Author(
          getLong(row, first, 0),
          getString(row, first + 1, 1));
    }

    @Override
    public @Nullable Object value(Author author, int column) {
      return switch (column) {
        case 0 -> author.id();
        case 1 -> author.penName();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Author author, int column) {
      switch (column) {
        case 0 -> out.writeLong(author.id());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
