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
 * The table {@code "not_null"}, whose rows are {@link NotNull} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class NotNullTable extends Table<NotNull> {
  /**
   * The table under its own name.
   */
  public static final NotNullTable NOT_NULL = new NotNullTable(null);

  public final BooleanColumn<NotNull> aBoolean = bool("a_boolean", PgTypes.BOOLEAN,
      NotNull::aBoolean);

  public final NumberColumn<NotNull, Byte> aByte = number("a_byte", PgTypes.BYTE, NotNull::aByte);

  public final NumberColumn<NotNull, Short> aShort = number("a_short", PgTypes.SMALLINT,
      NotNull::aShort);

  public final NumberColumn<NotNull, Integer> anInt = number("an_int", PgTypes.INTEGER,
      NotNull::anInt);

  public final NumberColumn<NotNull, Long> aLong = number("a_long", PgTypes.BIGINT, NotNull::aLong);

  public final NumberColumn<NotNull, Float> aFloat = number("a_float", PgTypes.REAL,
      NotNull::aFloat);

  public final NumberColumn<NotNull, Double> aDouble = number("a_double", PgTypes.DOUBLE,
      NotNull::aDouble);

  public final Column<NotNull, Character> aChar = column("a_char", PgTypes.CHARACTER,
      NotNull::aChar);

  public final BooleanColumn<NotNull> boxedBoolean = bool("boxed_boolean", PgTypes.BOOLEAN,
      NotNull::boxedBoolean);

  public final NumberColumn<NotNull, Byte> boxedByte = number("boxed_byte", PgTypes.BYTE,
      NotNull::boxedByte);

  public final NumberColumn<NotNull, Short> boxedShort = number("boxed_short", PgTypes.SMALLINT,
      NotNull::boxedShort);

  public final NumberColumn<NotNull, Integer> boxedInt = number("boxed_int", PgTypes.INTEGER,
      NotNull::boxedInt);

  public final NumberColumn<NotNull, Long> boxedLong = number("boxed_long", PgTypes.BIGINT,
      NotNull::boxedLong);

  public final NumberColumn<NotNull, Float> boxedFloat = number("boxed_float", PgTypes.REAL,
      NotNull::boxedFloat);

  public final NumberColumn<NotNull, Double> boxedDouble = number("boxed_double", PgTypes.DOUBLE,
      NotNull::boxedDouble);

  public final Column<NotNull, Character> boxedChar = column("boxed_char", PgTypes.CHARACTER,
      NotNull::boxedChar);

  public final TextColumn<NotNull> string = text("string", PgTypes.TEXT, NotNull::string);

  public final NumberColumn<NotNull, BigDecimal> bigDecimal = number("big_decimal", PgTypes.NUMERIC,
      NotNull::bigDecimal);

  public final Column<NotNull, UUID> uuid = column("uuid", PgTypes.UUID, NotNull::uuid);

  public final Column<NotNull, byte[]> bytes = column("bytes", PgTypes.BYTEA, NotNull::bytes);

  public final TemporalColumn<NotNull, LocalDate> localDate = temporal("local_date", PgTypes.DATE,
      NotNull::localDate);

  public final TemporalColumn<NotNull, LocalTime> localTime = temporal("local_time", PgTypes.TIME,
      NotNull::localTime);

  public final TemporalColumn<NotNull, LocalDateTime> localDateTime = temporal("local_date_time",
      PgTypes.TIMESTAMP, NotNull::localDateTime);

  public final TemporalColumn<NotNull, OffsetDateTime> offsetDateTime = temporal("offset_date_time",
      PgTypes.TIMESTAMPTZ, NotNull::offsetDateTime);

  public final TemporalColumn<NotNull, Instant> instant = temporal("instant", PgTypes.INSTANT,
      NotNull::instant);

  public final Column<NotNull, Mood> mood = column("mood", PgTypes.enumeration("mood", Mood.class),
      NotNull::mood);

  private NotNullTable(@Nullable String alias) {
    super(NotNull.class, null, "not_null", alias);
  }

  @Override
  public NotNullTable as(String alias) {
    return new NotNullTable(alias);
  }

  @Override
  public NotNull read(ResultSet row, int first) throws SQLException {
    return new NotNull(
        notNull(row.getBoolean(first), row, aBoolean),
        notNull(row.getByte(first + 1), row, aByte),
        notNull(row.getShort(first + 2), row, aShort),
        notNull(row.getInt(first + 3), row, anInt),
        notNull(row.getLong(first + 4), row, aLong),
        notNull(row.getFloat(first + 5), row, aFloat),
        notNull(row.getDouble(first + 6), row, aDouble),
        notNull(aChar.type().read(row, first + 7), aChar),
        notNull(row.getBoolean(first + 8), row, boxedBoolean),
        notNull(row.getByte(first + 9), row, boxedByte),
        notNull(row.getShort(first + 10), row, boxedShort),
        notNull(row.getInt(first + 11), row, boxedInt),
        notNull(row.getLong(first + 12), row, boxedLong),
        notNull(row.getFloat(first + 13), row, boxedFloat),
        notNull(row.getDouble(first + 14), row, boxedDouble),
        notNull(boxedChar.type().read(row, first + 15), boxedChar),
        notNull(row.getString(first + 16), string),
        notNull(row.getBigDecimal(first + 17), bigDecimal),
        notNull(row.getObject(first + 18, UUID.class), uuid),
        notNull(row.getBytes(first + 19), bytes),
        notNull(row.getObject(first + 20, LocalDate.class), localDate),
        notNull(row.getObject(first + 21, LocalTime.class), localTime),
        notNull(row.getObject(first + 22, LocalDateTime.class), localDateTime),
        notNull(row.getObject(first + 23, OffsetDateTime.class), offsetDateTime),
        notNull(instant.type().read(row, first + 24), instant),
        notNull(mood.type().read(row, first + 25), mood));
  }
}
