package dev.piolet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
  @ParameterizedTest
  @CsvSource({
    "192.168.0.1, 192.168.0.1",
    "192.168.0.1/32, 192.168.0.1",
    "0.0.0.0/0, 0.0.0.0/0",
    "2001:DB8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
    "::, ::",
    "::1, ::1",
    "1::, 1::",
    "1:2:3:4:5:6:7:8/64, 1:2:3:4:5:6:7:8/64",
    "1:0:3:4:5:6:7:8, 1:0:3:4:5:6:7:8",
    "::ffff:1.2.3.4, ::ffff:1.2.3.4",
    "::ffff:102:304/120, ::ffff:1.2.3.4/120",
    "::1.2.3.4, ::1.2.3.4",
    "0:0:1::, 0:0:1::",
  })
  void addressesAreReadAndWrittenAsPostgresDoes(String text, String written) {
    assertThat(Inet.parse(text)).hasToString(written).isEqualTo(Inet.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "1.2.3",
        "1.2.3.4.5",
        "256.0.0.1",
        "1.2.3.x",
        "1:2",
        "1::2::3",
        ":1",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4:5:6:7::8",
        "12345::",
        "g::",
        "::1%eth0",
        "1.2.3.4/x"
      })
  void refusesWhatIsNoAddress(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Inet.parse(text))
        .withMessageContaining("is no internet address");
  }

  @Test
  void requiresPrefixesThatFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Inet.parse("1.2.3.4/33"))
        .withMessage("The prefix of 1.2.3.4 has 0 to 32 bits, and 33 is given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cidr.parse("10.0.0.1/8"))
        .withMessage(
            "A network has no bits behind its prefix, and 10.0.0.1/8 has; for a host in its network"
                + " take Inet");
    assertThat(Cidr.parse("1.2.3.4")).hasToString("1.2.3.4/32");
  }

  @Test
  void takesAddressesOfJavaWithoutTheirNamesAndRefusesZones() throws UnknownHostException {
    InetAddress named = InetAddress.getByAddress("host", new byte[] {10, 0, 0, 1});
    assertThat(Inet.of(named)).isEqualTo(Inet.parse("10.0.0.1"));

    InetAddress zoned = Inet6Address.getByAddress(null, new byte[16], 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Inet.of(zoned))
        .withMessageStartingWith("PostgreSQL stores no zone of an address");
  }

  @Test
  void macAddressesHaveSixOrEightBytes() {
    MacAddress address = MacAddress.parse("08-00-2B-01-02-03");
    assertThat(address)
        .hasToString("08:00:2b:01:02:03")
        .isEqualTo(MacAddress.of((byte) 8, (byte) 0, (byte) 0x2B, (byte) 1, (byte) 2, (byte) 3))
        .isEqualTo(MacAddress.parse("0800.2b01.0203"))
        .hasSameHashCodeAs(MacAddress.parse("08002b010203"))
        .isLessThan(MacAddress.parse("f8002b010203"));
    assertThat(address.toEui64()).hasToString("08:00:2b:ff:fe:01:02:03");
    assertThat(address.toEui64().toEui64()).isEqualTo(address.toEui64());
    address.bytes()[0] = 1;
    assertThat(address).hasToString("08:00:2b:01:02:03");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> MacAddress.parse("08:00"))
        .withMessage("\"08:00\" is no MAC address, such as 08:00:2b:01:02:03");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MacAddress.parse("08:00:2b:01:02:0x"))
        .withMessageContaining("is no MAC address");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MacAddress.of(new byte[7]))
        .withMessage("A MAC address has 6 or 8 bytes, and this one has 7");
  }

  @Test
  void bitsAndPlacesInTheLog() {
    BitString bits = BitString.of(true, false, true);
    assertThat(bits).hasToString("101").isEqualTo(BitString.parse("101"));
    assertThat(bits.length()).isEqualTo(3);
    assertThat(bits.get(0)).isTrue();
    assertThat(bits.get(1)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BitString.parse("102"))
        .withMessage("Bits are written as 0 and 1, and at index 2 is '2'");

    assertThat(Lsn.parse("ffffffff/0")).isGreaterThan(Lsn.parse("16/B374D848"));
    assertThat(Lsn.parse("16/b374d848")).hasToString("16/B374D848");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lsn.parse("16/123456789"))
        .withMessageContaining("is no place in the write-ahead log");
  }
}
