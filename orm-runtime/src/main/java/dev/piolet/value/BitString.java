package dev.piolet.value;

/**
 * Bits in their order: PostgreSQL's {@code bit} and {@code varbit}. Immutable.
 *
 * @param bits a character {@code 0} or {@code 1} for each
 */
public record BitString(String bits) {
  /** Refuses other characters. */
  public BitString {
    for (int i = 0; i < bits.length(); i++) {
      if (bits.charAt(i) != '0' && bits.charAt(i) != '1') {
        throw new IllegalArgumentException(
            "Bits are written as 0 and 1, and at index " + i + " is '" + bits.charAt(i) + "'");
      }
    }
  }

  /** Bits from truth values, the first one leftmost. */
  public static BitString of(boolean... bits) {
    StringBuilder text = new StringBuilder(bits.length);
    for (boolean bit : bits) {
      text.append(bit ? '1' : '0');
    }
    return new BitString(text.toString());
  }

  /**
   * Reads {@code 1010}.
   *
   * @throws IllegalArgumentException when the text has other characters
   */
  public static BitString parse(String text) {
    return new BitString(text);
  }

  /** How many bits there are. */
  public int length() {
    return bits.length();
  }

  /**
   * One bit.
   *
   * @param index its position from the left, from 0
   * @throws IndexOutOfBoundsException when there are not so many
   */
  public boolean get(int index) {
    return bits.charAt(index) == '1';
  }

  /** The bits as PostgreSQL writes them: {@code 1010}. */
  @Override
  public String toString() {
    return bits;
  }
}
