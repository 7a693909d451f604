package dev.piolet.it.schemas;

enum Mood {
  MERRY,
  GRIM
}
