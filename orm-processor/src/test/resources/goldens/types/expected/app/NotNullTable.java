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

  public final BooleanColumn<NotNull> aBoolean = bool("a_boolean");

  public final NumberColumn<NotNull, Byte> aByte = number("a_byte", PgTypes.BYTE);

  public final NumberColumn<NotNull, Short> aShort = smallint("a_short");

  public final NumberColumn<NotNull, Integer> anInt = integer("an_int");

  public final NumberColumn<NotNull, Long> aLong = bigint("a_long");

  public final NumberColumn<NotNull, Float> aFloat = real("a_float");

  public final NumberColumn<NotNull, Double> aDouble = doublePrecision("a_double");

  public final Column<NotNull, Character> aChar = column("a_char", PgTypes.CHARACTER);

  public final BooleanColumn<NotNull> boxedBoolean = bool("boxed_boolean");

  public final NumberColumn<NotNull, Byte> boxedByte = number("boxed_byte", PgTypes.BYTE);

  public final NumberColumn<NotNull, Short> boxedShort = smallint("boxed_short");

  public final NumberColumn<NotNull, Integer> boxedInt = integer("boxed_int");

  public final NumberColumn<NotNull, Long> boxedLong = bigint("boxed_long");

  public final NumberColumn<NotNull, Float> boxedFloat = real("boxed_float");

  public final NumberColumn<NotNull, Double> boxedDouble = doublePrecision("boxed_double");

  public final Column<NotNull, Character> boxedChar = column("boxed_char", PgTypes.CHARACTER);

  public final TextColumn<NotNull> string = text("string");

  public final NumberColumn<NotNull, BigDecimal> bigDecimal = numeric("big_decimal");

  public final Column<NotNull, UUID> uuid = uuid("uuid");

  public final Column<NotNull, byte[]> bytes = bytea("bytes");

  public final TemporalColumn<NotNull, LocalDate> localDate = date("local_date");

  public final TemporalColumn<NotNull, LocalTime> localTime = time("local_time");

  public final TemporalColumn<NotNull, LocalDateTime> localDateTime = timestamp("local_date_time");

  public final TemporalColumn<NotNull, OffsetDateTime> offsetDateTime = timestamptz("offset_date_time");

  public final TemporalColumn<NotNull, Instant> instant = instant("instant");

  public final Column<NotNull, Mood> mood = column("mood", PgTypes.enumeration("mood", Mood.class));

  private NotNullTable(@Nullable TableAlias alias) {
    super(NotNull.class, null, "not_null", alias);
  }

  @Override
  public NotNullTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public NotNullTable inSchema(String schema) {
    return (NotNullTable) movedTo(schema);
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
          getBoolean(row, first, 0),
          getByte(row, first + 1, 1),
          getShort(row, first + 2, 2),
          getInt(row, first + 3, 3),
          getLong(row, first + 4, 4),
          getFloat(row, first + 5, 5),
          getDouble(row, first + 6, 6),
          notNull(aChar.type().read(row, first + 7), 7),
          getBoolean(row, first + 8, 8),
          getByte(row, first + 9, 9),
          getShort(row, first + 10, 10),
          getInt(row, first + 11, 11),
          getLong(row, first + 12, 12),
          getFloat(row, first + 13, 13),
          getDouble(row, first + 14, 14),
          notNull(boxedChar.type().read(row, first + 15), 15),
          getString(row, first + 16, 16),
          getBigDecimal(row, first + 17, 17),
          getUUID(row, first + 18, 18),
          getBytes(row, first + 19, 19),
          getLocalDate(row, first + 20, 20),
          getLocalTime(row, first + 21, 21),
          getLocalDateTime(row, first + 22, 22),
          getOffsetDateTime(row, first + 23, 23),
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
