package app;

import dev.piolet.schema.RowSecurity;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TableDetails;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "note"}, whose rows are {@link Note} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class NoteTable extends Table<Note> {
  /**
   * The table under its own name.
   */
  static final NoteTable NOTE = new NoteTable(null);

  public final TextColumn<Note> text = text("text");

  private NoteTable(@Nullable TableAlias alias) {
    super(Note.class, null, "note", alias);
  }

  @Override
  public NoteTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public NoteTable inSchema(String schema) {
    return (NoteTable) movedTo(schema);
  }

  @Override
  protected NoteTable withAlias(TableAlias alias) {
    return new NoteTable(alias);
  }

  @Override
  public TableDetails details() {
    return TableDetails.NONE
        .secured(RowSecurity.enabled());
  }

  @Override
  protected TableMapping<Note> newMapping() {
    return new NoteMapping();
  }

  private static final class NoteMapping extends TableMapping<Note> {
    @Override
    public Note read(ResultSet row, int first) throws SQLException {
      return new Note(
          getString(row, first, 0));
    }

    @Override
    public @Nullable Object value(Note note, int column) {
      return switch (column) {
        case 0 -> note.text();
        default -> throw noColumn(column);
      };
    }
  }
}
