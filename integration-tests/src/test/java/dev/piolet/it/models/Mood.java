package dev.piolet.it.models;

/** A native enum. */
public enum Mood {
  SAD,
  OK,
  HAPPY
}
