package dev.piolet.diagram;

/** A box in its place, in pixels. */
record Box(double x, double y, double width, double height) {
  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }
}
