package app;

import dev.piolet.annotations.Table;

@Table
record A(String a) {}
