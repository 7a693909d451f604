package dev.piolet.it.network;

/**
 * A call during which something goes wrong.
 *
 * @param position where: a number of bytes or messages, or which of the rows that it changes
 */
record FaultCase(Call call, Fault fault, int position) {
  /** The case of a text that {@link #toString} gave. */
  static FaultCase parse(String text) {
    String[] words = text.trim().split(" ", -1);
    return new FaultCase(
        Call.valueOf(words[0]), Fault.valueOf(words[1]), Integer.parseInt(words[2]));
  }

  @Override
  public String toString() {
    return call + " " + fault + " " + position;
  }
}
