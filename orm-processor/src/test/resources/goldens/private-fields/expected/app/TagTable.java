package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
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
public final class TagTable extends KeyedTable<Tag, String> {
  /**
   * The table under its own name.
   */
  public static final TagTable TAG = new TagTable(null);

  public final TextColumn<Tag> label = text("label", ColumnOption.key());

  public final NumberColumn<Tag, Integer> weight = integer("weight");

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
      return refresh(new Tag(), row, first);
    }

    @Override
    public Tag refresh(Tag tag, ResultSet row, int first) throws SQLException {
      tag.label(getString(row, first, 0));
      tag.weight(getInt(row, first + 1, 1));
      return tag;
    }

    @Override
    public @Nullable Object value(Tag tag, int column) {
      return switch (column) {
        case 0 -> tag.label();
        case 1 -> tag.weight();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Tag tag, int column) {
      switch (column) {
        case 1 -> out.writeInt(tag.weight());
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public Tag snapshot(Tag tag) {
      Tag copy = new Tag();
      copy.label(tag.label());
      copy.weight(tag.weight());
      return copy;
    }

    @Override
    public void assign(Tag tag, Tag copy, int column) {
      switch (column) {
        case 0 -> copy.label(tag.label());
        case 1 -> copy.weight(tag.weight());
        default -> {}
      }
    }
  }
}
