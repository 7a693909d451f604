package app;

import dev.piolet.annotations.Composite;

@Composite
record GPS(double x, double y, ID id) {}
