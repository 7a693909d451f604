package dev.piolet.migrations.models;

import dev.piolet.catalog.Catalog;
import dev.piolet.catalog.CatalogTable;
import dev.piolet.catalog.CatalogType;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what a database has that no model is for. */
final class OtherNotes {
  /** Those that models ask for by the types of their columns. */
  private static final Set<String> EXTENSIONS_OF_TYPES =
      Set.of("citext", "hstore", "ltree", "vector", "plpgsql");

  private OtherNotes() {}

  static void add(Context context) {
    Set<String> modelled =
        context.tables().stream().map(CatalogTable::name).collect(Collectors.toSet());
    Set<String> leftOut =
        context.catalog().tables().stream()
            .map(CatalogTable::name)
            .filter(name -> !modelled.contains(name))
            .collect(Collectors.toSet());
    for (Catalog.OtherObject other : context.catalog().others()) {
      if (!leftOut.contains(other.of())) {
        context.notes().add(object(other), what(other), nearest(other.kind()));
      }
    }
    for (Catalog.Extension extension : context.catalog().extensions()) {
      if (!EXTENSIONS_OF_TYPES.contains(extension.name())) {
        context
            .notes()
            .add(
                "extension \"" + extension.name() + '"',
                "an extension that no type of a column asks for",
                "Create it before the tables");
      }
    }
    for (CatalogType type : context.catalog().types()) {
      if (!context.names().isUsed(type)) {
        context
            .notes()
            .add(
                type.word().replaceFirst("^an? ", "") + " \"" + type.name() + '"',
                "a type that no column is of",
                "It has a class, and is created once a model has a property of it");
      }
    }
  }

  private static String object(Catalog.OtherObject other) {
    String of = other.of().isEmpty() ? "schema \"" + other.schema() : '"' + other.of();
    return of + '"';
  }

  private static String what(Catalog.OtherObject other) {
    String name = other.name().isEmpty() ? "" : ' ' + other.name();
    String definition = other.definition().isEmpty() ? "" : " (" + oneLine(other) + ')';
    return "the " + other.kind() + name + definition;
  }

  private static String oneLine(Catalog.OtherObject other) {
    return other.definition().strip().replaceAll("\\s+", " ");
  }

  private static String nearest(String kind) {
    return switch (kind) {
      case "trigger" -> "It stays as it is; say access = Access.READ_ONLY of columns that it fills";
      case "function", "procedure", "aggregate" ->
          "It stays as it is; call it by function(...) or plain SQL";
      case "comment" -> "It stays in the database";
      case "range type", "base type", "operator" -> "Use it by plain SQL";
      default -> "It stays as it is, and is created by hand";
    };
  }
}
