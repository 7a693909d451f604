package dev.piolet.value;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a network device, of 6 or 8 bytes: PostgreSQL's {@code macaddr} and {@code
 * macaddr8}. Immutable.
 */
public final class MacAddress implements Comparable<MacAddress> {
  private static final HexFormat HEX = HexFormat.ofDelimiter(":");
  private static final Pattern SEPARATORS = Pattern.compile("[:.-]");
  private static final int SHORT = 6;
  private static final int LONG = 8;

  private final byte[] bytes;

  private MacAddress(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * An address.
   *
   * @param bytes its 6 or 8 bytes
   * @throws IllegalArgumentException when there are more or fewer
   */
  public static MacAddress of(byte... bytes) {
    if (bytes.length != SHORT && bytes.length != LONG) {
      throw new IllegalArgumentException(
          "A MAC address has 6 or 8 bytes, and this one has " + bytes.length);
    }
    return new MacAddress(bytes.clone());
  }

  /**
   * Reads {@code 08:00:2b:01:02:03}; hyphens, points and nothing between the digits do too.
   *
   * @throws IllegalArgumentException when the text is no address
   */
  public static MacAddress parse(String text) {
    String digits = SEPARATORS.matcher(text).replaceAll("");
    if (digits.length() != 2 * SHORT && digits.length() != 2 * LONG) {
      throw malformed(text);
    }
    try {
      return new MacAddress(HexFormat.of().parseHex(digits));
    } catch (IllegalArgumentException e) {
      throw malformed(text);
    }
  }

  private static IllegalArgumentException malformed(String text) {
    return new IllegalArgumentException(
        "\"" + text + "\" is no MAC address, such as 08:00:2b:01:02:03");
  }

  /** A copy of the 6 or 8 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How many bytes there are: 6 or 8. */
  public int length() {
    return bytes.length;
  }

  /** The address in 8 bytes, with {@code ff:fe} in the middle where it has 6. */
  public MacAddress toEui64() {
    if (bytes.length == LONG) {
      return this;
    }
    byte[] longer = Arrays.copyOf(bytes, LONG);
    longer[3] = (byte) 0xFF;
    longer[4] = (byte) 0xFE;
    System.arraycopy(bytes, 3, longer, 5, 3);
    return new MacAddress(longer);
  }

  @Override
  public int compareTo(MacAddress other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MacAddress address && Arrays.equals(bytes, address.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** The address as PostgreSQL writes it: {@code 08:00:2b:01:02:03}. */
  @Override
  public String toString() {
    return HEX.formatHex(bytes);
  }
}
