package app;

import dev.piolet.annotations.Table;

@Table
record String(boolean plucked) {}
