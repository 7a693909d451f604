package dev.piolet.value;

import java.net.InetAddress;

/**
 * The address of a host, version 4 or 6, and of the network that it is in: PostgreSQL's {@code
 * inet}. Immutable.
 *
 * @param address the host's address
 * @param prefix how many of its first bits are the network's; all of them for the host alone
 */
public record Inet(InetAddress address, int prefix) {
  /** Refuses a prefix that is too long, and an address with a zone. */
  public Inet {
    address = IpText.plain(address);
    IpText.requirePrefix(address, prefix);
  }

  /**
   * A host alone.
   *
   * @throws IllegalArgumentException when the address has a zone, such as {@code %eth0}
   */
  public static Inet of(InetAddress address) {
    return new Inet(address, IpText.bits(address));
  }

  /**
   * Reads {@code 192.168.0.1}, {@code 192.168.0.1/24} or {@code 2001:db8::1/64}. No name is looked
   * up.
   *
   * @throws IllegalArgumentException when the text is no such address
   */
  public static Inet parse(String text) {
    InetAddress address = IpText.parse(IpText.withoutPrefix(text));
    return new Inet(address, IpText.prefix(text, address));
  }

  /** Whether this is a host alone, without a network. */
  public boolean isHost() {
    return prefix == IpText.bits(address);
  }

  /** The address as PostgreSQL writes it: with the prefix, unless it has all bits. */
  @Override
  public String toString() {
    return isHost() ? IpText.text(address) : IpText.text(address) + '/' + prefix;
  }
}
