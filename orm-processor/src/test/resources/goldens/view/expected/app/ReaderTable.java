package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.View;
import dev.piolet.schema.ViewDefinition;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "all readers"}, whose rows are {@link Reader} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ReaderTable extends Table<Reader> implements View {
  /**
   * The table under its own name.
   */
  static final ReaderTable READER = new ReaderTable(null);

  public final TextColumn<Reader> name = text("name", ColumnOption.nullable());

  private ReaderTable(@Nullable TableAlias alias) {
    super(Reader.class, "stats", "all readers", alias);
  }

  @Override
  public ReaderTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ReaderTable inSchema(String schema) {
    return (ReaderTable) movedTo(schema);
  }

  @Override
  protected ReaderTable withAlias(TableAlias alias) {
    return new ReaderTable(alias);
  }

  @Override
  public ViewDefinition definition() {
    return new ViewDefinition("", false, List.of());
  }

  @Override
  protected TableMapping<Reader> newMapping() {
    return new ReaderMapping();
  }

  private static final class ReaderMapping extends TableMapping<Reader> {
    @Override
    public Reader read(ResultSet row, int first) throws SQLException {
      return refresh(new Reader(), row, first);
    }

    @Override
    public Reader refresh(Reader reader, ResultSet row, int first) throws SQLException {
      reader.name = row.getString(first);
      return reader;
    }

    @Override
    public @Nullable Object value(Reader reader, int column) {
      return switch (column) {
        case 0 -> reader.name;
        default -> throw noColumn(column);
      };
    }

    @Override
    public Reader snapshot(Reader reader) {
      Reader copy = new Reader();
      copy.name = reader.name;
      return copy;
    }

    @Override
    public void assign(Reader reader, Reader copy, int column) {
      switch (column) {
        case 0 -> copy.name = reader.name;
        default -> {}
      }
    }
  }
}
