package dev.piolet.it.network;

/** Who has sent something. */
enum Side {
  CLIENT,
  SERVER
}
