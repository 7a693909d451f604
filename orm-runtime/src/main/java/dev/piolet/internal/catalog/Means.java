package dev.piolet.internal.catalog;

import dev.piolet.schema.Table;
import dev.piolet.validation.Difference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The means of comparisons of tables: whom they ask.
 *
 * @param probe asks the database
 * @param expressions tells whether two mean the same
 * @param oids the object identifiers of tables that foreign keys refer to; 0 where there is none
 * @param afterTables takes what is to be done when all tables are as they should be: foreign keys
 *     need what they refer to
 * @param shadows the names in SQL of tables' shadows, whose columns expressions are over
 */
record Means(
    Probe probe,
    Expressions expressions,
    ToLongFunction<Table<?>> oids,
    List<Difference> afterTables,
    Map<Table<?>, String> shadows) {

  /** Whether two expressions over the columns of a table mean the same. */
  boolean areSame(@Nullable String left, @Nullable String right, Table<?> table) {
    String shadow = shadows.get(table);
    return shadow == null
        ? Objects.equals(left, right)
        : expressions.areSame(left, right, shadow + " AS " + Findings.quoted(table.name()));
  }
}
