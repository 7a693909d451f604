package dev.piolet.sample;

/** A model with a composite key. */
public record Membership(long userId, String team, String role) {}
