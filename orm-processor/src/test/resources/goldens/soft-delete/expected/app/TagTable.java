package app;

import dev.piolet.schema.BooleanColumn;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "tag"}, whose rows are {@link Tag} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class TagTable extends Table<Tag> {
  /**
   * The table under its own name.
   */
  static final TagTable TAG = new TagTable(null, false);

  public final TextColumn<Tag> name = text("name");

  public final BooleanColumn<Tag> deleted = bool("deleted", ColumnOption.softDelete());

  private TagTable(@Nullable TableAlias alias, boolean withDeleted) {
    super(Tag.class, null, "tag", alias, withDeleted);
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
    return new TagTable(alias, seesDeleted());
  }

  /**
   * The same table with the rows that are deleted.
   */
  public TagTable withDeleted() {
    return new TagTable(alias(), true);
  }

  @Override
  protected TableMapping<Tag> newMapping() {
    return new TagMapping();
  }

  private static final class TagMapping extends TableMapping<Tag> {
    @Override
    public Tag read(ResultSet row, int first) throws SQLException {
      return new Tag(
          getString(row, first, 0),
          getBoolean(row, first + 1, 1));
    }

    @Override
    public @Nullable Object value(Tag tag, int column) {
      return switch (column) {
        case 0 -> tag.name();
        case 1 -> tag.deleted();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Tag tag, int column) {
      switch (column) {
        case 1 -> out.writeBoolean(tag.deleted());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
