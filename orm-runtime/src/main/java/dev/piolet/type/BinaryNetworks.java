package dev.piolet.type;

import dev.piolet.value.BitString;
import java.net.InetAddress;

/** Addresses in networks, and bits, in PostgreSQL's binary format. */
final class BinaryNetworks {
  private static final int IPV4 = 2;
  private static final int IPV6 = 3;

  private BinaryNetworks() {}

  static void write(BinaryOutput out, InetAddress address, int prefix, int isNetwork) {
    byte[] bytes = address.getAddress();
    out.int1(bytes.length == 4 ? IPV4 : IPV6)
        .int1(prefix)
        .int1(isNetwork)
        .int1(bytes.length)
        .bytes(bytes);
  }

  /** The first bit is the highest of the first byte. */
  static void write(BinaryOutput out, BitString bits) {
    byte[] bytes = new byte[(bits.length() + Byte.SIZE - 1) / Byte.SIZE];
    for (int i = 0; i < bits.length(); i++) {
      if (bits.get(i)) {
        bytes[i / Byte.SIZE] |= (byte) (0x80 >> i % Byte.SIZE);
      }
    }
    out.int4(bits.length()).bytes(bytes);
  }
}
