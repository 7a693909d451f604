package legacy;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.EmbeddedColumns;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "OLD_THING"}, whose rows are {@link Legacy.OldThing} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class Legacy_OldThingTable extends KeyedTable<Legacy.OldThing, Long> {
  /**
   * The table under its own name.
   */
  static final Legacy_OldThingTable OLD_THING = new Legacy_OldThingTable(null);

  public final NumberColumn<Legacy.OldThing, Long> thingId = bigint("THING_ID", ColumnOption.key());

  public final TopMarkColumns topMark = new TopMarkColumns();

  private Legacy_OldThingTable(@Nullable TableAlias alias) {
    super(Legacy.OldThing.class, null, "OLD_THING", alias);
  }

  @Override
  public Legacy_OldThingTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public Legacy_OldThingTable inSchema(String schema) {
    return (Legacy_OldThingTable) movedTo(schema);
  }

  @Override
  protected Legacy_OldThingTable withAlias(TableAlias alias) {
    return new Legacy_OldThingTable(alias);
  }

  @Override
  protected TableMapping<Legacy.OldThing> newMapping() {
    return new OldThingMapping();
  }

  /**
   * The columns of {@code topMark}.
   */
  public final class TopMarkColumns extends EmbeddedColumns<Legacy.OldThing, Legacy.Mark> {
    public final NumberColumn<Legacy.OldThing, Integer> leftSide = integer("TOP_MARK_LEFT_SIDE");

    private TopMarkColumns() {
      super(Legacy_OldThingTable.this);
    }

    @Override
    public List<Column<Legacy.OldThing, ?>> expressions() {
      return List.of(leftSide);
    }
  }

  private static final class OldThingMapping extends TableMapping<Legacy.OldThing> {
    @Override
    public Legacy.OldThing read(ResultSet row, int first) throws SQLException {
      return new Legacy.OldThing(
          getLong(row, first, 0),
          readTopMark(row, first + 1));
    }

    @Override
    public @Nullable Object readEmbedded(int number, ResultSet row, int first) throws SQLException {
      return switch (number) {
        case 0 -> readTopMark(row, first);
        default -> throw noColumn(number);
      };
    }

    private Legacy.Mark readTopMark(ResultSet row, int first) throws SQLException {
      return new Legacy.Mark(
          getInt(row, first, 1));
    }

    @Override
    public @Nullable Object value(Legacy.OldThing oldThing, int column) {
      return switch (column) {
        case 0 -> oldThing.thingId();
        case 1 -> oldThing.topMark().leftSide();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Legacy.OldThing oldThing, int column) {
      switch (column) {
        case 0 -> out.writeLong(oldThing.thingId());
        case 1 -> out.writeInt(oldThing.topMark().leftSide());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
