package dev.piolet.value;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Internet addresses as text, without ever asking a name server. */
final class IpText {
  private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
  private static final int GROUPS = 8;
  private static final int V6_BYTES = 16;

  private IpText() {}

  /** An address of 4 or 16 bytes; 16 stay 16 even when they hold an address of 4. */
  static InetAddress address(byte[] bytes) {
    try {
      return bytes.length == V6_BYTES
          ? Inet6Address.getByAddress(null, bytes, -1)
          : InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("An address has 4 or 16 bytes, not " + bytes.length, e);
    }
  }

  /**
   * An address without the parts that PostgreSQL does not store: the name.
   *
   * @throws IllegalArgumentException when it has a zone, such as {@code %eth0}
   */
  static InetAddress plain(InetAddress address) {
    if (address instanceof Inet6Address six
        && (six.getScopeId() != 0 || six.getScopedInterface() != null)) {
      throw new IllegalArgumentException(
          "PostgreSQL stores no zone of an address, and this one has one: " + six);
    }
    return address(address.getAddress());
  }

  static InetAddress parse(String text) {
    return address(text.indexOf(':') < 0 ? parse4(text) : parse6(text));
  }

  private static byte[] parse4(String text) {
    if (!V4.matcher(text).matches()) {
      throw malformed(text);
    }
    byte[] bytes = new byte[4];
    String[] numbers = text.split("\\.", -1);
    for (int i = 0; i < bytes.length; i++) {
      int number = Integer.parseInt(numbers[i]);
      if (number > 255) {
        throw malformed(text);
      }
      bytes[i] = (byte) number;
    }
    return bytes;
  }

  private static byte[] parse6(String text) {
    String groups = withoutV4(text);
    int gap = groups.indexOf("::");
    if (gap < 0) {
      return bytes(text, groups.split(":", -1), new String[0]);
    }
    String after = groups.substring(gap + 2);
    if (after.contains("::")) {
      throw malformed(text);
    }
    return bytes(text, split(groups.substring(0, gap)), split(after));
  }

  private static String[] split(String groups) {
    return groups.isEmpty() ? new String[0] : groups.split(":", -1);
  }

  /** An address of 4 bytes at the end, as two groups. */
  private static String withoutV4(String text) {
    int last = text.lastIndexOf(':') + 1;
    if (text.indexOf('.', last) < 0) {
      return text;
    }
    byte[] four = parse4(text.substring(last));
    return text.substring(0, last)
        + Integer.toHexString((four[0] & 0xFF) << 8 | four[1] & 0xFF)
        + ':'
        + Integer.toHexString((four[2] & 0xFF) << 8 | four[3] & 0xFF);
  }

  private static byte[] bytes(String text, String[] first, String[] last) {
    int count = first.length + last.length;
    boolean hasGap = text.contains("::");
    if (hasGap ? count >= GROUPS : count != GROUPS) {
      throw malformed(text);
    }
    byte[] bytes = new byte[V6_BYTES];
    for (int i = 0; i < first.length; i++) {
      put(text, bytes, i, first[i]);
    }
    for (int i = 0; i < last.length; i++) {
      put(text, bytes, GROUPS - last.length + i, last[i]);
    }
    return bytes;
  }

  private static void put(String text, byte[] bytes, int index, String group) {
    if (!GROUP.matcher(group).matches()) {
      throw malformed(text);
    }
    int value = Integer.parseInt(group, 16);
    bytes[2 * index] = (byte) (value >> 8);
    bytes[2 * index + 1] = (byte) value;
  }

  static String text(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? text4(bytes, 0) : text6(bytes);
  }

  private static String text4(byte[] bytes, int from) {
    return (bytes[from] & 0xFF)
        + "."
        + (bytes[from + 1] & 0xFF)
        + "."
        + (bytes[from + 2] & 0xFF)
        + "."
        + (bytes[from + 3] & 0xFF);
  }

  /** The longest run of zeros is left out; an address of 4 bytes at the end has its own form. */
  private static String text6(byte[] bytes) {
    int[] groups = new int[GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      groups[i] = (bytes[2 * i] & 0xFF) << 8 | bytes[2 * i + 1] & 0xFF;
    }
    int[] gap = longestZeros(groups);
    boolean mapped = gap[0] == 0 && gap[1] == 5 && groups[5] == 0xFFFF;
    if (mapped || (gap[0] == 0 && gap[1] == 6)) {
      return (mapped ? "::ffff:" : "::") + text4(bytes, 12);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < GROUPS; i++) {
      if (gap[1] > 1 && i == gap[0]) {
        text.append("::");
        i += gap[1] - 1;
      } else {
        boolean first = text.length() == 0 || text.charAt(text.length() - 1) == ':';
        text.append(first ? "" : ":").append(Integer.toHexString(groups[i]));
      }
    }
    return text.toString();
  }

  /** Where the longest run of zeros begins, and how long it is. */
  private static int[] longestZeros(int[] groups) {
    int[] longest = {-1, 0};
    int length = 0;
    for (int i = 0; i < GROUPS; i++) {
      length = groups[i] == 0 ? length + 1 : 0;
      if (length > longest[1]) {
        longest = new int[] {i - length + 1, length};
      }
    }
    return longest;
  }

  /** How many bits an address of this kind has. */
  static int bits(InetAddress address) {
    return address.getAddress().length * 8;
  }

  /** Checks the length of a prefix. */
  static void requirePrefix(InetAddress address, int prefix) {
    if (prefix < 0 || prefix > bits(address)) {
      throw new IllegalArgumentException(
          "The prefix of "
              + text(address)
              + " has 0 to "
              + bits(address)
              + " bits, and "
              + prefix
              + " is given");
    }
  }

  /** Reads what follows the slash, or gives all bits. */
  static int prefix(String text, InetAddress address) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return bits(address);
    }
    try {
      return Integer.parseInt(text.substring(slash + 1));
    } catch (NumberFormatException e) {
      throw malformed(text);
    }
  }

  static String withoutPrefix(String text) {
    int slash = text.indexOf('/');
    return slash < 0 ? text : text.substring(0, slash);
  }

  private static IllegalArgumentException malformed(String text) {
    return new IllegalArgumentException("\"" + text + "\" is no internet address");
  }
}
