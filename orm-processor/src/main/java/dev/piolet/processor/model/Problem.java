package dev.piolet.processor.model;

/**
 * A reason why a model cannot be a table.
 *
 * @param message what was found, what is required and how to correct it
 * @param place what is to blame
 */
public record Problem(String message, Place place) {}
