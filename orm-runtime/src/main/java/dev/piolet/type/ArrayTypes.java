package dev.piolet.type;

/** Arrays of Java's primitives; see {@link PgTypes}. A NULL element cannot be read. */
public abstract class ArrayTypes extends RangeTypes {
  /** {@code smallint[]}. */
  public static final PgType<short[]> SHORT_ARRAY =
      SMALLINT.arrayOf(
          Shape.primitive(
              short[]::new,
              array -> array.length,
              (array, index) -> array[index],
              (array, index, value) -> array[index] = value));

  /** {@code integer[]}. */
  public static final PgType<int[]> INT_ARRAY =
      INTEGER.arrayOf(
          Shape.primitive(
              int[]::new,
              array -> array.length,
              (array, index) -> array[index],
              (array, index, value) -> array[index] = value));

  /** {@code bigint[]}. */
  public static final PgType<long[]> LONG_ARRAY =
      BIGINT.arrayOf(
          Shape.primitive(
              long[]::new,
              array -> array.length,
              (array, index) -> array[index],
              (array, index, value) -> array[index] = value));

  /** {@code real[]}. */
  public static final PgType<float[]> FLOAT_ARRAY =
      REAL.arrayOf(
          Shape.primitive(
              float[]::new,
              array -> array.length,
              (array, index) -> array[index],
              (array, index, value) -> array[index] = value));

  /** {@code double precision[]}. */
  public static final PgType<double[]> DOUBLE_ARRAY =
      DOUBLE.arrayOf(
          Shape.primitive(
              double[]::new,
              array -> array.length,
              (array, index) -> array[index],
              (array, index, value) -> array[index] = value));

  /** {@code boolean[]}. */
  public static final PgType<boolean[]> BOOLEAN_ARRAY =
      BOOLEAN.arrayOf(
          Shape.primitive(
              boolean[]::new,
              array -> array.length,
              (array, index) -> array[index],
              (array, index, value) -> array[index] = value));

  ArrayTypes() {}
}
