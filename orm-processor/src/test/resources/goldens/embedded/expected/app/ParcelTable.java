package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.EmbeddedColumns;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "parcel"}, whose rows are {@link Parcel} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ParcelTable extends KeyedTable<Parcel, Integer> {
  /**
   * The table under its own name.
   */
  static final ParcelTable PARCEL = new ParcelTable(null);

  public final NumberColumn<Parcel, Integer> id = integer("id", ColumnOption.key(),
      ColumnOption.identity());

  public final SenderColumns sender = new SenderColumns();

  public final AtColumns at = new AtColumns();

  private ParcelTable(@Nullable TableAlias alias) {
    super(Parcel.class, null, "parcel", alias);
  }

  @Override
  public ParcelTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ParcelTable inSchema(String schema) {
    return (ParcelTable) movedTo(schema);
  }

  @Override
  protected ParcelTable withAlias(TableAlias alias) {
    return new ParcelTable(alias);
  }

  @Override
  protected TableMapping<Parcel> newMapping() {
    return new ParcelMapping();
  }

  /**
   * The columns of {@code sender}.
   */
  public final class SenderColumns extends EmbeddedColumns<Parcel, Tagged<Long>> {
    public final NumberColumn<Parcel, Long> tag = bigint("sender_tag");

    public final Column<Parcel, byte[]> row = bytea("sender_row");

    private SenderColumns() {
      super(ParcelTable.this);
    }

    @Override
    public List<Column<Parcel, ?>> expressions() {
      return List.of(tag, row);
    }
  }

  /**
   * The columns of {@code at}.
   */
  public final class AtColumns extends EmbeddedColumns<Parcel, Position> {
    public final NumberColumn<Parcel, Double> latitude = doublePrecision("at_latitude",
        ColumnOption.nullable());

    public final NumberColumn<Parcel, Double> longitude = doublePrecision("at_longitude",
        ColumnOption.nullable());

    private AtColumns() {
      super(ParcelTable.this);
    }

    @Override
    public List<Column<Parcel, ?>> expressions() {
      return List.of(latitude, longitude);
    }
  }

  private final class ParcelMapping extends TableMapping<Parcel> {
    @Override
    public Parcel read(ResultSet row_, int first) throws SQLException {
      return refresh(new Parcel(), row_, first);
    }

    @Override
    public Parcel refresh(Parcel parcel, ResultSet row_, int first) throws SQLException {
      parcel.id = getInt(row_, first, 0);
      parcel.setSender(readSender(row_, first + 1));
      parcel.at = readAt(row_, first + 3);
      return parcel;
    }

    @Override
    public Parcel withGenerated(Parcel parcel, ResultSet row_, int first) throws SQLException {
      parcel.id = getInt(row_, first, 0);
      return parcel;
    }

    @Override
    public @Nullable Object readEmbedded(int number, ResultSet row_, int first) throws
        SQLException {
      return switch (number) {
        case 0 -> readSender(row_, first);
        case 1 -> readAt(row_, first);
        default -> throw noColumn(number);
      };
    }

    private Tagged<Long> readSender(ResultSet row_, int first) throws SQLException {
      return new Tagged<Long>(
          getLong(row_, first, 1),
          getBytes(row_, first + 1, 2));
    }

    private @Nullable Position readAt(ResultSet row_, int first) throws SQLException {
      if (areNull(row_, first, 2)) {
        return null;
      }
      return new Position(
          getDouble(row_, first, 3),
          getDouble(row_, first + 1, 4));
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Parcel parcel, int column) {
      return switch (column) {
        case 0 -> parcel.id;
        case 1 -> parcel.getSender().tag();
        case 2 -> parcel.getSender().row();
        case 3 -> parcel.at == null ? null : parcel.at.latitude();
        case 4 -> parcel.at == null ? null : parcel.at.longitude();
        default -> throw noColumn(column);
      };
    }

    @Override
    public Runnable restorer(Parcel parcel) {
      Integer id = parcel.id;
      return () -> parcel.id = id;
    }

    @Override
    public Parcel snapshot(Parcel parcel) {
      Parcel copy = new Parcel();
      copy.id = parcel.id;
      copy.setSender(new Tagged<Long>(parcel.getSender().tag(),
          sender.row.type().copy(parcel.getSender().row())));
      copy.at = parcel.at;
      return copy;
    }

    @Override
    public void assign(Parcel parcel, Parcel copy, int column) {
      switch (column) {
        case 0 -> copy.id = parcel.id;
        case 1 -> copy.setSender(new Tagged<Long>(parcel.getSender().tag(),
            sender.row.type().copy(parcel.getSender().row())));
        case 3 -> copy.at = parcel.at;
        default -> {}
      }
    }
  }
}
