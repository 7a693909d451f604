package dev.piolet.it.type;

/** An enum with labels of its own. */
enum Mood {
  SAD,
  HAPPY;

  static final String[] LABELS = {"it's \"sad\", NULL", "{glücklich}"};
}
