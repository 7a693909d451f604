package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "document"}, whose rows are {@link Document} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class DocumentTable extends KeyedTable<Document, UUID> {
  /**
   * The table under its own name.
   */
  static final DocumentTable DOCUMENT = new DocumentTable(null);

  public final Column<Document, UUID> id = column("id", PgTypes.UUID, document -> document.id,
      key(), uuidV7());

  public final NumberColumn<Document, Long> line = number("line", PgTypes.BIGINT,
      document -> document.line, identityAlways());

  public final NumberColumn<Document, Integer> number = number("number", PgTypes.INTEGER,
      document -> document.number, sequence("Document \"seq\""));

  public final TextColumn<Document> state = text("state", PgTypes.TEXT, document -> document.state,
      defaultExpression("'it''s $1'"), comment("What \"it\" is\n"
      + "about: $T"));

  public final TextColumn<Document> lower = text("lower", PgTypes.TEXT, document -> document.lower,
      nullable(), generatedAs("lower(state)"), collation("C"));

  public final NumberColumn<Document, Integer> twice = number("twice", PgTypes.INTEGER,
      document -> document.twice, nullable(), generatedAs("number * 2"), virtual());

  public final Column<Document, byte[]> digest = column("digest", PgTypes.BYTEA,
      document -> document.digest, nullable(), readOnly());

  public final TextColumn<Document> author = text("author", PgTypes.TEXT,
      document -> document.author, insertOnly());

  private DocumentTable(@Nullable String alias) {
    super(Document.class, null, "document", alias);
  }

  @Override
  public DocumentTable as(String alias) {
    return new DocumentTable(alias);
  }

  @Override
  public Document read(ResultSet row, int first) throws SQLException {
    return refill(new Document(), row, first);
  }

  @Override
  public Document refill(Document document, ResultSet row, int first) throws SQLException {
    document.id = notNull(row.getObject(first, UUID.class), id);
    document.line = notNull(row.getLong(first + 1), row, line);
    document.number = notNull(row.getInt(first + 2), row, number);
    document.state = notNull(row.getString(first + 3), state);
    document.lower = row.getString(first + 4);
    document.twice = orNull(row.getInt(first + 5), row);
    document.digest = row.getBytes(first + 6);
    document.author = notNull(row.getString(first + 7), author);
    return document;
  }

  @Override
  public Document withGenerated(Document document, ResultSet row, int first) throws SQLException {
    document.id = notNull(row.getObject(first, UUID.class), id);
    document.line = notNull(row.getLong(first + 1), row, line);
    document.number = notNull(row.getInt(first + 2), row, number);
    document.state = notNull(row.getString(first + 3), state);
    document.lower = row.getString(first + 4);
    document.twice = orNull(row.getInt(first + 5), row);
    document.digest = row.getBytes(first + 6);
    return document;
  }

  @Override
  public Document withUpdated(Document document, ResultSet row, int first) throws SQLException {
    document.lower = row.getString(first);
    document.twice = orNull(row.getInt(first + 1), row);
    document.digest = row.getBytes(first + 2);
    return document;
  }

  @Override
  public boolean fillsPlainly() {
    return true;
  }

  @Override
  public Runnable restorer(Document document) {
    UUID id = document.id;
    long line = document.line;
    Integer number = document.number;
    String state = document.state;
    String lower = document.lower;
    Integer twice = document.twice;
    byte[] digest = document.digest;
    return () -> {
      document.id = id;
      document.line = line;
      document.number = number;
      document.state = state;
      document.lower = lower;
      document.twice = twice;
      document.digest = digest;
    };
  }

  @Override
  public Document snapshot(Document document) {
    Document copy = new Document();
    copy.id = document.id;
    copy.line = document.line;
    copy.number = document.number;
    copy.state = document.state;
    copy.lower = document.lower;
    copy.twice = document.twice;
    copy.digest = digest.type().copy(document.digest);
    copy.author = document.author;
    return copy;
  }

  @Override
  public Document assign(Document document, Document copy, ColumnFilter<Document> which) {
    if (which.test(id)) {
      copy.id = document.id;
    }
    if (which.test(line)) {
      copy.line = document.line;
    }
    if (which.test(number)) {
      copy.number = document.number;
    }
    if (which.test(state)) {
      copy.state = document.state;
    }
    if (which.test(lower)) {
      copy.lower = document.lower;
    }
    if (which.test(twice)) {
      copy.twice = document.twice;
    }
    if (which.test(digest)) {
      copy.digest = digest.type().copy(document.digest);
    }
    if (which.test(author)) {
      copy.author = document.author;
    }
    return copy;
  }
}
