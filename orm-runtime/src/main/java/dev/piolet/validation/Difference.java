package dev.piolet.validation;

import org.jspecify.annotations.Nullable;

/**
 * Something that is not in the database as the models say. As text it is a sentence that says what
 * to do, such as {@code Table "user": the column "email" is missing. Add it: ALTER TABLE ...}.
 *
 * @param severity how much it matters
 * @param subject what it is about: {@code Table "user"}, {@code View "shop"."sales"}, {@code Type
 *     "mood"}, {@code Extension "citext"}
 * @param what what was found, and what the model says
 * @param advice what to do
 * @param remedy SQL that does so, on a table with rows too: a statement, or several with semicolons
 *     between them, to be executed in one transaction; null where none can, or the choice is yours
 */
public record Difference(
    Severity severity, String subject, String what, String advice, @Nullable String remedy) {

  /** The whole sentence. */
  @Override
  public String toString() {
    return subject + ": " + what + ". " + advice + (remedy == null ? "" : ": " + remedy);
  }
}
