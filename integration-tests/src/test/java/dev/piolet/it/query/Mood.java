package dev.piolet.it.query;

/** A native enum. */
public enum Mood {
  SAD,
  OK,
  HAPPY
}
