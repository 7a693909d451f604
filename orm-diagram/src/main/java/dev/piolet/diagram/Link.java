package dev.piolet.diagram;

/**
 * A line to be drawn between two boxes, or from one to itself.
 *
 * @param from the position of the box that refers; it is placed to the right where that can be
 * @param fromY where the line begins, below the upper edge of that box
 * @param to the position of the box that is referred to
 * @param toY where the line ends, below the upper edge of that box
 */
record Link(int from, double fromY, int to, double toY) {
  boolean isLoop() {
    return from == to;
  }
}
