package dev.piolet.diagram;

/** The size of a box that is to be placed, in pixels. */
record Node(double width, double height) {}
