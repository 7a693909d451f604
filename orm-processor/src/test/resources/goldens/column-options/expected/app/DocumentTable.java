package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
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

  public final Column<Document, UUID> id = uuid("id", ColumnOption.key(), ColumnOption.uuidV7());

  public final NumberColumn<Document, Long> line = bigint("line", ColumnOption.identityAlways());

  public final NumberColumn<Document, Integer> number = integer("number",
      ColumnOption.sequence("Document \"seq\""));

  public final TextColumn<Document> state = text("state",
      ColumnOption.defaultExpression("'it''s $1'"), ColumnOption.comment("What \"it\" is\n"
      + "about: $T"));

  public final TextColumn<Document> lower = text("lower", ColumnOption.nullable(),
      ColumnOption.generatedAs("lower(state)"), ColumnOption.collation("C"));

  public final NumberColumn<Document, Integer> twice = integer("twice", ColumnOption.nullable(),
      ColumnOption.generatedAs("number * 2"), ColumnOption.virtual());

  public final Column<Document, byte[]> digest = bytea("digest", ColumnOption.nullable(),
      ColumnOption.readOnly());

  public final TextColumn<Document> author = text("author", ColumnOption.insertOnly());

  private DocumentTable(@Nullable TableAlias alias) {
    super(Document.class, null, "document", alias);
  }

  @Override
  public DocumentTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public DocumentTable inSchema(String schema) {
    return (DocumentTable) movedTo(schema);
  }

  @Override
  protected DocumentTable withAlias(TableAlias alias) {
    return new DocumentTable(alias);
  }

  @Override
  protected TableMapping<Document> newMapping() {
    return new DocumentMapping();
  }

  private final class DocumentMapping extends TableMapping<Document> {
    @Override
    public Document read(ResultSet row, int first) throws SQLException {
      return refresh(new Document(), row, first);
    }

    @Override
    public Document refresh(Document document, ResultSet row, int first) throws SQLException {
      document.id = getUUID(row, first, 0);
      document.line = getLong(row, first + 1, 1);
      document.number = getInt(row, first + 2, 2);
      document.state = getString(row, first + 3, 3);
      document.lower = row.getString(first + 4);
      document.twice = getIntOrNull(row, first + 5);
      document.digest = row.getBytes(first + 6);
      document.author = getString(row, first + 7, 7);
      return document;
    }

    @Override
    public Document withGenerated(Document document, ResultSet row, int first) throws SQLException {
      document.id = getUUID(row, first, 0);
      document.line = getLong(row, first + 1, 1);
      document.number = getInt(row, first + 2, 2);
      document.state = getString(row, first + 3, 3);
      document.lower = row.getString(first + 4);
      document.twice = getIntOrNull(row, first + 5);
      document.digest = row.getBytes(first + 6);
      return document;
    }

    @Override
    public Document withUpdated(Document document, ResultSet row, int first) throws SQLException {
      document.lower = row.getString(first);
      document.twice = getIntOrNull(row, first + 1);
      document.digest = row.getBytes(first + 2);
      return document;
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Document document, int column) {
      return switch (column) {
        case 0 -> document.id;
        case 1 -> document.line;
        case 2 -> document.number;
        case 3 -> document.state;
        case 4 -> document.lower;
        case 5 -> document.twice;
        case 6 -> document.digest;
        case 7 -> document.author;
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Document document, int column) {
      switch (column) {
        case 1 -> out.writeLong(document.line);
        default -> {
          return false;
        }
      }
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
    public void assign(Document document, Document copy, int column) {
      switch (column) {
        case 0 -> copy.id = document.id;
        case 1 -> copy.line = document.line;
        case 2 -> copy.number = document.number;
        case 3 -> copy.state = document.state;
        case 4 -> copy.lower = document.lower;
        case 5 -> copy.twice = document.twice;
        case 6 -> copy.digest = digest.type().copy(document.digest);
        case 7 -> copy.author = document.author;
        default -> {}
      }
    }
  }
}
