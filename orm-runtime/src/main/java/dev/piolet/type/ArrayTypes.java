package dev.piolet.type;

/** Arrays of Java's primitives; see {@link PgTypes}. A NULL element cannot be read. */
final class ArrayTypes {
  static final PgType<short[]> SHORT_ARRAY =
      NumberTypes.SMALLINT.arrayOf(
          new PrimitiveShape<>() {
            @Override
            short[] newArray(int length) {
              return new short[length];
            }

            @Override
            int length(short[] array) {
              return array.length;
            }

            @Override
            Short get(short[] array, int index) {
              return array[index];
            }

            @Override
            void set(short[] array, int index, Short element) {
              array[index] = element;
            }
          });

  static final PgType<int[]> INT_ARRAY =
      NumberTypes.INTEGER.arrayOf(
          new PrimitiveShape<>() {
            @Override
            int[] newArray(int length) {
              return new int[length];
            }

            @Override
            int length(int[] array) {
              return array.length;
            }

            @Override
            Integer get(int[] array, int index) {
              return array[index];
            }

            @Override
            void set(int[] array, int index, Integer element) {
              array[index] = element;
            }
          });

  static final PgType<long[]> LONG_ARRAY =
      NumberTypes.BIGINT.arrayOf(
          new PrimitiveShape<>() {
            @Override
            long[] newArray(int length) {
              return new long[length];
            }

            @Override
            int length(long[] array) {
              return array.length;
            }

            @Override
            Long get(long[] array, int index) {
              return array[index];
            }

            @Override
            void set(long[] array, int index, Long element) {
              array[index] = element;
            }
          });

  static final PgType<float[]> FLOAT_ARRAY =
      NumberTypes.REAL.arrayOf(
          new PrimitiveShape<>() {
            @Override
            float[] newArray(int length) {
              return new float[length];
            }

            @Override
            int length(float[] array) {
              return array.length;
            }

            @Override
            Float get(float[] array, int index) {
              return array[index];
            }

            @Override
            void set(float[] array, int index, Float element) {
              array[index] = element;
            }
          });

  static final PgType<double[]> DOUBLE_ARRAY =
      NumberTypes.DOUBLE.arrayOf(
          new PrimitiveShape<>() {
            @Override
            double[] newArray(int length) {
              return new double[length];
            }

            @Override
            int length(double[] array) {
              return array.length;
            }

            @Override
            Double get(double[] array, int index) {
              return array[index];
            }

            @Override
            void set(double[] array, int index, Double element) {
              array[index] = element;
            }
          });

  static final PgType<boolean[]> BOOLEAN_ARRAY =
      NumberTypes.BOOLEAN.arrayOf(
          new PrimitiveShape<>() {
            @Override
            boolean[] newArray(int length) {
              return new boolean[length];
            }

            @Override
            int length(boolean[] array) {
              return array.length;
            }

            @Override
            Boolean get(boolean[] array, int index) {
              return array[index];
            }

            @Override
            void set(boolean[] array, int index, Boolean element) {
              array[index] = element;
            }
          });

  private ArrayTypes() {}
}
