package dev.piolet.internal.copy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows as lines of texts between tabs, in which a backslash escapes what is special. */
final class TextTuples implements TupleFormat {
  @Override
  public String clause() {
    return " TO STDOUT";
  }

  @Override
  public boolean isBinary() {
    return false;
  }

  @Override
  public byte @Nullable [] @Nullable [] parse(byte[] message, int width) {
    byte @Nullable [][] values = new byte[width][];
    int start = 0;
    for (int i = 0; i < width; i++) {
      int end = start;
      while (message[end] != '\t' && message[end] != '\n') {
        end++;
      }
      values[i] = value(message, start, end);
      start = end + 1;
    }
    return values;
  }

  private static byte @Nullable [] value(byte[] line, int start, int end) {
    if (end - start == 2 && line[start] == '\\' && line[start + 1] == 'N') {
      return null;
    }
    byte[] value = new byte[end - start];
    int length = 0;
    for (int at = start; at < end; at++) {
      boolean isEscaped = line[at] == '\\';
      if (isEscaped) {
        at++;
      }
      value[length++] = isEscaped ? unescaped(line[at]) : line[at];
    }
    return length == value.length ? value : Arrays.copyOf(value, length);
  }

  private static byte unescaped(byte letter) {
    return switch (letter) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 0x0B;
      default -> letter;
    };
  }
}
