package dev.piolet.diagram;

import java.util.List;

/** A native enum, with its labels in order. */
record Enumeration(String name, List<String> labels) {}
