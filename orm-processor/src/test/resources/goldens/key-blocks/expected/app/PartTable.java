package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "part"}, whose rows are {@link Part} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class PartTable extends KeyedTable<Part, PartTable.Key> {
  /**
   * The table under its own name.
   */
  static final PartTable PART = new PartTable(null);

  public final Column<Part, Part.PartId> id = column("id",
      PgTypes.BIGINT.map(Part.PartId::new, Part.PartId::value).ofClass(Part.PartId.class), Part::id,
      key(), sequence("Part \"seq\"", 1000));

  public final NumberColumn<Part, Integer> place = number("place", PgTypes.INTEGER, Part::place,
      key());

  private PartTable(@Nullable String alias) {
    super(Part.class, "store", "part", alias);
  }

  @Override
  public PartTable as(String alias) {
    return new PartTable(alias);
  }

  @Override
  public Part read(ResultSet row, int first) throws SQLException {
    return new Part(
        notNull(id.type().read(row, first), id),
        notNull(row.getInt(first + 1), row, place));
  }

  @Override
  public Part withGenerated(Part part, ResultSet row, int first) throws SQLException {
    return new Part(
        notNull(id.type().read(row, first), id),
        part.place());
  }

  @Override
  public Part numbered(Part part, long number) {
    return new Part(
        ofNumber(number, id),
        part.place());
  }

  @Override
  public List<?> keyValues(Key key) {
    return List.of(key.id(), key.place());
  }

  /**
   * The primary key of a {@link Part}.
   */
  public record Key(Part.PartId id, int place) {
  }
}
