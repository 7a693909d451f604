package dev.piolet.validation;

import dev.piolet.error.SchemaMismatchException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Every difference between models and the database, in an order in which their remedies can be
 * executed: those of extensions, sequences and types first; tables that are missing; the other
 * tables in the order in which they were given; foreign keys; views that are missing. Immutable and
 * thread-safe.
 *
 * @param differences all of them; empty when there are none
 */
public record Validation(List<Difference> differences) {
  /** Keeps a copy. */
  public Validation {
    differences = List.copyOf(differences);
  }

  /** Whether there is no difference at all. */
  public boolean isClean() {
    return differences.isEmpty();
  }

  /** The differences that matter: those that are more than a note. */
  public List<Difference> errors() {
    return differences.stream()
        .filter(difference -> difference.severity() == Severity.ERROR)
        .toList();
  }

  /**
   * Requires that models and database do not differ at all.
   *
   * @throws SchemaMismatchException with all differences, when there are any
   */
  public void requireNone() {
    require(differences);
  }

  /**
   * Requires that models and database do not differ where it matters.
   *
   * @throws SchemaMismatchException with all errors, when there are any
   */
  public void requireNoErrors() {
    require(errors());
  }

  private static void require(List<Difference> none) {
    if (!none.isEmpty()) {
      throw new SchemaMismatchException("The database is not as the models say.\n" + lines(none));
    }
  }

  /** A line for each difference. */
  @Override
  public String toString() {
    return isClean() ? "The database is as the models say." : lines(differences);
  }

  private static String lines(List<Difference> differences) {
    return differences.stream()
        .map(difference -> difference.severity() + " " + difference)
        .collect(Collectors.joining("\n"));
  }
}
