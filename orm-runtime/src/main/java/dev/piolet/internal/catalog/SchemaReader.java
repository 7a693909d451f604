package dev.piolet.internal.catalog;

import dev.piolet.catalog.Catalog;
import dev.piolet.catalog.CatalogSequence;
import dev.piolet.catalog.CatalogTable;
import dev.piolet.catalog.CatalogType;
import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.Transactions;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.List;

/** Reads whole schemas, in a fixed number of statements for any number of objects. */
public final class SchemaReader {
  private final Executor executor;
  private final Transactions transactions;

  /** A reader for one call over one connection. */
  public SchemaReader(Executor executor, Transactions transactions) {
    this.executor = executor;
    this.transactions = transactions;
  }

  /**
   * Reads schemas.
   *
   * @param schemas their names; those of the search path when empty
   */
  public Catalog read(List<String> schemas) {
    return transactions.rolledBack(() -> readAll(schemas));
  }

  private Catalog readAll(List<String> wanted) {
    List<String> schemas = wanted.isEmpty() ? searchPath() : wanted;
    return new Catalog(
        schemas,
        tables(schemas),
        types(schemas),
        sequences(schemas),
        extensions(),
        others(schemas));
  }

  private List<String> searchPath() {
    List<String> schemas = new ArrayList<>();
    executor.forEachRow(
        SqlWriter.render(
            writer -> writer.sql("SELECT unnest(current_schemas(false))::text AS name")),
        row -> schemas.add(row.getString("name")));
    return schemas;
  }

  private List<CatalogTable> tables(List<String> schemas) {
    List<String> names = names(SchemaSql.TABLES, schemas);
    return List.copyOf(CatalogReader.read(executor, names).values());
  }

  private List<CatalogType> types(List<String> schemas) {
    List<String> names = names(SchemaSql.TYPES, schemas);
    List<CatalogType> types = new ArrayList<>();
    var found = TypeReader.read(executor, names);
    for (int i = 0; i < names.size(); i++) {
      CatalogType type = found.get(i);
      if (type != null) {
        types.add(type);
      }
    }
    return types;
  }

  private List<CatalogSequence> sequences(List<String> schemas) {
    List<String> names = names(SchemaSql.SEQUENCES, schemas);
    var found = SequenceComparison.read(executor, names);
    List<CatalogSequence> sequences = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      CatalogSequence sequence = found.get(i);
      if (sequence != null) {
        sequences.add(sequence);
      }
    }
    return sequences;
  }

  private List<Catalog.Extension> extensions() {
    List<Catalog.Extension> extensions = new ArrayList<>();
    executor.forEachRow(
        SqlWriter.render(writer -> writer.sql(SchemaSql.EXTENSIONS)),
        row ->
            extensions.add(
                new Catalog.Extension(
                    row.getString("extname"),
                    row.getString("extversion"),
                    row.getString("nspname"))));
    return extensions;
  }

  private List<Catalog.OtherObject> others(List<String> schemas) {
    List<Catalog.OtherObject> others = new ArrayList<>();
    each(
        SchemaSql.OTHERS,
        schemas,
        row ->
            others.add(
                new Catalog.OtherObject(
                    row.getString("kind"),
                    row.getString("nspname"),
                    row.getString("of"),
                    row.getString("name"),
                    row.getString("definition"))));
    return others;
  }

  private List<String> names(String sql, List<String> schemas) {
    List<String> names = new ArrayList<>();
    each(sql, schemas, row -> names.add(row.getString("name")));
    return names;
  }

  private void each(String sql, List<String> schemas, Executor.RowHandler handler) {
    executor.forEachRow(
        SqlWriter.render(
            writer ->
                writer
                    .sql("WITH \"schemas\" AS (SELECT oid, nspname FROM pg_catalog.pg_namespace")
                    .sql(" WHERE nspname = ANY(")
                    .bind(PgTypes.TEXT.array(), schemas)
                    .sql("::text[]))\n")
                    .sql(sql)),
        handler);
  }
}
