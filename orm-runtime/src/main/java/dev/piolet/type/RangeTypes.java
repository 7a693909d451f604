package dev.piolet.type;

import dev.piolet.value.Multirange;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ranges; see {@link PgTypes}. */
public abstract class RangeTypes extends DocumentTypes {
  /** PostgreSQL's ranges, without their ending, by the type of their bounds. */
  private static final Map<String, String> NAMES =
      Map.of(
          "integer", "int4",
          "bigint", "int8",
          "numeric", "num",
          "date", "date",
          "timestamp", "ts",
          "timestamptz", "tstz");

  /** {@code int4range}. */
  public static final PgType<Range<Integer>> INT4RANGE = range(INTEGER);

  /** {@code int8range}. */
  public static final PgType<Range<Long>> INT8RANGE = range(BIGINT);

  /** {@code numrange}. */
  public static final PgType<Range<BigDecimal>> NUMRANGE = range(NUMERIC);

  /** {@code daterange}. */
  public static final PgType<Range<LocalDate>> DATERANGE = range(DATE);

  /** {@code tsrange}. */
  public static final PgType<Range<LocalDateTime>> TSRANGE = range(TIMESTAMP);

  /** {@code tstzrange}. */
  public static final PgType<Range<OffsetDateTime>> TSTZRANGE = range(TIMESTAMPTZ);

  /** {@code tstzrange}, of {@link Instant}s. */
  public static final PgType<Range<Instant>> INSTANTRANGE = range(INSTANT);

  /** {@code int4multirange}. */
  public static final PgType<Multirange<Integer>> INT4MULTIRANGE = multirange(INTEGER);

  /** {@code int8multirange}. */
  public static final PgType<Multirange<Long>> INT8MULTIRANGE = multirange(BIGINT);

  /** {@code nummultirange}. */
  public static final PgType<Multirange<BigDecimal>> NUMMULTIRANGE = multirange(NUMERIC);

  /** {@code datemultirange}. */
  public static final PgType<Multirange<LocalDate>> DATEMULTIRANGE = multirange(DATE);

  /** {@code tsmultirange}. */
  public static final PgType<Multirange<LocalDateTime>> TSMULTIRANGE = multirange(TIMESTAMP);

  /** {@code tstzmultirange}. */
  public static final PgType<Multirange<OffsetDateTime>> TSTZMULTIRANGE = multirange(TIMESTAMPTZ);

  /** {@code tstzmultirange}, of {@link Instant}s. */
  public static final PgType<Multirange<Instant>> INSTANTMULTIRANGE = multirange(INSTANT);

  RangeTypes() {}

  /**
   * The range of a type: of {@code integer} it is {@code int4range}.
   *
   * @param bound the type of its bounds
   * @throws IllegalArgumentException when PostgreSQL has no range of it
   */
  public static <T> PgType<Range<T>> range(PgType<T> bound) {
    Codec<T> codec = bound.codec();
    return PgType.ofText(
        TypeInfo.of(nameOf(bound) + "range", true).madeOf(bound),
        new TextCodec<>(
            range -> range.toText(value -> boundText(codec, value)),
            text -> Range.parse(text, part -> requireBound(codec.parse(part), part))),
        BinaryRanges.range(binary(bound)));
  }

  /**
   * The multirange of a type: of {@code integer} it is {@code int4multirange}.
   *
   * @param bound the type of its ranges' bounds
   * @throws IllegalArgumentException when PostgreSQL has no range of it
   */
  public static <T> PgType<Multirange<T>> multirange(PgType<T> bound) {
    Codec<T> codec = bound.codec();
    return PgType.ofText(
        TypeInfo.of(nameOf(bound) + "multirange", true).madeOf(bound),
        new TextCodec<>(
            ranges -> ranges.toText(value -> boundText(codec, value)),
            text -> Multirange.parse(text, part -> requireBound(codec.parse(part), part))),
        BinaryRanges.multirange(binary(bound)));
  }

  private static String nameOf(PgType<?> bound) {
    String name = NAMES.get(bound.info().base());
    if (name == null) {
      throw new IllegalArgumentException("PostgreSQL has no range of " + bound);
    }
    return name;
  }

  /** What a converter makes null of is found in its text. */
  private static <T> @Nullable BinaryForm<T> binary(PgType<T> bound) {
    return bound.codec() instanceof MappedCodec ? null : bound.binary();
  }

  private static <T> String boundText(Codec<T> codec, T value) {
    return requireBound(codec.text(value), value);
  }

  /** A converter may make null of a value, and a bound that is null would be none at all. */
  private static <V> V requireBound(@Nullable V converted, Object value) {
    if (converted == null) {
      throw new IllegalArgumentException("The bound " + value + " is converted to null");
    }
    return converted;
  }
}
