package dev.piolet.migrations.models;

import dev.piolet.catalog.Catalog;
import dev.piolet.catalog.CatalogColumn;
import dev.piolet.catalog.CatalogConstraint;
import dev.piolet.catalog.CatalogTable;
import java.util.List;
import java.util.Optional;

/** What all writers of models know. */
record Context(
    ModelOptions options,
    Catalog catalog,
    List<CatalogTable> tables,
    Names names,
    ColumnTypes types,
    KeyTypes keys,
    Notes notes,
    boolean namesSchemas) {

  static Context of(Catalog catalog, ModelOptions options) {
    Notes notes = new Notes();
    List<CatalogTable> tables =
        catalog.tables().stream()
            .filter(options::includes)
            .filter(table -> isModelled(table, notes))
            .toList();
    boolean namesSchemas = options.hasSchemaNames() || catalog.schemas().size() != 1;
    Names names = Names.of(options, tables, catalog);
    ColumnTypes types = new ColumnTypes(names, namesSchemas);
    KeyTypes keys = options.hasKeyTypes() ? KeyTypes.of(tables, names) : KeyTypes.NONE;
    return new Context(options, catalog, tables, names, types, keys, notes, namesSchemas);
  }

  private static boolean isModelled(CatalogTable table, Notes notes) {
    if (table.properties().kind() == 'f') {
      notes.add(
          object(table),
          "a foreign table",
          "It is left out; a model of its columns, written by hand, reads it");
      return false;
    }
    if (table.columns().isEmpty()) {
      notes.add(object(table), "a table without columns", "It is left out");
      return false;
    }
    return true;
  }

  /** What notes call a table. */
  static String object(CatalogTable table) {
    return (table.isView() ? "view \"" : "table \"") + table.name() + '"';
  }

  /** What notes call a column. */
  static String object(CatalogTable table, CatalogColumn column) {
    return object(table) + ", column \"" + column.name() + '"';
  }

  static Optional<CatalogConstraint> primaryKey(CatalogTable table) {
    return table.constraints().values().stream().filter(one -> one.kind().equals("p")).findFirst();
  }

  /** The columns of the primary key, in its order. */
  static List<String> keyColumns(CatalogTable table) {
    return primaryKey(table).map(CatalogConstraint::columns).orElse(List.of());
  }
}
