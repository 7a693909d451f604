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
final class RangeTypes {
  /** PostgreSQL's ranges, without their ending, by the type of their bounds. */
  private static final Map<String, String> NAMES =
      Map.of(
          "integer", "int4",
          "bigint", "int8",
          "numeric", "num",
          "date", "date",
          "timestamp", "ts",
          "timestamptz", "tstz");

  static final PgType<Range<Integer>> INT4RANGE = range(NumberTypes.INTEGER);

  static final PgType<Range<Long>> INT8RANGE = range(NumberTypes.BIGINT);

  static final PgType<Range<BigDecimal>> NUMRANGE = range(NumberTypes.NUMERIC);

  static final PgType<Range<LocalDate>> DATERANGE = range(TimeTypes.DATE);

  static final PgType<Range<LocalDateTime>> TSRANGE = range(TimeTypes.TIMESTAMP);

  static final PgType<Range<OffsetDateTime>> TSTZRANGE = range(TimeTypes.TIMESTAMPTZ);

  static final PgType<Range<Instant>> INSTANTRANGE = range(TimeTypes.INSTANT);

  static final PgType<Multirange<Integer>> INT4MULTIRANGE = multirange(NumberTypes.INTEGER);

  static final PgType<Multirange<Long>> INT8MULTIRANGE = multirange(NumberTypes.BIGINT);

  static final PgType<Multirange<BigDecimal>> NUMMULTIRANGE = multirange(NumberTypes.NUMERIC);

  static final PgType<Multirange<LocalDate>> DATEMULTIRANGE = multirange(TimeTypes.DATE);

  static final PgType<Multirange<LocalDateTime>> TSMULTIRANGE = multirange(TimeTypes.TIMESTAMP);

  static final PgType<Multirange<OffsetDateTime>> TSTZMULTIRANGE =
      multirange(TimeTypes.TIMESTAMPTZ);

  static final PgType<Multirange<Instant>> INSTANTMULTIRANGE = multirange(TimeTypes.INSTANT);

  private RangeTypes() {}

  /** The name is made by {@code concat}, as a {@code +} would be linked at a program's start. */
  static <T> PgType<Range<T>> range(PgType<T> bound) {
    RangeCodec<T> codec = new RangeCodec<>(bound.codec(), binary(bound));
    TypeInfo info = TypeInfo.of(nameOf(bound).concat("range"), true).madeOf(bound);
    return PgType.ofText(info, codec, codec.isBinary() ? codec : null);
  }

  static <T> PgType<Multirange<T>> multirange(PgType<T> bound) {
    MultirangeCodec<T> codec =
        new MultirangeCodec<>(new RangeCodec<>(bound.codec(), binary(bound)));
    TypeInfo info = TypeInfo.of(nameOf(bound).concat("multirange"), true).madeOf(bound);
    return PgType.ofText(info, codec, codec.isBinary() ? codec : null);
  }

  private static String nameOf(PgType<?> bound) {
    String name = NAMES.get(bound.info().base());
    if (name == null) {
      throw new IllegalArgumentException("PostgreSQL has no range of " + bound);
    }
    return name;
  }

  /** The binary form of a bound. One that a converter makes null is found in its text alone. */
  private static <T> @Nullable BinaryForm<T> binary(PgType<T> bound) {
    return bound.codec() instanceof MappedCodec ? null : bound.binary();
  }
}
