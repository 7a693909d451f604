package app;

import org.jspecify.annotations.Nullable;

final class Bicycle extends Vehicle {
  @Nullable String color;
}
