package dev.piolet.internal.catalog;

import static dev.piolet.internal.catalog.Findings.versus;

import dev.piolet.catalog.CatalogSequence;
import dev.piolet.internal.ddl.Definitions;
import dev.piolet.internal.execute.Executor;
import dev.piolet.schema.Column;
import dev.piolet.type.Literals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Compares a sequence with the columns that it numbers.
 *
 * @param name its name in SQL
 * @param columns the columns, at least one
 */
record SequenceComparison(String name, List<Column<?, ?>> columns, Findings findings) {
  /** Some sequences, by the positions of their names. */
  static Map<Integer, CatalogSequence> read(Executor executor, List<String> names) {
    Map<Integer, CatalogSequence> sequences = new HashMap<>();
    if (!names.isEmpty()) {
      CatalogReader.each(
          executor,
          "to_regclass",
          names,
          CatalogSql.SEQUENCES,
          row -> sequences.put(row.getInt("n") - 1, CatalogReader.sequence(row)));
    }
    return sequences;
  }

  /**
   * Tells that it is missing. One that is made for rows that are there goes on behind them.
   *
   * @param isThere whether a column is there
   */
  void missing(Shadows shadows, Predicate<Column<?, ?>> isThere) {
    String create = Definitions.createSequenceOf(columns);
    shadows.need(create);
    List<Column<?, ?>> used = columns.stream().filter(isThere).toList();
    findings.error(
        "it does not exist",
        used.isEmpty() ? "Create it" : "Create it, to go on behind the numbers that are used",
        used.isEmpty() ? create : create + "; " + ColumnRemedy.behind(Literals.quote(name), used));
  }

  void compare(CatalogSequence actual) {
    compare(actual.increment());
    new SequenceOptions(actual, findings, "it ").compare(Definitions.typeOfSequenceOf(columns));
  }

  /**
   * Compares by how much it counts on. More than the model says wastes numbers at worst. Less lets
   * a program that trusts the model, as others than Piolet do, take numbers that it has not got;
   * and a sequence that is made to increment by less gives again what is left of its last block.
   */
  private void compare(long increment) {
    int size = Definitions.allocationSizeOf(columns);
    String what = "it increments by " + versus(Long.toString(increment), Integer.toString(size));
    if (increment < size) {
      findings.error(
          what,
          size == 1
              ? "Change it"
              : "Keys take more fetching, and a program that trusts the model would give some"
                  + " twice. Change it",
          "ALTER SEQUENCE " + name + " INCREMENT BY " + size);
    } else if (increment > size && columns.stream().anyMatch(c -> c.options().primaryKey())) {
      findings.note(
          what,
          "Say allocationSize = "
              + increment
              + " in the model. It cannot be made less while programs may hold a block, which it"
              + " would give again",
          null);
    }
  }
}
