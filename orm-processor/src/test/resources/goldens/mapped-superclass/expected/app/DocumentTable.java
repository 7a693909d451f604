package app;

import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<Document, Long> id = number("id", PgTypes.BIGINT,
      document -> document.id, key(), identity());

  public final TemporalColumn<Document, Instant> createdAt = temporal("created", PgTypes.INSTANT,
      Document::getCreatedAt);

  public final TextColumn<Document> editor = text("editor", PgTypes.TEXT, Document::getEditor,
      nullable());

  public final TextColumn<Document> title = text("title", PgTypes.TEXT, document -> document.title);

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
    document.id = notNull(row.getLong(first), row, id);
    document.setCreatedAt(notNull(createdAt.type().read(row, first + 1), createdAt));
    document.setEditor(row.getString(first + 2));
    document.title = notNull(row.getString(first + 3), title);
    return document;
  }

  @Override
  public Document withGenerated(Document document, ResultSet row, int first) throws SQLException {
    document.id = notNull(row.getLong(first), row, id);
    return document;
  }

  @Override
  public boolean fillsPlainly() {
    return true;
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
  public Document assign(Document document, Document copy, ColumnFilter<Document> which) {
    if (which.test(id)) {
      copy.id = document.id;
    }
    if (which.test(createdAt)) {
      copy.setCreatedAt(document.getCreatedAt());
    }
    if (which.test(editor)) {
      copy.setEditor(document.getEditor());
    }
    if (which.test(title)) {
      copy.title = document.title;
    }
    return copy;
  }
}
