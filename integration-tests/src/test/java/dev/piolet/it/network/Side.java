package dev.piolet.it.network;

/** Who has sent something. */
public enum Side {
  CLIENT,
  SERVER
}
