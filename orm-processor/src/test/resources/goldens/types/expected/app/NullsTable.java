package app;

import dev.piolet.schema.BooleanColumn;
import dev.piolet.schema.Column;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.TextColumn;
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
      Nulls::boxedBoolean, nullable());

  public final NumberColumn<Nulls, Byte> boxedByte = number("boxed_byte", PgTypes.BYTE,
      Nulls::boxedByte, nullable());

  public final NumberColumn<Nulls, Short> boxedShort = number("boxed_short", PgTypes.SMALLINT,
      Nulls::boxedShort, nullable());

  public final NumberColumn<Nulls, Integer> boxedInt = number("boxed_int", PgTypes.INTEGER,
      Nulls::boxedInt, nullable());

  public final NumberColumn<Nulls, Long> boxedLong = number("boxed_long", PgTypes.BIGINT,
      Nulls::boxedLong, nullable());

  public final NumberColumn<Nulls, Float> boxedFloat = number("boxed_float", PgTypes.REAL,
      Nulls::boxedFloat, nullable());

  public final NumberColumn<Nulls, Double> boxedDouble = number("boxed_double", PgTypes.DOUBLE,
      Nulls::boxedDouble, nullable());

  public final Column<Nulls, Character> boxedChar = column("boxed_char", PgTypes.CHARACTER,
      Nulls::boxedChar, nullable());

  public final TextColumn<Nulls> string = text("string", PgTypes.TEXT, Nulls::string, nullable());

  public final NumberColumn<Nulls, BigDecimal> bigDecimal = number("big_decimal", PgTypes.NUMERIC,
      Nulls::bigDecimal, nullable());

  public final Column<Nulls, UUID> uuid = column("uuid", PgTypes.UUID, Nulls::uuid, nullable());

  public final Column<Nulls, byte[]> bytes = column("bytes", PgTypes.BYTEA, Nulls::bytes,
      nullable());

  public final TemporalColumn<Nulls, LocalDate> localDate = temporal("local_date", PgTypes.DATE,
      Nulls::localDate, nullable());

  public final TemporalColumn<Nulls, LocalTime> localTime = temporal("local_time", PgTypes.TIME,
      Nulls::localTime, nullable());

  public final TemporalColumn<Nulls, LocalDateTime> localDateTime = temporal("local_date_time",
      PgTypes.TIMESTAMP, Nulls::localDateTime, nullable());

  public final TemporalColumn<Nulls, OffsetDateTime> offsetDateTime = temporal("offset_date_time",
      PgTypes.TIMESTAMPTZ, Nulls::offsetDateTime, nullable());

  public final TemporalColumn<Nulls, Instant> instant = temporal("instant", PgTypes.INSTANT,
      Nulls::instant, nullable());

  public final Column<Nulls, Mood> mood = column("mood", PgTypes.enumeration("mood", Mood.class),
      Nulls::mood, nullable());

  private NullsTable(@Nullable String alias) {
    super(Nulls.class, null, "nulls", alias);
  }

  @Override
  public NullsTable as(String alias) {
    return new NullsTable(alias);
  }

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
}
