package dev.piolet.schema;

/**
 * Tells that a generated table is a view, which is read and never written. Immutable and
 * thread-safe, as every table is.
 */
public interface View {
  /** The definition of the view. */
  ViewDefinition definition();
}
