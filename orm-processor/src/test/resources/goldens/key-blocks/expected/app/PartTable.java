package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyParts;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.WrappedColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import dev.piolet.sql.NumberExpression;
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
final class PartTable extends KeyedTable<Part, PartTable.Key> implements KeyParts.Of2<PartTable.Key, Part.PartId, Integer> {
  /**
   * The table under its own name.
   */
  static final PartTable PART = new PartTable(null);

  public final WrappedColumn<Part, Part.PartId, NumberExpression<Long>> id = wrappedNumber("id",
      PgTypes.BIGINT.map(Part.PartId::new, Part.PartId::value).ofClass(Part.PartId.class),
      ColumnOption.key(), ColumnOption.sequence("Part \"seq\"", 1000));

  public final NumberColumn<Part, Integer> place = integer("place", ColumnOption.key());

  private PartTable(@Nullable TableAlias alias) {
    super(Part.class, "store", "part", alias);
  }

  @Override
  public PartTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public PartTable inSchema(String schema) {
    return (PartTable) movedTo(schema);
  }

  @Override
  protected PartTable withAlias(TableAlias alias) {
    return new PartTable(alias);
  }

  @Override
  public Key key(Part.PartId id, Integer place) {
    return new Key(id, place);
  }

  @Override
  protected TableMapping<Part> newMapping() {
    return new PartMapping();
  }

  /**
   * The primary key of a {@link Part}.
   */
  public record Key(Part.PartId id, int place) {
  }

  private final class PartMapping extends TableMapping<Part> {
    @Override
    public Part read(ResultSet row, int first) throws SQLException {
      return new Part(
          notNull(id.type().read(row, first), 0),
          getInt(row, first + 1, 1));
    }

    @Override
    public Part withGenerated(Part part, ResultSet row, int first) throws SQLException {
      return new Part(
          notNull(id.type().read(row, first), 0),
          part.place());
    }

    @Override
    public Part numbered(Part part, long number) {
      return new Part(
          ofNumber(number, id.type()::ofNumber, 0),
          part.place());
    }

    @Override
    public @Nullable Object value(Part part, int column) {
      return switch (column) {
        case 0 -> part.id();
        case 1 -> part.place();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Part part, int column) {
      switch (column) {
        case 1 -> out.writeInt(part.place());
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public List<?> keyValues(Object key) {
      Key parts = (Key) key;
      return List.of(parts.id(), parts.place());
    }
  }
}
