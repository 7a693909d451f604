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

  public final BooleanColumn<Nulls> boxedBoolean = bool("boxed_boolean", ColumnOption.nullable());

  public final NumberColumn<Nulls, Byte> boxedByte = number("boxed_byte", PgTypes.BYTE,
      ColumnOption.nullable());

  public final NumberColumn<Nulls, Short> boxedShort = smallint("boxed_short",
      ColumnOption.nullable());

  public final NumberColumn<Nulls, Integer> boxedInt = integer("boxed_int",
      ColumnOption.nullable());

  public final NumberColumn<Nulls, Long> boxedLong = bigint("boxed_long", ColumnOption.nullable());

  public final NumberColumn<Nulls, Float> boxedFloat = real("boxed_float", ColumnOption.nullable());

  public final NumberColumn<Nulls, Double> boxedDouble = doublePrecision("boxed_double",
      ColumnOption.nullable());

  public final Column<Nulls, Character> boxedChar = column("boxed_char", PgTypes.CHARACTER,
      ColumnOption.nullable());

  public final TextColumn<Nulls> string = text("string", ColumnOption.nullable());

  public final NumberColumn<Nulls, BigDecimal> bigDecimal = numeric("big_decimal",
      ColumnOption.nullable());

  public final Column<Nulls, UUID> uuid = uuid("uuid", ColumnOption.nullable());

  public final Column<Nulls, byte[]> bytes = bytea("bytes", ColumnOption.nullable());

  public final TemporalColumn<Nulls, LocalDate> localDate = date("local_date",
      ColumnOption.nullable());

  public final TemporalColumn<Nulls, LocalTime> localTime = time("local_time",
      ColumnOption.nullable());

  public final TemporalColumn<Nulls, LocalDateTime> localDateTime = timestamp("local_date_time",
      ColumnOption.nullable());

  public final TemporalColumn<Nulls, OffsetDateTime> offsetDateTime = timestamptz("offset_date_time",
      ColumnOption.nullable());

  public final TemporalColumn<Nulls, Instant> instant = instant("instant", ColumnOption.nullable());

  public final Column<Nulls, Mood> mood = column("mood", PgTypes.enumeration("mood", Mood.class),
      ColumnOption.nullable());

  private NullsTable(@Nullable TableAlias alias) {
    super(Nulls.class, null, "nulls", alias);
  }

  @Override
  public NullsTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public NullsTable inSchema(String schema) {
    return (NullsTable) movedTo(schema);
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
          getBooleanOrNull(row, first),
          getByteOrNull(row, first + 1),
          getShortOrNull(row, first + 2),
          getIntOrNull(row, first + 3),
          getLongOrNull(row, first + 4),
          getFloatOrNull(row, first + 5),
          getDoubleOrNull(row, first + 6),
          boxedChar.type().read(row, first + 7),
          row.getString(first + 8),
          row.getBigDecimal(first + 9),
          getUUIDOrNull(row, first + 10),
          row.getBytes(first + 11),
          getLocalDateOrNull(row, first + 12),
          getLocalTimeOrNull(row, first + 13),
          getLocalDateTimeOrNull(row, first + 14),
          getOffsetDateTimeOrNull(row, first + 15),
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
