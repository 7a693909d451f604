package app;

import dev.piolet.schema.BooleanColumn;
import dev.piolet.schema.Column;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
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
 * The table {@code "not_null"}, whose rows are {@link NotNull} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class NotNullTable extends Table<NotNull> {
  /**
   * The table under its own name.
   */
  public static final NotNullTable NOT_NULL = new NotNullTable(null);

  public final BooleanColumn<NotNull> aBoolean = bool("a_boolean", PgTypes.BOOLEAN);

  public final NumberColumn<NotNull, Byte> aByte = number("a_byte", PgTypes.BYTE);

  public final NumberColumn<NotNull, Short> aShort = number("a_short", PgTypes.SMALLINT);

  public final NumberColumn<NotNull, Integer> anInt = number("an_int", PgTypes.INTEGER);

  public final NumberColumn<NotNull, Long> aLong = number("a_long", PgTypes.BIGINT);

  public final NumberColumn<NotNull, Float> aFloat = number("a_float", PgTypes.REAL);

  public final NumberColumn<NotNull, Double> aDouble = number("a_double", PgTypes.DOUBLE);

  public final Column<NotNull, Character> aChar = column("a_char", PgTypes.CHARACTER);

  public final BooleanColumn<NotNull> boxedBoolean = bool("boxed_boolean", PgTypes.BOOLEAN);

  public final NumberColumn<NotNull, Byte> boxedByte = number("boxed_byte", PgTypes.BYTE);

  public final NumberColumn<NotNull, Short> boxedShort = number("boxed_short", PgTypes.SMALLINT);

  public final NumberColumn<NotNull, Integer> boxedInt = number("boxed_int", PgTypes.INTEGER);

  public final NumberColumn<NotNull, Long> boxedLong = number("boxed_long", PgTypes.BIGINT);

  public final NumberColumn<NotNull, Float> boxedFloat = number("boxed_float", PgTypes.REAL);

  public final NumberColumn<NotNull, Double> boxedDouble = number("boxed_double", PgTypes.DOUBLE);

  public final Column<NotNull, Character> boxedChar = column("boxed_char", PgTypes.CHARACTER);

  public final TextColumn<NotNull> string = text("string", PgTypes.TEXT);

  public final NumberColumn<NotNull, BigDecimal> bigDecimal = number("big_decimal",
      PgTypes.NUMERIC);

  public final Column<NotNull, UUID> uuid = column("uuid", PgTypes.UUID);

  public final Column<NotNull, byte[]> bytes = column("bytes", PgTypes.BYTEA);

  public final TemporalColumn<NotNull, LocalDate> localDate = temporal("local_date", PgTypes.DATE);

  public final TemporalColumn<NotNull, LocalTime> localTime = temporal("local_time", PgTypes.TIME);

  public final TemporalColumn<NotNull, LocalDateTime> localDateTime = temporal("local_date_time",
      PgTypes.TIMESTAMP);

  public final TemporalColumn<NotNull, OffsetDateTime> offsetDateTime = temporal("offset_date_time",
      PgTypes.TIMESTAMPTZ);

  public final TemporalColumn<NotNull, Instant> instant = temporal("instant", PgTypes.INSTANT);

  public final Column<NotNull, Mood> mood = column("mood", PgTypes.enumeration("mood", Mood.class));

  private NotNullTable(@Nullable TableAlias alias) {
    super(NotNull.class, null, "not_null", alias);
  }

  @Override
  public NotNullTable as(String alias) {
    return withAlias(TableAlias.of(alias));
  }

  @Override
  protected NotNullTable withAlias(TableAlias alias) {
    return new NotNullTable(alias);
  }

  @Override
  protected TableMapping<NotNull> newMapping() {
    return new NotNullMapping();
  }

  private final class NotNullMapping extends TableMapping<NotNull> {
    @Override
    public NotNull read(ResultSet row, int first) throws SQLException {
      return new NotNull(
          notNull(row.getBoolean(first), row, 0),
          notNull(row.getByte(first + 1), row, 1),
          notNull(row.getShort(first + 2), row, 2),
          notNull(row.getInt(first + 3), row, 3),
          notNull(row.getLong(first + 4), row, 4),
          notNull(row.getFloat(first + 5), row, 5),
          notNull(row.getDouble(first + 6), row, 6),
          notNull(aChar.type().read(row, first + 7), 7),
          notNull(row.getBoolean(first + 8), row, 8),
          notNull(row.getByte(first + 9), row, 9),
          notNull(row.getShort(first + 10), row, 10),
          notNull(row.getInt(first + 11), row, 11),
          notNull(row.getLong(first + 12), row, 12),
          notNull(row.getFloat(first + 13), row, 13),
          notNull(row.getDouble(first + 14), row, 14),
          notNull(boxedChar.type().read(row, first + 15), 15),
          notNull(row.getString(first + 16), 16),
          notNull(row.getBigDecimal(first + 17), 17),
          notNull(row.getObject(first + 18, UUID.class), 18),
          notNull(row.getBytes(first + 19), 19),
          notNull(row.getObject(first + 20, LocalDate.class), 20),
          notNull(row.getObject(first + 21, LocalTime.class), 21),
          notNull(row.getObject(first + 22, LocalDateTime.class), 22),
          notNull(row.getObject(first + 23, OffsetDateTime.class), 23),
          notNull(instant.type().read(row, first + 24), 24),
          notNull(mood.type().read(row, first + 25), 25));
    }

    @Override
    public @Nullable Object value(NotNull notNull, int column) {
      return switch (column) {
        case 0 -> notNull.aBoolean();
        case 1 -> notNull.aByte();
        case 2 -> notNull.aShort();
        case 3 -> notNull.anInt();
        case 4 -> notNull.aLong();
        case 5 -> notNull.aFloat();
        case 6 -> notNull.aDouble();
        case 7 -> notNull.aChar();
        case 8 -> notNull.boxedBoolean();
        case 9 -> notNull.boxedByte();
        case 10 -> notNull.boxedShort();
        case 11 -> notNull.boxedInt();
        case 12 -> notNull.boxedLong();
        case 13 -> notNull.boxedFloat();
        case 14 -> notNull.boxedDouble();
        case 15 -> notNull.boxedChar();
        case 16 -> notNull.string();
        case 17 -> notNull.bigDecimal();
        case 18 -> notNull.uuid();
        case 19 -> notNull.bytes();
        case 20 -> notNull.localDate();
        case 21 -> notNull.localTime();
        case 22 -> notNull.localDateTime();
        case 23 -> notNull.offsetDateTime();
        case 24 -> notNull.instant();
        case 25 -> notNull.mood();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, NotNull notNull, int column) {
      switch (column) {
        case 0 -> out.writeBoolean(notNull.aBoolean());
        case 1 -> out.writeShort(notNull.aByte());
        case 2 -> out.writeShort(notNull.aShort());
        case 3 -> out.writeInt(notNull.anInt());
        case 4 -> out.writeLong(notNull.aLong());
        case 5 -> out.writeFloat(notNull.aFloat());
        case 6 -> out.writeDouble(notNull.aDouble());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
