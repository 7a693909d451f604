package dev.piolet.schema;

/**
 * A member of the JSON in a column, as the generated paths give it: {@code
 * USER.preferences().theme()}. Most are expressions, and all can be set by a partial update.
 *
 * @param <M> the model
 * @param <T> the Java type of the member
 */
public interface JsonPath<M, T> {
  /** Where the member is. */
  JsonPlace<M, T> place();
}
