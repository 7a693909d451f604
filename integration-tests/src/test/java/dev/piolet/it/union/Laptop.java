package dev.piolet.it.union;

import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
public final class Laptop extends Device {
  record Screen(int inches, @Nullable String panel) {}

  @Embedded Screen screen = new Screen(0, null);

  static Laptop of(String owner, int inches) {
    Laptop laptop = new Laptop();
    laptop.owner = owner;
    laptop.screen = new Screen(inches, null);
    return laptop;
  }
}
