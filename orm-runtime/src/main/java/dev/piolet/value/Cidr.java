package dev.piolet.value;

import java.net.InetAddress;

/**
 * A network, version 4 or 6: PostgreSQL's {@code cidr}. Immutable.
 *
 * @param address the network's address, whose bits behind the prefix are zero
 * @param prefix how many of its first bits are the network's
 */
public record Cidr(InetAddress address, int prefix) {
  /** Refuses a prefix that is too long, and an address with bits behind it. */
  public Cidr {
    address = IpText.plain(address);
    IpText.requirePrefix(address, prefix);
    byte[] bytes = address.getAddress();
    for (int bit = prefix; bit < IpText.bits(address); bit++) {
      if ((bytes[bit / 8] >> (7 - bit % 8) & 1) != 0) {
        throw new IllegalArgumentException(
            "A network has no bits behind its prefix, and "
                + IpText.text(address)
                + '/'
                + prefix
                + " has; for a host in its network take Inet");
      }
    }
  }

  /**
   * Reads {@code 192.168.0.0/24} or {@code 2001:db8::/32}.
   *
   * @throws IllegalArgumentException when the text is no such network
   */
  public static Cidr parse(String text) {
    InetAddress address = IpText.parse(IpText.withoutPrefix(text));
    return new Cidr(address, IpText.prefix(text, address));
  }

  /** The network as PostgreSQL writes it: {@code 192.168.0.0/24}. */
  @Override
  public String toString() {
    return IpText.text(address) + '/' + prefix;
  }
}
