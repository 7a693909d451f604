package dev.piolet.type;

import dev.piolet.spi.Parameters;
import dev.piolet.value.Lsn;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Oid;

/** Numbers and truth values; see {@link PgTypes}. */
final class NumberTypes {
  static final PgType<Boolean> BOOLEAN =
      PgType.ofDriver(
          TypeInfo.of("boolean", false),
          new DriverCodec<>(Types.BOOLEAN, Oid.BOOL, "bool") {
            @Override
            public @Nullable Boolean read(ResultSet row, int index) throws SQLException {
              return Conversions.orNull(row.getBoolean(index), row);
            }

            @Override
            public void bind(Parameters parameters, int index, Boolean value) throws SQLException {
              parameters.setBoolean(index, value);
            }

            @Override
            public Boolean parse(String text) {
              return Conversions.toBoolean(text);
            }

            @Override
            void writeBytes(BinaryOutput out, Boolean value) {
              out.int1(value ? 1 : 0);
            }
          },
          Boolean.class);

  static final PgType<Byte> BYTE =
      PgType.ofBinary(
          TypeInfo.of("smallint", false),
          new DriverCodec<>(Types.SMALLINT, Oid.INT2, "int2") {
            @Override
            public @Nullable Byte read(ResultSet row, int index) throws SQLException {
              return Conversions.orNull(row.getByte(index), row);
            }

            @Override
            public void bind(Parameters parameters, int index, Byte value) throws SQLException {
              parameters.setShort(index, value);
            }

            @Override
            public Byte parse(String text) {
              return Byte.valueOf(text);
            }

            @Override
            void writeBytes(BinaryOutput out, Byte value) {
              out.int2(value);
            }
          });

  static final PgType<Short> SMALLINT =
      PgType.ofDriver(
          TypeInfo.of("smallint", false),
          new DriverCodec<>(Types.SMALLINT, Oid.INT2, "int2") {
            @Override
            public @Nullable Short read(ResultSet row, int index) throws SQLException {
              return Conversions.orNull(row.getShort(index), row);
            }

            @Override
            public void bind(Parameters parameters, int index, Short value) throws SQLException {
              parameters.setShort(index, value);
            }

            @Override
            public Short parse(String text) {
              return Short.valueOf(text);
            }

            @Override
            void writeBytes(BinaryOutput out, Short value) {
              out.int2(value);
            }
          },
          Short.class);

  static final PgType<Integer> INTEGER =
      PgType.ofDriver(
          TypeInfo.of("integer", false),
          new DriverCodec<>(Types.INTEGER, Oid.INT4, "int4") {
            @Override
            public @Nullable Integer read(ResultSet row, int index) throws SQLException {
              return Conversions.orNull(row.getInt(index), row);
            }

            @Override
            public void bind(Parameters parameters, int index, Integer value) throws SQLException {
              parameters.setInt(index, value);
            }

            @Override
            public Integer parse(String text) {
              return Integer.valueOf(text);
            }

            @Override
            void writeBytes(BinaryOutput out, Integer value) {
              out.int4(value);
            }
          },
          Integer.class);

  static final PgType<Long> BIGINT =
      PgType.ofDriver(
          TypeInfo.of("bigint", false),
          new DriverCodec<>(Types.BIGINT, Oid.INT8, "int8") {
            @Override
            public @Nullable Long read(ResultSet row, int index) throws SQLException {
              return Conversions.orNull(row.getLong(index), row);
            }

            @Override
            public void bind(Parameters parameters, int index, Long value) throws SQLException {
              parameters.setLong(index, value);
            }

            @Override
            public Long parse(String text) {
              return Long.valueOf(text);
            }

            @Override
            void writeBytes(BinaryOutput out, Long value) {
              out.int8(value);
            }
          },
          Long.class);

  static final PgType<Float> REAL =
      PgType.ofDriver(
          TypeInfo.of("real", false),
          new DriverCodec<>(Types.REAL, Oid.FLOAT4, "float4") {
            @Override
            public @Nullable Float read(ResultSet row, int index) throws SQLException {
              return Conversions.orNull(row.getFloat(index), row);
            }

            @Override
            public void bind(Parameters parameters, int index, Float value) throws SQLException {
              parameters.setFloat(index, value);
            }

            @Override
            public Float parse(String text) {
              return Float.valueOf(text);
            }

            @Override
            void writeBytes(BinaryOutput out, Float value) {
              out.int4(Float.floatToIntBits(value));
            }
          },
          Float.class);

  static final PgType<Double> DOUBLE =
      PgType.ofDriver(
          TypeInfo.of("double precision", false),
          new DriverCodec<>(Types.DOUBLE, Oid.FLOAT8, "float8") {
            @Override
            public @Nullable Double read(ResultSet row, int index) throws SQLException {
              return Conversions.orNull(row.getDouble(index), row);
            }

            @Override
            public void bind(Parameters parameters, int index, Double value) throws SQLException {
              parameters.setDouble(index, value);
            }

            @Override
            public Double parse(String text) {
              return Double.valueOf(text);
            }

            @Override
            void writeBytes(BinaryOutput out, Double value) {
              out.float8(value);
            }
          },
          Double.class);

  static final PgType<BigDecimal> NUMERIC =
      PgType.ofBinary(
          TypeInfo.of("numeric", false).modifiable("numeric"),
          new DriverCodec<>(Types.NUMERIC, Oid.NUMERIC, "numeric") {
            @Override
            public @Nullable BigDecimal read(ResultSet row, int index) throws SQLException {
              return Conversions.readDecimal(row, index);
            }

            @Override
            public void bind(Parameters parameters, int index, BigDecimal value)
                throws SQLException {
              parameters.setBigDecimal(index, Storable.decimal(value));
            }

            @Override
            public BigDecimal parse(String text) {
              return Conversions.toDecimal(text);
            }

            @Override
            void writeBytes(BinaryOutput out, BigDecimal value) {
              BinaryDecimals.write(out, value);
            }
          });

  static final PgType<BigDecimal> MONEY =
      PgType.ofText(
          TypeInfo.of("money", true).withText("numeric"),
          new Codec<>() {
            @Override
            public BigDecimal parse(String text) {
              return Conversions.toDecimalOfMoney(text);
            }
          },
          null);

  static final PgType<Long> OID =
      PgType.ofBinary(
          TypeInfo.of("oid", true),
          new BinaryCodec<>(Oid.OID, "oid") {
            @Override
            public String text(Long value) {
              return Conversions.ofOid(value);
            }

            @Override
            public Long parse(String text) {
              return Long.valueOf(text);
            }

            @Override
            void writeBytes(BinaryOutput out, Long value) {
              out.int4((int) Conversions.requireOid(value));
            }
          });

  static final PgType<Lsn> PG_LSN =
      PgType.ofBinary(
          TypeInfo.of("pg_lsn", true),
          new BinaryCodec<>() {
            @Override
            public Lsn parse(String text) {
              return Lsn.parse(text);
            }

            @Override
            void writeBytes(BinaryOutput out, Lsn value) {
              out.int8(value.value());
            }
          });

  private NumberTypes() {}
}
