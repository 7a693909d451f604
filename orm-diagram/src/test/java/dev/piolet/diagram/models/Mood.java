package dev.piolet.diagram.models;

/** A native enum. */
public enum Mood {
  HAPPY,
  SAD
}
