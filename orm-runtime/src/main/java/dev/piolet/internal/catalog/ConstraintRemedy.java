package dev.piolet.internal.catalog;

import static dev.piolet.internal.catalog.Findings.quoted;

import dev.piolet.annotations.Deferrable;
import dev.piolet.catalog.CatalogConstraint;
import dev.piolet.internal.ddl.Definitions;
import dev.piolet.schema.Column;
import dev.piolet.schema.Constraint;
import dev.piolet.schema.PrimaryKey;
import dev.piolet.schema.Table;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.type.Literals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The SQL that replaces or drops constraints, with what foreign keys refer to them. */
final class ConstraintRemedy {
  private static final String REFERENCES =
      """
      SELECT %s
      FROM pg_catalog.pg_constraint AS r
      JOIN pg_catalog.pg_constraint AS k ON k.conindid = r.conindid AND k.contype IN ('p', 'u')
      WHERE r.contype = 'f' AND r.conparentid = 0
        AND k.conrelid = %s AND k.conname = %s
      ORDER BY r.conrelid::regclass::text, r.conname
      """;

  private final Table<?> table;
  private final Probe probe;

  ConstraintRemedy(Table<?> table, Probe probe) {
    this.table = table;
    this.probe = probe;
  }

  /** The foreign keys that refer to a constraint, in words; empty for none. */
  String references(String name) {
    return String.join(
        ", ", ask(name, "pg_catalog.quote_ident(r.conname) || ' of ' || r.conrelid::regclass"));
  }

  private List<String> ask(String name, String what) {
    List<String> found =
        probe.lines(
            REFERENCES.formatted(
                what, Literals.quote(table.toString()) + "::regclass", Literals.quote(name)));
    return found == null ? List.of() : found;
  }

  /** Drops a constraint; null when foreign keys refer to it. */
  @Nullable String drop(String name) {
    return references(name).isEmpty()
        ? "ALTER TABLE " + table + " DROP CONSTRAINT " + quoted(name)
        : null;
  }

  /**
   * Puts what the model says in the place of a constraint, with the foreign keys that refer to it;
   * null when these could not refer to what the model says.
   */
  @Nullable String replace(Constraint<?> constraint, CatalogConstraint found, String name) {
    String replace =
        "ALTER TABLE "
            + table
            + " DROP CONSTRAINT "
            + quoted(name)
            + ", ADD "
            + Definitions.of(constraint);
    String alter = "'ALTER TABLE ' || r.conrelid::regclass || ";
    List<String> drops =
        ask(name, alter + "' DROP CONSTRAINT ' || pg_catalog.quote_ident(r.conname)");
    if (drops.isEmpty()) {
      return replace;
    }
    if (!keyOf(constraint).equals(new HashSet<>(found.columns()))) {
      return null;
    }
    List<String> statements = new ArrayList<>(drops);
    statements.add(replace);
    statements.addAll(
        ask(
            name,
            alter
                + "' ADD CONSTRAINT ' || pg_catalog.quote_ident(r.conname) || ' '"
                + " || pg_catalog.pg_get_constraintdef(r.oid)"));
    return String.join("; ", statements);
  }

  /** The columns that foreign keys can refer to by a constraint; none where they cannot. */
  private static Set<String> keyOf(Constraint<?> constraint) {
    if (constraint instanceof PrimaryKey<?> key && !key.options().withoutOverlaps()) {
      return names(key.columns());
    }
    return constraint instanceof UniqueConstraint<?> unique
            && !unique.options().withoutOverlaps()
            && unique.options().deferrable() == Deferrable.NOT_DEFERRABLE
        ? names(unique.columns())
        : Set.of();
  }

  private static Set<String> names(List<? extends Column<?, ?>> columns) {
    return columns.stream().<String>map(Column::name).collect(Collectors.toSet());
  }
}
