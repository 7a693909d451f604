package dev.piolet.diagram;

/** A place in the picture, in pixels from its upper left corner. */
record Point(double x, double y) {
  Point plus(double right, double down) {
    return new Point(x + right, y + down);
  }
}
