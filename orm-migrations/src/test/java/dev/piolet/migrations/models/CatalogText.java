package dev.piolet.migrations.models;

import dev.piolet.catalog.Catalog;
import dev.piolet.catalog.CatalogColumn;
import dev.piolet.catalog.CatalogConstraint;
import dev.piolet.catalog.CatalogIndex;
import dev.piolet.catalog.CatalogPartition;
import dev.piolet.catalog.CatalogSequence;
import dev.piolet.catalog.CatalogTable;
import dev.piolet.catalog.CatalogType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** All that a catalog has, a line each and without object identifiers, to be compared. */
final class CatalogText {
  private final List<String> lines = new ArrayList<>();

  private final Set<String> reordered;

  private CatalogText(Set<String> reordered) {
    this.reordered = reordered;
  }

  /**
   * Writes all.
   *
   * @param reordered the tables whose columns may be in any order
   */
  static String of(Catalog catalog, Set<String> reordered) {
    CatalogText text = new CatalogText(reordered);
    catalog.tables().forEach(text::table);
    for (CatalogType type : catalog.types()) {
      text.lines.add("type " + type);
    }
    for (CatalogSequence sequence : catalog.sequences()) {
      text.lines.add("sequence " + sequence.toString().replaceFirst(", owner=.*", ""));
    }
    return String.join("\n", text.lines);
  }

  private void table(CatalogTable table) {
    String name = table.name();
    lines.add(name + " " + table.properties().toString().replaceFirst("oid=\\d+", ""));
    List<CatalogColumn> columns = new ArrayList<>(table.columns().values());
    if (reordered.contains(name)) {
      columns.sort(Comparator.comparing(CatalogColumn::name));
    }
    columns.forEach(column -> lines.add(name + " " + column));
    for (CatalogConstraint constraint : table.constraints().values()) {
      lines.add(name + " " + constraint.toString().replaceFirst("table=\\d+", ""));
    }
    for (CatalogIndex index : table.indexes().values()) {
      lines.add(name + " " + index);
    }
    table.policies().forEach((policy, one) -> lines.add(name + " " + policy + " " + one));
    table.partitions().values().forEach(one -> lines.add(name + " " + withoutOid(one)));
    table.partitionObjects().forEach(one -> lines.add(name + " " + one));
    table.identities().forEach((column, one) -> lines.add(name + " " + column + " " + one));
    table.relatives().forEach(one -> lines.add(name + " " + one));
  }

  /** Hash partitions tell which table they are of by its object identifier. */
  private static String withoutOid(CatalogPartition partition) {
    return partition.toString().replaceAll("'\\d+'::oid", "");
  }
}
