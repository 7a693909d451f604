package dev.piolet.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A primitive is written into a row of COPY as its type writes the boxed value. */
class PrimitiveOutputTest {
  static Stream<Arguments> values() {
    return Stream.of(
        value(PgTypes.BOOLEAN, true, out -> out.writeBoolean(true)),
        value(PgTypes.BOOLEAN, false, out -> out.writeBoolean(false)),
        value(PgTypes.BYTE, Byte.MIN_VALUE, out -> out.writeShort(Byte.MIN_VALUE)),
        value(PgTypes.SMALLINT, Short.MIN_VALUE, out -> out.writeShort(Short.MIN_VALUE)),
        value(PgTypes.INTEGER, Integer.MIN_VALUE, out -> out.writeInt(Integer.MIN_VALUE)),
        value(PgTypes.BIGINT, Long.MIN_VALUE, out -> out.writeLong(Long.MIN_VALUE)),
        value(PgTypes.BIGINT, 0x0102030405060708L, out -> out.writeLong(0x0102030405060708L)),
        value(PgTypes.REAL, Float.NaN, out -> out.writeFloat(Float.NaN)),
        value(PgTypes.REAL, -1.5f, out -> out.writeFloat(-1.5f)),
        value(PgTypes.DOUBLE, Double.MIN_VALUE, out -> out.writeDouble(Double.MIN_VALUE)));
  }

  private static <T> Arguments value(PgType<T> type, T boxed, Consumer<BinaryOutput> primitive) {
    return Arguments.of(type, boxed, primitive);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("values")
  <T> void isWrittenAsTheBoxedValue(PgType<T> type, T boxed, Consumer<BinaryOutput> primitive) {
    BinaryOutput expected = new BinaryOutput();
    type.write(expected, boxed);

    BinaryOutput out = new BinaryOutput();
    primitive.accept(out);

    assertThat(out.toByteArray()).isEqualTo(expected.toByteArray());
  }
}
