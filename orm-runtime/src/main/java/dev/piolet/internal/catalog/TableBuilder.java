package dev.piolet.internal.catalog;

import dev.piolet.catalog.CatalogColumn;
import dev.piolet.catalog.CatalogConstraint;
import dev.piolet.catalog.CatalogIndex;
import dev.piolet.catalog.CatalogPartition;
import dev.piolet.catalog.CatalogPolicy;
import dev.piolet.catalog.CatalogSequence;
import dev.piolet.catalog.CatalogTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what belongs to a table, which several statements tell. */
final class TableBuilder {
  private final CatalogTable.Properties properties;
  final Map<String, CatalogColumn> columns = new LinkedHashMap<>();
  final Map<String, CatalogConstraint> constraints = new LinkedHashMap<>();
  final Map<String, CatalogIndex> indexes = new LinkedHashMap<>();
  final Map<String, CatalogPolicy> policies = new LinkedHashMap<>();
  final Map<String, CatalogPartition> partitions = new LinkedHashMap<>();
  final List<CatalogTable.PartitionObject> partitionObjects = new ArrayList<>();
  final Map<String, CatalogSequence> identities = new LinkedHashMap<>();
  final List<CatalogTable.Relative> relatives = new ArrayList<>();

  TableBuilder(CatalogTable.Properties properties) {
    this.properties = properties;
  }

  CatalogTable build() {
    return new CatalogTable(
        properties,
        columns,
        constraints,
        indexes,
        policies,
        partitions,
        partitionObjects,
        identities,
        relatives);
  }
}
