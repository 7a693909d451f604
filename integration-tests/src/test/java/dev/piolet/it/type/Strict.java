package dev.piolet.it.type;

import dev.piolet.annotations.Table;

/** Primitives, which have no null. */
@Table
public record Strict(
    boolean truth,
    byte octet,
    short small,
    int whole,
    long big,
    float single,
    double twice,
    char letter) {}
