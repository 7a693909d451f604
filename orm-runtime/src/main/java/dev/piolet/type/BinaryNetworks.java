package dev.piolet.type;

import dev.piolet.value.BitString;
import dev.piolet.value.Cidr;
import dev.piolet.value.Inet;
import dev.piolet.value.MacAddress;
import java.net.InetAddress;
import org.postgresql.core.Oid;

/** Addresses in networks, and bits, in PostgreSQL's binary format. */
final class BinaryNetworks {
  static final BinaryForm<Inet> INET =
      BinaryForm.of(
          Oid.INET, "inet", (out, value) -> write(out, value.address(), value.prefix(), 0));

  static final BinaryForm<Cidr> CIDR =
      BinaryForm.of(
          Oid.CIDR, "cidr", (out, value) -> write(out, value.address(), value.prefix(), 1));

  static final BinaryForm<MacAddress> MACADDR =
      BinaryForm.of(
          Oid.MACADDR,
          "macaddr",
          (out, value) -> out.bytes(Conversions.requireLength(value, 6).bytes()));

  static final BinaryForm<MacAddress> MACADDR8 =
      BinaryForm.of(
          Oid.MACADDR8,
          "macaddr8",
          (out, value) -> out.bytes(Conversions.requireLength(value, 8).bytes()));

  static final BinaryForm<BitString> BIT = BinaryForm.of(Oid.BIT, "bit", BinaryNetworks::write);

  static final BinaryForm<BitString> VARBIT =
      BinaryForm.of(Oid.VARBIT, "varbit", BinaryNetworks::write);

  private static final int IPV4 = 2;
  private static final int IPV6 = 3;

  private BinaryNetworks() {}

  private static void write(BinaryOutput out, InetAddress address, int prefix, int isNetwork) {
    byte[] bytes = address.getAddress();
    out.int1(bytes.length == 4 ? IPV4 : IPV6)
        .int1(prefix)
        .int1(isNetwork)
        .int1(bytes.length)
        .bytes(bytes);
  }

  /** The first bit is the highest of the first byte. */
  private static void write(BinaryOutput out, BitString bits) {
    byte[] bytes = new byte[(bits.length() + Byte.SIZE - 1) / Byte.SIZE];
    for (int i = 0; i < bits.length(); i++) {
      if (bits.get(i)) {
        bytes[i / Byte.SIZE] |= (byte) (0x80 >> i % Byte.SIZE);
      }
    }
    out.int4(bits.length()).bytes(bytes);
  }
}
