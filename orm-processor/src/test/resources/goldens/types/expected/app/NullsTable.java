package app;

import dev.piolet.schema.BooleanColumn;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import dev.piolet.type.PgTypes;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "nulls"}, whose rows are {@link Nulls} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class NullsTable extends Table<Nulls> {
  /**
   * The table under its own name.
   */
  public static final NullsTable NULLS = new NullsTable(null);

  public final BooleanColumn<Nulls> boxedBoolean = bool("boxed_boolean", PgTypes.BOOLEAN,
      ColumnOption.nullable());

  public final NumberColumn<Nulls, Byte> boxedByte = number("boxed_byte", PgTypes.BYTE,
      ColumnOption.nullable());

  public final NumberColumn<Nulls, Short> boxedShort = number("boxed_short", PgTypes.SMALLINT,
      ColumnOption.nullable());

  public final NumberColumn<Nulls, Integer> boxedInt = number("boxed_int", PgTypes.INTEGER,
      ColumnOption.nullable());

  public final NumberColumn<Nulls, Long> boxedLong = number("boxed_long", PgTypes.BIGINT,
      ColumnOption.nullable());

  public final NumberColumn<Nulls, Float> boxedFloat = number("boxed_float", PgTypes.REAL,
      ColumnOption.nullable());

  public final NumberColumn<Nulls, Double> boxedDouble = number("boxed_double", PgTypes.DOUBLE,
      ColumnOption.nullable());

  public final Column<Nulls, Character> boxedChar = column("boxed_char", PgTypes.CHARACTER,
      ColumnOption.nullable());

  public final TextColumn<Nulls> string = text("string", PgTypes.TEXT, ColumnOption.nullable());

  public final NumberColumn<Nulls, BigDecimal> bigDecimal = number("big_decimal", PgTypes.NUMERIC,
      ColumnOption.nullable());

  public final Column<Nulls, UUID> uuid = column("uuid", PgTypes.UUID, ColumnOption.nullable());

  public final Column<Nulls, byte[]> bytes = column("bytes", PgTypes.BYTEA,
      ColumnOption.nullable());

  public final TemporalColumn<Nulls, LocalDate> localDate = temporal("local_date", PgTypes.DATE,
      ColumnOption.nullable());

  public final TemporalColumn<Nulls, LocalTime> localTime = temporal("local_time", PgTypes.TIME,
      ColumnOption.nullable());

  public final TemporalColumn<Nulls, LocalDateTime> localDateTime = temporal("local_date_time",
      PgTypes.TIMESTAMP, ColumnOption.nullable());

  public final TemporalColumn<Nulls, OffsetDateTime> offsetDateTime = temporal("offset_date_time",
      PgTypes.TIMESTAMPTZ, ColumnOption.nullable());

  public final TemporalColumn<Nulls, Instant> instant = temporal("instant", PgTypes.INSTANT,
      ColumnOption.nullable());

  public final Column<Nulls, Mood> mood = column("mood", PgTypes.enumeration("mood", Mood.class),
      ColumnOption.nullable());

  private NullsTable(@Nullable TableAlias alias) {
    super(Nulls.class, null, "nulls", alias);
  }

  @Override
  public NullsTable as(String alias) {
    return withAlias(TableAlias.of(alias));
  }

  @Override
  protected NullsTable withAlias(TableAlias alias) {
    return new NullsTable(alias);
  }

  @Override
  protected TableMapping<Nulls> newMapping() {
    return new NullsMapping();
  }

  private final class NullsMapping extends TableMapping<Nulls> {
    @Override
    public Nulls read(ResultSet row, int first) throws SQLException {
      return new Nulls(
          orNull(row.getBoolean(first), row),
          orNull(row.getByte(first + 1), row),
          orNull(row.getShort(first + 2), row),
          orNull(row.getInt(first + 3), row),
          orNull(row.getLong(first + 4), row),
          orNull(row.getFloat(first + 5), row),
          orNull(row.getDouble(first + 6), row),
          boxedChar.type().read(row, first + 7),
          row.getString(first + 8),
          row.getBigDecimal(first + 9),
          row.getObject(first + 10, UUID.class),
          row.getBytes(first + 11),
          row.getObject(first + 12, LocalDate.class),
          row.getObject(first + 13, LocalTime.class),
          row.getObject(first + 14, LocalDateTime.class),
          row.getObject(first + 15, OffsetDateTime.class),
          instant.type().read(row, first + 16),
          mood.type().read(row, first + 17));
    }

    @Override
    public @Nullable Object value(Nulls nulls, int column) {
      return switch (column) {
        case 0 -> nulls.boxedBoolean();
        case 1 -> nulls.boxedByte();
        case 2 -> nulls.boxedShort();
        case 3 -> nulls.boxedInt();
        case 4 -> nulls.boxedLong();
        case 5 -> nulls.boxedFloat();
        case 6 -> nulls.boxedDouble();
        case 7 -> nulls.boxedChar();
        case 8 -> nulls.string();
        case 9 -> nulls.bigDecimal();
        case 10 -> nulls.uuid();
        case 11 -> nulls.bytes();
        case 12 -> nulls.localDate();
        case 13 -> nulls.localTime();
        case 14 -> nulls.localDateTime();
        case 15 -> nulls.offsetDateTime();
        case 16 -> nulls.instant();
        case 17 -> nulls.mood();
        default -> throw noColumn(column);
      };
    }
  }
}
