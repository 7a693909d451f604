package app;

public enum Mood {
  SAD,
  HAPPY
}
