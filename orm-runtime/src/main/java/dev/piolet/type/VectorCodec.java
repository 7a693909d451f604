package dev.piolet.type;

import java.util.Arrays;

/** The vectors of pgvector: {@code [1,2.5,-3]}. */
final class VectorCodec implements Codec<float[]> {
  @Override
  public String text(float[] vector) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < vector.length; i++) {
      if (!Float.isFinite(vector[i])) {
        throw new IllegalArgumentException(
            "A vector has finite numbers, and at index " + i + " is " + vector[i]);
      }
      text.append(i == 0 ? "" : ",").append(vector[i]);
    }
    return text.append(']').toString();
  }

  @Override
  public float[] parse(String text) {
    if (!text.startsWith("[") || !text.endsWith("]")) {
      throw new IllegalArgumentException("\"" + text + "\" is no vector, such as [1,2]");
    }
    String list = text.substring(1, text.length() - 1);
    String[] numbers = list.isEmpty() ? new String[0] : list.split(",", -1);
    float[] vector = new float[numbers.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Float.parseFloat(numbers[i]);
    }
    return vector;
  }

  @Override
  public boolean same(float[] left, float[] right) {
    return Arrays.equals(left, right);
  }

  @Override
  public float[] copy(float[] vector) {
    return vector.clone();
  }
}
