package dev.piolet.type;

/** Arrays of Java's primitives; see {@link PgTypes}. A NULL element cannot be read. */
final class ArrayTypes {
  static final PgType<short[]> SHORT_ARRAY =
      NumberTypes.SMALLINT.arrayOf(
          Shape.primitive(
              short[]::new,
              array -> array.length,
              (array, index) -> array[index],
              (array, index, value) -> array[index] = value));

  static final PgType<int[]> INT_ARRAY =
      NumberTypes.INTEGER.arrayOf(
          Shape.primitive(
              int[]::new,
              array -> array.length,
              (array, index) -> array[index],
              (array, index, value) -> array[index] = value));

  static final PgType<long[]> LONG_ARRAY =
      NumberTypes.BIGINT.arrayOf(
          Shape.primitive(
              long[]::new,
              array -> array.length,
              (array, index) -> array[index],
              (array, index, value) -> array[index] = value));

  static final PgType<float[]> FLOAT_ARRAY =
      NumberTypes.REAL.arrayOf(
          Shape.primitive(
              float[]::new,
              array -> array.length,
              (array, index) -> array[index],
              (array, index, value) -> array[index] = value));

  static final PgType<double[]> DOUBLE_ARRAY =
      NumberTypes.DOUBLE.arrayOf(
          Shape.primitive(
              double[]::new,
              array -> array.length,
              (array, index) -> array[index],
              (array, index, value) -> array[index] = value));

  static final PgType<boolean[]> BOOLEAN_ARRAY =
      NumberTypes.BOOLEAN.arrayOf(
          Shape.primitive(
              boolean[]::new,
              array -> array.length,
              (array, index) -> array[index],
              (array, index, value) -> array[index] = value));

  private ArrayTypes() {}
}
