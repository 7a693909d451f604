package dev.piolet.it.type;

/** An enum with labels of its own. */
enum Feeling {
  SAD,
  HAPPY;

  static final String[] LABELS = {"it's \"sad\", NULL", "{glücklich}"};
}
