package dev.piolet.migrations.models;

/**
 * Something in the database that models cannot say.
 *
 * @param object what it is of, such as {@code table "film"}
 * @param what what cannot be said
 * @param nearest what stands in the models instead, or what to do
 */
public record NotModelled(String object, String what, String nearest) {
  /** One line for people. */
  @Override
  public String toString() {
    return object + ": " + what + ". " + nearest + ".";
  }
}
