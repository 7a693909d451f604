package app;

import dev.piolet.annotations.Table;

@Table
record Point(int x, @Nullable Integer y, @org.jspecify.annotations.Nullable Integer z) {}
