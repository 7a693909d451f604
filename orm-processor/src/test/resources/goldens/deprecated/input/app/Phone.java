package app;

import dev.piolet.annotations.Table;

@Table
public class Phone {
  @Deprecated(forRemoval = true)
  int extension;
}
