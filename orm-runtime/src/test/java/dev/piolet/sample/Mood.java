package dev.piolet.sample;

/** A native enum. */
public enum Mood {
  HAPPY,
  SAD
}
