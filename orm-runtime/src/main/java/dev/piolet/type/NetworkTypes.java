package dev.piolet.type;

import dev.piolet.value.BitString;
import dev.piolet.value.Cidr;
import dev.piolet.value.Inet;
import dev.piolet.value.MacAddress;
import java.net.InetAddress;

/** Addresses in networks, and bits; see {@link PgTypes}. */
final class NetworkTypes {
  static final PgType<Inet> INET =
      PgType.ofText(
          TypeInfo.of("inet", true),
          new TextCodec<>(Inet::toString, Inet::parse),
          BinaryNetworks.INET);

  static final PgType<InetAddress> INET_ADDRESS = INET.map(Conversions::toInetAddress, Inet::of);

  static final PgType<Cidr> CIDR =
      PgType.ofText(
          TypeInfo.of("cidr", true),
          new TextCodec<>(Cidr::toString, Cidr::parse),
          BinaryNetworks.CIDR);

  static final PgType<MacAddress> MACADDR =
      PgType.ofText(
          TypeInfo.of("macaddr", true),
          new TextCodec<>(address -> Conversions.ofMac(address, 6), MacAddress::parse),
          BinaryNetworks.MACADDR);

  static final PgType<MacAddress> MACADDR8 =
      PgType.ofText(
          TypeInfo.of("macaddr8", true),
          new TextCodec<>(address -> Conversions.ofMac(address, 8), MacAddress::parse),
          BinaryNetworks.MACADDR8);

  private static final TextCodec<BitString> BITS =
      new TextCodec<>(BitString::toString, BitString::parse);

  static final PgType<BitString> BIT =
      PgType.ofText(
          TypeInfo.of("bit", true).castTo("\"bit\"").modifiable("bit"), BITS, BinaryNetworks.BIT);

  static final PgType<BitString> VARBIT =
      PgType.ofText(TypeInfo.of("varbit", true).modifiable("varbit"), BITS, BinaryNetworks.VARBIT);

  private NetworkTypes() {}
}
