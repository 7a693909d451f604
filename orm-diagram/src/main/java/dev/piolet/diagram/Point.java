package dev.piolet.diagram;

/** A place in the picture, in pixels from its upper left corner. */
record Point(double x, double y) {
  double distanceTo(Point other) {
    return Math.hypot(other.x - x, other.y - y);
  }

  /** The place on the way to another one that is so far from this one. */
  Point towards(Point other, double distance) {
    double part = distance == 0 ? 0 : distance / distanceTo(other);
    return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
  }
}
