package dev.piolet.internal.catalog;

import static dev.piolet.internal.catalog.Findings.quoted;

import dev.piolet.schema.CheckConstraint;
import dev.piolet.schema.Column;
import dev.piolet.schema.Constraint;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.PrimaryKey;
import dev.piolet.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rows that stand in the way of a constraint, so that it is not offered in vain. */
record Violations(Probe probe) {

  /**
   * A query of rows that do not fulfil a constraint; empty where there are none, as far as known.
   */
  String of(Constraint<?> constraint) {
    String query = query(constraint);
    return !query.isEmpty() && probe.holds("EXISTS (" + query + ")") ? query : "";
  }

  private static String query(Constraint<?> constraint) {
    String from = " FROM " + constraint.table();
    if (constraint instanceof CheckConstraint<?> check && check.options().enforced()) {
      return "SELECT *" + from + " WHERE NOT (" + check.condition() + ")";
    } else if (constraint instanceof PrimaryKey<?> key && !key.options().withoutOverlaps()) {
      return duplicates(from, key.columns(), false);
    } else if (constraint instanceof UniqueConstraint<?> unique
        && !unique.options().withoutOverlaps()) {
      return duplicates(from, unique.columns(), unique.options().nullsNotDistinct());
    } else if (constraint instanceof ForeignKey<?, ?> foreignKey
        && foreignKey.options().enforced()
        && !foreignKey.options().period()) {
      return orphans(from, foreignKey);
    }
    return "";
  }

  private static String duplicates(
      String from, List<? extends Column<?, ?>> columns, boolean withNulls) {
    String names =
        columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    String where =
        columns.stream()
            .map(column -> quoted(column.name()) + " IS NOT NULL")
            .collect(Collectors.joining(" AND "));
    return "SELECT "
        + names
        + from
        + (withNulls ? "" : " WHERE " + where)
        + " GROUP BY "
        + names
        + " HAVING count(*) > 1";
  }

  private static String orphans(String from, ForeignKey<?, ?> foreignKey) {
    List<Column<?, ?>> referred = foreignKey.referencedColumns();
    List<String> given = new ArrayList<>();
    List<String> same = new ArrayList<>();
    for (int i = 0; i < referred.size(); i++) {
      String mine = "referring." + quoted(foreignKey.columns().get(i).name());
      given.add(mine + " IS NOT NULL");
      same.add("referred." + quoted(referred.get(i).name()) + " = " + mine);
    }
    return "SELECT *"
        + from
        + " AS referring WHERE "
        + String.join(" AND ", given)
        + " AND NOT EXISTS (SELECT FROM "
        + foreignKey.referencedTable()
        + " AS referred WHERE "
        + String.join(" AND ", same)
        + ")";
  }
}
