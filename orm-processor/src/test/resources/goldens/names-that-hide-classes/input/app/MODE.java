package app;

enum MODE {
  ON
}
