package app;

import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<Author, Long> id = number("id", PgTypes.BIGINT, Author::id, key());

  public final TextColumn<Author> penName = text("pen_name", PgTypes.TEXT, Author::penName);

  public final UniqueConstraint<Author> uniquePenName = unique("author_pen_name_key", penName);

  private AuthorTable(@Nullable String alias) {
    super(Author.class, null, "author", alias);
  }

  @Override
  public AuthorTable as(String alias) {
    return new AuthorTable(alias);
  }

  @Override
  public Author read(ResultSet row, int first) throws SQLException {
    return new Author(
        notNull(row.getLong(first), row, id),
        notNull(row.getString(first + 1), penName));
  }
}
