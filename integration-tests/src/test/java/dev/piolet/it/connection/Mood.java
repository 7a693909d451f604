package dev.piolet.it.connection;

enum Mood {
  HAPPY,
  SAD
}
