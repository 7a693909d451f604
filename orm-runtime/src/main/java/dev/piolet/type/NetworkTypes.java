package dev.piolet.type;

import dev.piolet.value.BitString;
import dev.piolet.value.Cidr;
import dev.piolet.value.Inet;
import dev.piolet.value.MacAddress;
import java.net.InetAddress;

/** Addresses in networks, and bits; see {@link PgTypes}. */
public abstract class NetworkTypes extends TimeTypes {
  /** {@code inet}: the address of a host, and of its network. */
  public static final PgType<Inet> INET =
      PgType.ofText(
          TypeInfo.of("inet", true),
          new TextCodec<>(Inet::toString, Inet::parse),
          BinaryNetworks.INET);

  /** {@code inet} as the address of a host alone; one with a network's prefix cannot be read. */
  public static final PgType<InetAddress> INET_ADDRESS =
      INET.map(Conversions::toInetAddress, Inet::of);

  /** {@code cidr}: a network. */
  public static final PgType<Cidr> CIDR =
      PgType.ofText(
          TypeInfo.of("cidr", true),
          new TextCodec<>(Cidr::toString, Cidr::parse),
          BinaryNetworks.CIDR);

  /** {@code macaddr}: the address of a device, of 6 bytes. */
  public static final PgType<MacAddress> MACADDR =
      PgType.ofText(
          TypeInfo.of("macaddr", true),
          new TextCodec<>(address -> Conversions.ofMac(address, 6), MacAddress::parse),
          BinaryNetworks.MACADDR);

  /** {@code macaddr8}: the address of a device, of 8 bytes. */
  public static final PgType<MacAddress> MACADDR8 =
      PgType.ofText(
          TypeInfo.of("macaddr8", true),
          new TextCodec<>(address -> Conversions.ofMac(address, 8), MacAddress::parse),
          BinaryNetworks.MACADDR8);

  private static final TextCodec<BitString> BITS =
      new TextCodec<>(BitString::toString, BitString::parse);

  /** {@code bit}, one bit; {@code BIT.of(8)} is exactly 8 of them. */
  public static final PgType<BitString> BIT =
      PgType.ofText(
          TypeInfo.of("bit", true).castTo("\"bit\"").modifiable("bit"), BITS, BinaryNetworks.BIT);

  /** {@code varbit}, bits; {@code VARBIT.of(8)} takes no more than 8. */
  public static final PgType<BitString> VARBIT =
      PgType.ofText(TypeInfo.of("varbit", true).modifiable("varbit"), BITS, BinaryNetworks.VARBIT);

  NetworkTypes() {}
}
