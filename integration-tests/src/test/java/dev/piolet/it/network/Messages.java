package dev.piolet.it.network;

/** Tells the messages of a server's stream apart: a type, four bytes for the length, and so on. */
final class Messages {
  /** The type of the message that ends the answers to what was sent together. */
  static final char READY = 'Z';

  /** The type of the message that a command is done. */
  static final char COMMAND_COMPLETE = 'C';

  /** How many bytes stand before what a message says. */
  static final int HEADER = 5;

  private static final int LENGTH_BYTES = 4;

  private int header;
  private int rest;
  private int length;

  /** Takes the next byte, and gives the type of the message that it begins, or 0. */
  char begins(byte next) {
    if (header > 0) {
      length = length << Byte.SIZE | next & 0xFF;
      header--;
      rest = header == 0 ? length - LENGTH_BYTES : 0;
      return 0;
    }
    if (rest > 0) {
      rest--;
      return 0;
    }
    header = LENGTH_BYTES;
    length = 0;
    return (char) next;
  }
}
