package app;

import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
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

  public final TextColumn<Tag> label = text("label", PgTypes.TEXT, tag -> tag.label(), key());

  public final NumberColumn<Tag, Integer> weight = number("weight", PgTypes.INTEGER, Tag::weight);

  private TagTable(@Nullable String alias) {
    super(Tag.class, null, "tag", alias);
  }

  @Override
  public TagTable as(String alias) {
    return new TagTable(alias);
  }

  @Override
  public Tag read(ResultSet row, int first) throws SQLException {
    return refill(new Tag(), row, first);
  }

  @Override
  public Tag refill(Tag tag, ResultSet row, int first) throws SQLException {
    tag.label(notNull(row.getString(first), label));
    tag.weight(notNull(row.getInt(first + 1), row, weight));
    return tag;
  }

  @Override
  public Tag snapshot(Tag tag) {
    Tag copy = new Tag();
    copy.label(tag.label());
    copy.weight(tag.weight());
    return copy;
  }

  @Override
  public Tag assign(Tag tag, Tag copy, ColumnFilter<Tag> which) {
    if (which.test(label)) {
      copy.label(tag.label());
    }
    if (which.test(weight)) {
      copy.weight(tag.weight());
    }
    return copy;
  }
}
