package dev.piolet.it.pipeline;

enum Mood {
  HAPPY,
  SAD
}
