package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "document"}, whose rows are {@link Document} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class DocumentTable extends KeyedTable<Document, Long> {
  /**
   * The table under its own name.
   */
  public static final DocumentTable DOCUMENT = new DocumentTable(null);

  public final NumberColumn<Document, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final TemporalColumn<Document, Instant> createdAt = instant("created");

  public final TextColumn<Document> editor = text("editor", ColumnOption.nullable());

  public final TextColumn<Document> title = text("title");

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
      document.id = getLong(row, first, 0);
      document.setCreatedAt(notNull(createdAt.type().read(row, first + 1), 1));
      document.setEditor(row.getString(first + 2));
      document.title = getString(row, first + 3, 3);
      return document;
    }

    @Override
    public Document withGenerated(Document document, ResultSet row, int first) throws SQLException {
      document.id = getLong(row, first, 0);
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
        case 1 -> document.getCreatedAt();
        case 2 -> document.getEditor();
        case 3 -> document.title;
        default -> throw noColumn(column);
      };
    }

    @Override
    public Runnable restorer(Document document) {
      Long id = document.id;
      return () -> document.id = id;
    }

    @Override
    public Document snapshot(Document document) {
      Document copy = new Document();
      copy.id = document.id;
      copy.setCreatedAt(document.getCreatedAt());
      copy.setEditor(document.getEditor());
      copy.title = document.title;
      return copy;
    }

    @Override
    public void assign(Document document, Document copy, int column) {
      switch (column) {
        case 0 -> copy.id = document.id;
        case 1 -> copy.setCreatedAt(document.getCreatedAt());
        case 2 -> copy.setEditor(document.getEditor());
        case 3 -> copy.title = document.title;
        default -> {}
      }
    }
  }
}
