package app;

import dev.piolet.annotations.Table;

@Table
class Class {
  int class_;
}
