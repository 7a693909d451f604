package dev.piolet.it.functions;

/** A native enum. */
enum Mood {
  SAD,
  FINE
}
