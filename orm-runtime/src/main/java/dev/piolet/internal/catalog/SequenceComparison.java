package dev.piolet.internal.catalog;

import static dev.piolet.internal.catalog.Findings.versus;

import dev.piolet.internal.ddl.Definitions;
import dev.piolet.internal.execute.Executor;
import dev.piolet.schema.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares a sequence with the columns that it numbers.
 *
 * @param name its name in SQL
 * @param columns the columns, at least one
 */
record SequenceComparison(String name, List<Column<?, ?>> columns, Findings findings) {
  /** By how much each of some sequences counts on, by the positions of their names. */
  static Map<Integer, Long> increments(Executor executor, List<String> names) {
    Map<Integer, Long> increments = new HashMap<>();
    if (!names.isEmpty()) {
      CatalogReader.each(
          executor,
          "to_regclass",
          names,
          CatalogSql.SEQUENCES,
          row -> increments.put(row.getInt("n") - 1, row.getLong("seqincrement")));
    }
    return increments;
  }

  void missing(Shadows shadows) {
    String create = Definitions.createSequenceOf(columns);
    shadows.need(create);
    findings.error("it does not exist", "Create it", create);
  }

  /**
   * Compares by how much it counts on. More than the model says wastes numbers at worst. Less lets
   * a program that trusts the model, as others than Piolet do, take numbers that it has not got;
   * and a sequence that is made to count on by less gives again what is left of its last block.
   */
  void compare(long increment) {
    int size = Definitions.allocationSizeOf(columns);
    String what = "it counts on by " + versus(Long.toString(increment), Integer.toString(size));
    if (size > 1 && increment < size) {
      findings.error(
          what,
          "Keys take more fetching, and a program that trusts the model would give some twice."
              + " Change it",
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
