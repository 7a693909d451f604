package dev.piolet.type;

import dev.piolet.value.Lsn;
import java.math.BigDecimal;
import java.sql.Types;

/** Numbers and truth values; see {@link PgTypes}. */
final class NumberTypes {
  static final PgType<Boolean> BOOLEAN =
      PgType.ofDriver(
          TypeInfo.of("boolean", false),
          new DriverCodec<>(
              Types.BOOLEAN,
              (row, index) -> Conversions.orNull(row.getBoolean(index), row),
              (parameters, index, value) -> parameters.setBoolean(index, value),
              new TextCodec<>(Object::toString, Conversions::toBoolean)),
          BinaryNumbers.BOOLEAN,
          Boolean.class);

  static final PgType<Byte> BYTE =
      PgType.ofDriver(
          TypeInfo.of("smallint", false),
          new DriverCodec<>(
              Types.SMALLINT,
              (row, index) -> Conversions.orNull(row.getByte(index), row),
              (parameters, index, value) -> parameters.setShort(index, value),
              new TextCodec<>(Object::toString, Byte::valueOf)),
          BinaryNumbers.BYTE);

  static final PgType<Short> SMALLINT =
      PgType.ofDriver(
          TypeInfo.of("smallint", false),
          new DriverCodec<>(
              Types.SMALLINT,
              (row, index) -> Conversions.orNull(row.getShort(index), row),
              (parameters, index, value) -> parameters.setShort(index, value),
              new TextCodec<>(Object::toString, Short::valueOf)),
          BinaryNumbers.SHORT,
          Short.class);

  static final PgType<Integer> INTEGER =
      PgType.ofDriver(
          TypeInfo.of("integer", false),
          new DriverCodec<>(
              Types.INTEGER,
              (row, index) -> Conversions.orNull(row.getInt(index), row),
              (parameters, index, value) -> parameters.setInt(index, value),
              new TextCodec<>(Object::toString, Integer::valueOf)),
          BinaryNumbers.INTEGER,
          Integer.class);

  static final PgType<Long> BIGINT =
      PgType.ofDriver(
          TypeInfo.of("bigint", false),
          new DriverCodec<>(
              Types.BIGINT,
              (row, index) -> Conversions.orNull(row.getLong(index), row),
              (parameters, index, value) -> parameters.setLong(index, value),
              new TextCodec<>(Object::toString, Long::valueOf)),
          BinaryNumbers.LONG,
          Long.class);

  static final PgType<Float> REAL =
      PgType.ofDriver(
          TypeInfo.of("real", false),
          new DriverCodec<>(
              Types.REAL,
              (row, index) -> Conversions.orNull(row.getFloat(index), row),
              (parameters, index, value) -> parameters.setFloat(index, value),
              new TextCodec<>(Object::toString, Float::valueOf)),
          BinaryNumbers.FLOAT,
          Float.class);

  static final PgType<Double> DOUBLE =
      PgType.ofDriver(
          TypeInfo.of("double precision", false),
          new DriverCodec<>(
              Types.DOUBLE,
              (row, index) -> Conversions.orNull(row.getDouble(index), row),
              (parameters, index, value) -> parameters.setDouble(index, value),
              new TextCodec<>(Object::toString, Double::valueOf)),
          BinaryNumbers.DOUBLE,
          Double.class);

  private static final TextCodec<BigDecimal> DECIMALS =
      new TextCodec<>(BigDecimal::toString, Conversions::toDecimal);

  static final PgType<BigDecimal> NUMERIC =
      PgType.ofDriver(
          TypeInfo.of("numeric", false).modifiable("numeric"),
          new DriverCodec<>(
              Types.NUMERIC,
              Conversions::readDecimal,
              (parameters, index, value) ->
                  parameters.setBigDecimal(index, Storable.decimal(value)),
              DECIMALS),
          BinaryNumbers.DECIMAL);

  static final PgType<BigDecimal> MONEY =
      PgType.ofText(
          TypeInfo.of("money", true).withText("numeric"),
          new TextCodec<>(BigDecimal::toString, Conversions::toDecimalOfMoney),
          null);

  static final PgType<Long> OID =
      PgType.ofText(
          TypeInfo.of("oid", true),
          new TextCodec<>(Conversions::ofOid, Long::valueOf),
          BinaryNumbers.OID);

  static final PgType<Lsn> PG_LSN =
      PgType.ofText(
          TypeInfo.of("pg_lsn", true),
          new TextCodec<>(Lsn::toString, Lsn::parse),
          BinaryForm.ofUnknown((out, lsn) -> out.int8(lsn.value())));

  private NumberTypes() {}
}
