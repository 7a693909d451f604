package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.EmbeddedColumns;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<Parcel, Integer> id = number("id", PgTypes.INTEGER, parcel -> parcel.id,
      key(), identity());

  public final SenderColumns sender = new SenderColumns();

  public final AtColumns at = new AtColumns();

  private ParcelTable(@Nullable String alias) {
    super(Parcel.class, null, "parcel", alias);
  }

  @Override
  public ParcelTable as(String alias) {
    return new ParcelTable(alias);
  }

  @Override
  public Parcel read(ResultSet row_, int first) throws SQLException {
    return refill(new Parcel(), row_, first);
  }

  @Override
  public Parcel refill(Parcel parcel, ResultSet row_, int first) throws SQLException {
    parcel.id = notNull(row_.getInt(first), row_, id);
    parcel.setSender(sender.read(row_, first + 1));
    parcel.at = at.read(row_, first + 3);
    return parcel;
  }

  @Override
  public Parcel withGenerated(Parcel parcel, ResultSet row_, int first) throws SQLException {
    parcel.id = notNull(row_.getInt(first), row_, id);
    return parcel;
  }

  @Override
  public boolean fillsPlainly() {
    return true;
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
  public Parcel assign(Parcel parcel, Parcel copy, ColumnFilter<Parcel> which) {
    if (which.test(id)) {
      copy.id = parcel.id;
    }
    if (which.test(sender.tag) && which.test(sender.row)) {
      copy.setSender(new Tagged<Long>(parcel.getSender().tag(),
          sender.row.type().copy(parcel.getSender().row())));
    }
    if (which.test(at.latitude) && which.test(at.longitude)) {
      copy.at = parcel.at;
    }
    return copy;
  }

  /**
   * The columns of {@code sender}.
   */
  public final class SenderColumns extends EmbeddedColumns<Parcel, Tagged<Long>> {
    public final NumberColumn<Parcel, Long> tag = number("sender_tag", PgTypes.BIGINT,
        parcel -> parcel.getSender().tag());

    public final Column<Parcel, byte[]> row = column("sender_row", PgTypes.BYTEA,
        parcel -> parcel.getSender().row());

    private SenderColumns() {
      super(ParcelTable.this);
    }

    @Override
    public List<Column<Parcel, ?>> expressions() {
      return List.of(tag, row);
    }

    @Override
    public Tagged<Long> read(ResultSet row_, int first) throws SQLException {
      return new Tagged<Long>(
          notNull(row_.getLong(first), row_, tag),
          notNull(row_.getBytes(first + 1), row));
    }
  }

  /**
   * The columns of {@code at}.
   */
  public final class AtColumns extends EmbeddedColumns<Parcel, Position> {
    public final NumberColumn<Parcel, Double> latitude = number("at_latitude", PgTypes.DOUBLE,
        parcel -> parcel.at == null ? null : parcel.at.latitude(), nullable());

    public final NumberColumn<Parcel, Double> longitude = number("at_longitude", PgTypes.DOUBLE,
        parcel -> parcel.at == null ? null : parcel.at.longitude(), nullable());

    private AtColumns() {
      super(ParcelTable.this);
    }

    @Override
    public List<Column<Parcel, ?>> expressions() {
      return List.of(latitude, longitude);
    }

    @Override
    public @Nullable Position read(ResultSet row_, int first) throws SQLException {
      if (areNull(row_, first, 2)) {
        return null;
      }
      return new Position(
          notNull(row_.getDouble(first), row_, latitude),
          notNull(row_.getDouble(first + 1), row_, longitude));
    }
  }
}
