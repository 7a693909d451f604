package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "tag"}, whose rows are {@link Tag} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class TagTable extends KeyedTable<Tag, String> {
  /**
   * The table under its own name.
   */
  public static final TagTable TAG = new TagTable(null);

  public final TextColumn<Tag> name = text("name", ColumnOption.key());

  private TagTable(@Nullable TableAlias alias) {
    super(Tag.class, null, "tag", alias);
  }

  @Override
  public TagTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public TagTable inSchema(String schema) {
    return (TagTable) movedTo(schema);
  }

  @Override
  protected TagTable withAlias(TableAlias alias) {
    return new TagTable(alias);
  }

  @Override
  protected TableMapping<Tag> newMapping() {
    return new TagMapping();
  }

  private static final class TagMapping extends TableMapping<Tag> {
    @Override
    public Tag read(ResultSet row, int first) throws SQLException {
      return new Tag(
          getString(row, first, 0));
    }

    @Override
    public @Nullable Object value(Tag tag, int column) {
      return switch (column) {
        case 0 -> tag.name();
        default -> throw noColumn(column);
      };
    }
  }
}
