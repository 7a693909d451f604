package dev.piolet.type;

import dev.piolet.value.BitString;
import dev.piolet.value.Cidr;
import dev.piolet.value.Inet;
import dev.piolet.value.MacAddress;
import java.net.InetAddress;
import org.postgresql.core.Oid;

/** Addresses in networks, and bits; see {@link PgTypes}. */
final class NetworkTypes {
  static final PgType<Inet> INET =
      PgType.ofBinary(
          TypeInfo.of("inet", true),
          new BinaryCodec<>(Oid.INET, "inet") {
            @Override
            public Inet parse(String text) {
              return Inet.parse(text);
            }

            @Override
            void writeBytes(BinaryOutput out, Inet value) {
              BinaryNetworks.write(out, value.address(), value.prefix(), 0);
            }
          });

  static final PgType<InetAddress> INET_ADDRESS =
      INET.mapped(
          new MappedCodec<>(INET.codec()) {
            @Override
            InetAddress valueOf(Inet read) {
              return Conversions.toInetAddress(read);
            }

            @Override
            Inet written(InetAddress value) {
              return Inet.of(value);
            }
          });

  static final PgType<Cidr> CIDR =
      PgType.ofBinary(
          TypeInfo.of("cidr", true),
          new BinaryCodec<>(Oid.CIDR, "cidr") {
            @Override
            public Cidr parse(String text) {
              return Cidr.parse(text);
            }

            @Override
            void writeBytes(BinaryOutput out, Cidr value) {
              BinaryNetworks.write(out, value.address(), value.prefix(), 1);
            }
          });

  static final PgType<MacAddress> MACADDR =
      PgType.ofBinary(TypeInfo.of("macaddr", true), new MacAddresses(Oid.MACADDR, "macaddr", 6));

  static final PgType<MacAddress> MACADDR8 =
      PgType.ofBinary(TypeInfo.of("macaddr8", true), new MacAddresses(Oid.MACADDR8, "macaddr8", 8));

  static final PgType<BitString> BIT =
      PgType.ofBinary(
          TypeInfo.of("bit", true).castTo("\"bit\"").modifiable("bit"), new Bits(Oid.BIT, "bit"));

  static final PgType<BitString> VARBIT =
      PgType.ofBinary(
          TypeInfo.of("varbit", true).modifiable("varbit"), new Bits(Oid.VARBIT, "varbit"));

  private NetworkTypes() {}

  /** Addresses of devices, all of one length. */
  private static final class MacAddresses extends BinaryCodec<MacAddress> {
    private final int length;

    MacAddresses(int oid, String typeName, int length) {
      super(oid, typeName);
      this.length = length;
    }

    @Override
    public String text(MacAddress value) {
      return Conversions.ofMac(value, length);
    }

    @Override
    public MacAddress parse(String text) {
      return MacAddress.parse(text);
    }

    @Override
    void writeBytes(BinaryOutput out, MacAddress value) {
      out.bytes(Conversions.requireLength(value, length).bytes());
    }
  }

  private static final class Bits extends BinaryCodec<BitString> {
    Bits(int oid, String typeName) {
      super(oid, typeName);
    }

    @Override
    public BitString parse(String text) {
      return BitString.parse(text);
    }

    @Override
    void writeBytes(BinaryOutput out, BitString value) {
      BinaryNetworks.write(out, value);
    }
  }
}
