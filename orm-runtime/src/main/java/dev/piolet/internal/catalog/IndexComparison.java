package dev.piolet.internal.catalog;

import static dev.piolet.internal.catalog.Findings.quoted;
import static dev.piolet.internal.catalog.Findings.versus;

import dev.piolet.catalog.CatalogIndex;
import dev.piolet.internal.ddl.Definitions;
import dev.piolet.schema.Constraint;
import dev.piolet.schema.Index;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.schema.View;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the indexes of a table or materialized view with those of its model. */
final class IndexComparison {
  private final Table<?> table;
  private final Means means;
  private final Findings findings;

  /** The statements that create the indexes that the model says, by their names. */
  private final Map<String, String> wanted = new LinkedHashMap<>();

  private final Map<String, @Nullable String> tablespaces = new LinkedHashMap<>();

  IndexComparison(Table<?> table, Means means, Findings findings) {
    this.table = table;
    this.means = means;
    this.findings = findings;
    for (Index<?> index : table.indexes()) {
      wanted.put(index.name(), Definitions.create(index));
      tablespaces.put(index.name(), index.options().tablespace());
    }
    if (table instanceof View view && view.definition().materialized()) {
      if (table instanceof KeyedTable<?, ?> keyed) {
        add(keyed.primaryKeyConstraint());
      }
      table.constraints().stream().filter(UniqueConstraint.class::isInstance).forEach(this::add);
    }
  }

  private void add(Constraint<?> constraint) {
    wanted.put(constraint.name(), Definitions.createIndexOf(constraint));
  }

  /**
   * Compares all indexes.
   *
   * @param expected those that the model says, as PostgreSQL writes them
   */
  void compare(Map<String, CatalogIndex> actual, Map<String, CatalogIndex> expected) {
    Map<String, CatalogIndex> left = new LinkedHashMap<>(actual);
    left.keySet().removeAll(wanted.keySet());
    wanted.forEach(
        (name, create) -> {
          CatalogIndex found = actual.get(name);
          CatalogIndex model = expected.get(name);
          if (found != null) {
            compare(found, model, create);
          } else {
            missing(name, model, create, left);
          }
        });
    left.values().forEach(this::unknown);
  }

  private void compare(CatalogIndex found, @Nullable CatalogIndex model, String create) {
    String the = "the index " + quoted(found.name()) + " ";
    if (model != null && !areSame(found, model)) {
      findings.error(
          the + "is " + versus(found.definition(), model.definition()),
          "Drop it and create it again",
          "DROP INDEX " + sqlName(found) + "; " + create);
    } else if (!found.valid() && found.ofPartitions()) {
      findings.error(
          the + "is invalid, as a partition has none for it: queries do not use it",
          "Drop it and create it again, which uses those that partitions have",
          "DROP INDEX " + sqlName(found) + "; " + create);
    } else if (!found.valid()) {
      findings.error(
          the + "is invalid, as its creation failed: queries do not use it",
          "Build it again",
          "REINDEX INDEX " + sqlName(found));
    }
    String tablespace = tablespaces.get(found.name());
    if (tablespace != null && !Objects.equals(tablespace, found.tablespace())) {
      findings.note(
          the + "is not in the tablespace " + quoted(tablespace),
          "Move it, which locks the table meanwhile",
          "ALTER INDEX " + sqlName(found) + " SET TABLESPACE " + quoted(tablespace));
    }
  }

  private boolean areSame(CatalogIndex one, CatalogIndex other) {
    return one.definition().equals(other.definition())
        || withoutPredicate(one).equals(withoutPredicate(other))
            && means.areSame(one.predicate(), other.predicate(), table);
  }

  private static String withoutPredicate(CatalogIndex index) {
    String predicate = index.predicate();
    return predicate == null
        ? index.definition()
        : index.definition().replace(" WHERE " + predicate, "");
  }

  private void missing(
      String name, @Nullable CatalogIndex model, String create, Map<String, CatalogIndex> left) {
    CatalogIndex same =
        left.values().stream()
            .filter(one -> model != null && areSame(one, model))
            .min(Comparator.comparing(CatalogIndex::name))
            .orElse(null);
    if (same == null) {
      findings.error("the index " + quoted(name) + " is missing", "Create it", create);
    } else {
      left.remove(same.name());
      findings.note(
          "the index "
              + same.definition()
              + " is called "
              + versus(quoted(same.name()), quoted(name)),
          "Rename it",
          "ALTER INDEX " + sqlName(same) + " RENAME TO " + quoted(name));
    }
  }

  private void unknown(CatalogIndex index) {
    findings.note(
        "the index " + quoted(index.name()) + ", " + index.definition() + ", is not in the model",
        "Add it to the model, or drop it",
        "DROP INDEX " + sqlName(index));
  }

  private String sqlName(CatalogIndex index) {
    String schema = table.schema();
    return schema == null ? quoted(index.name()) : quoted(schema) + "." + quoted(index.name());
  }
}
