package dev.piolet.it.sealed;

/** Between the model and two of its types. */
public sealed interface Electronic extends Payment permits Card, Transfer {}
