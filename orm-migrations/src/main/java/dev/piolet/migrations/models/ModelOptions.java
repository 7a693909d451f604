package dev.piolet.migrations.models;

import dev.piolet.catalog.CatalogTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;

/**
 * How models are written: a package and a few choices. Immutable; each method returns a copy.
 *
 * <pre>{@code
 * ModelOptions.of("app.music").style(ModelStyle.CLASSES).withoutPrefix("tbl_")
 * }</pre>
 */
public final class ModelOptions {
  private final String packageName;
  private final ModelStyle style;
  private final boolean singular;
  private final boolean keyTypes;
  private final boolean schemaNames;
  private final List<String> prefixes;
  private final Predicate<CatalogTable> tables;

  private ModelOptions(
      String packageName,
      ModelStyle style,
      boolean singular,
      boolean keyTypes,
      boolean schemaNames,
      List<String> prefixes,
      Predicate<CatalogTable> tables) {
    this.packageName = packageName;
    this.style = style;
    this.singular = singular;
    this.keyTypes = keyTypes;
    this.schemaNames = schemaNames;
    this.prefixes = prefixes;
    this.tables = tables;
  }

  /**
   * Records of all tables, named in the singular.
   *
   * @param packageName the package of the models
   * @throws IllegalArgumentException when that is no name of a package
   */
  public static ModelOptions of(String packageName) {
    if (!SourceVersion.isName(packageName)) {
      throw new IllegalArgumentException(
          "\"" + packageName + "\" is no name of a package. Choose one, such as app.model");
    }
    return new ModelOptions(
        packageName, ModelStyle.RECORDS, true, false, false, List.of(), table -> true);
  }

  /** With models that are records, or classes. */
  public ModelOptions style(ModelStyle chosen) {
    return new ModelOptions(packageName, chosen, singular, keyTypes, schemaNames, prefixes, tables);
  }

  /** With models named as their tables are, where those are in the plural. */
  public ModelOptions pluralNames() {
    return new ModelOptions(packageName, style, false, keyTypes, schemaNames, prefixes, tables);
  }

  /**
   * With a record for each key of one column, such as {@code AlbumId}, which what refers has too.
   */
  public ModelOptions keyTypes() {
    return new ModelOptions(packageName, style, singular, true, schemaNames, prefixes, tables);
  }

  /** With the schema of every table and type in its model, also where it is the only one. */
  public ModelOptions schemaNames() {
    return new ModelOptions(packageName, style, singular, keyTypes, true, prefixes, tables);
  }

  /** With models that are named without a prefix that tables and types have; may be said again. */
  public ModelOptions withoutPrefix(String prefix) {
    List<String> all = new ArrayList<>(prefixes);
    all.add(prefix);
    return new ModelOptions(
        packageName, style, singular, keyTypes, schemaNames, List.copyOf(all), tables);
  }

  /** Of those tables and views alone that pass. */
  public ModelOptions tables(Predicate<CatalogTable> wanted) {
    return new ModelOptions(
        packageName, style, singular, keyTypes, schemaNames, prefixes, tables.and(wanted));
  }

  String packageName() {
    return packageName;
  }

  ModelStyle style() {
    return style;
  }

  boolean isSingular() {
    return singular;
  }

  boolean hasKeyTypes() {
    return keyTypes;
  }

  boolean hasSchemaNames() {
    return schemaNames;
  }

  List<String> prefixes() {
    return prefixes;
  }

  boolean includes(CatalogTable table) {
    return tables.test(table);
  }
}
