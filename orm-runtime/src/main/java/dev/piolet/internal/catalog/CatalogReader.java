package dev.piolet.internal.catalog;

import dev.piolet.catalog.CatalogColumn;
import dev.piolet.catalog.CatalogConstraint;
import dev.piolet.catalog.CatalogIndex;
import dev.piolet.catalog.CatalogPartition;
import dev.piolet.catalog.CatalogPolicy;
import dev.piolet.catalog.CatalogSequence;
import dev.piolet.catalog.CatalogTable;
import dev.piolet.catalog.CatalogTypeName;
import dev.piolet.internal.execute.Executor;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads tables from the catalog, in a fixed number of statements for any number of tables. */
final class CatalogReader {
  /** Storage parameters, which models do not speak of. */
  private static final Pattern PARAMETERS = Pattern.compile(" WITH \\([^()]*\\)");

  private final Executor executor;
  private final List<String> names;
  private final Map<Integer, TableBuilder> tables = new TreeMap<>();

  private CatalogReader(Executor executor, List<String> names) {
    this.executor = executor;
    this.names = names;
  }

  /**
   * Reads tables.
   *
   * @param names their names in SQL, quoted, with their schemas where they have one
   * @return the tables by the positions of their names; those that are not there are left out
   */
  static Map<Integer, CatalogTable> read(Executor executor, List<String> names) {
    CatalogReader reader = new CatalogReader(executor, names);
    reader.each(CatalogSql.TABLES, reader::table);
    reader.each(CatalogSql.COLUMNS, reader::column);
    reader.each(CatalogSql.CONSTRAINTS, reader::constraint);
    reader.each(CatalogSql.INDEXES, reader::index);
    reader.each(CatalogSql.POLICIES, reader::policy);
    reader.each(CatalogSql.PARTITIONS, reader::partition);
    reader.each(CatalogSql.PARTITION_OBJECTS, reader::partitionObject);
    reader.each(CatalogSql.RELATIVES, reader::relative);
    reader.each(CatalogSql.IDENTITIES, reader::identity);
    Map<Integer, CatalogTable> tables = new TreeMap<>();
    reader.tables.forEach((position, table) -> tables.put(position, table.build()));
    return tables;
  }

  private void each(String sql, Executor.RowHandler handler) {
    each(executor, "to_regclass", names, sql, handler);
  }

  /**
   * Asks of things with names.
   *
   * @param find the function that gives a name's object, or NULL
   * @param sql a statement that goes on from {@code "wanted"}
   */
  static void each(
      Executor executor, String find, List<String> names, String sql, Executor.RowHandler handler) {
    executor.forEachRow(
        SqlWriter.render(
            writer ->
                writer
                    .sql("WITH \"wanted\" AS (SELECT ")
                    .sql(find)
                    .sql("(name)::oid AS oid, n FROM unnest(")
                    .bind(PgTypes.TEXT.array(), names)
                    .sql("::text[]) WITH ORDINALITY AS w(name, n))\n")
                    .sql(sql)),
        handler);
  }

  private TableBuilder tableOf(ResultSet row) throws SQLException {
    return Objects.requireNonNull(tables.get(row.getInt("n") - 1));
  }

  private void table(ResultSet row) throws SQLException {
    tables.put(
        row.getInt("n") - 1,
        new TableBuilder(
            new CatalogTable.Properties(
                row.getLong("oid"),
                row.getString("nspname"),
                row.getString("relname"),
                row.getString("quoted_name"),
                row.getString("relkind").charAt(0),
                row.getBoolean("unlogged"),
                row.getBoolean("relrowsecurity"),
                row.getBoolean("relforcerowsecurity"),
                row.getString("spcname"),
                row.getString("comment"),
                row.getBoolean("relispopulated"),
                row.getString("partition_key"),
                row.getString("query"),
                names(row))));
  }

  private void column(ResultSet row) throws SQLException {
    String name = row.getString("attname");
    tableOf(row)
        .columns
        .put(
            name,
            new CatalogColumn(
                name,
                row.getString("type"),
                typeName(row),
                row.getBoolean("attnotnull"),
                row.getString("expression"),
                row.getString("attidentity").strip(),
                row.getString("attgenerated").strip(),
                row.getString("collation"),
                row.getBoolean("unvalidated"),
                row.getString("comment")));
  }

  private void constraint(ResultSet row) throws SQLException {
    String name = row.getString("conname");
    tableOf(row)
        .constraints
        .put(
            name,
            new CatalogConstraint(
                name,
                row.getString("contype"),
                row.getString("definition").replaceFirst(" NOT VALID$", ""),
                row.getBoolean("convalidated"),
                row.getString("expression"),
                !row.getBoolean("connoinherit"),
                row.getBoolean("enforced"),
                row.getBoolean("valid"),
                strings(row, "columns"),
                new CatalogConstraint.Reference(
                    row.getLong("confrelid"),
                    strings(row, "referenced"),
                    row.getString("actions").strip(),
                    row.getString("confmatchtype").charAt(0),
                    strings(row, "set_columns"),
                    row.getBoolean("period"),
                    row.getString("deferrable").charAt(0)),
                target(row),
                row.getString("amname") == null ? null : IndexStructures.read(row),
                row.getString("predicate")));
  }

  private void index(ResultSet row) throws SQLException {
    String name = row.getString("relname");
    String definition = row.getString("definition");
    String body = definition.substring(definition.indexOf(" USING ") + 1);
    if (row.getBoolean("has_parameters")) {
      body = PARAMETERS.matcher(body).replaceFirst("");
    }
    tableOf(row)
        .indexes
        .put(
            name,
            new CatalogIndex(
                name,
                (row.getBoolean("indisunique") ? "UNIQUE " : "") + body,
                IndexStructures.read(row),
                row.getString("predicate"),
                row.getBoolean("indisvalid"),
                row.getString("relkind").equals("I"),
                row.getString("spcname")));
  }

  private void policy(ResultSet row) throws SQLException {
    tableOf(row)
        .policies
        .put(
            row.getString("polname"),
            new CatalogPolicy(
                row.getBoolean("polpermissive"),
                row.getString("command"),
                strings(row, "roles"),
                row.getString("qual"),
                row.getString("check")));
  }

  private void partition(ResultSet row) throws SQLException {
    tableOf(row)
        .partitions
        .put(
            row.getString("relname"),
            new CatalogPartition(
                row.getString("nspname"),
                row.getString("name"),
                row.getString("bound"),
                row.getString("relkind").charAt(0),
                row.getString("partition_key"),
                row.getBoolean("unlogged"),
                row.getBoolean("takes_others"),
                row.getBoolean("detaching"),
                row.getString("condition"),
                row.getBoolean("takes_all")));
  }

  private void partitionObject(ResultSet row) throws SQLException {
    tableOf(row)
        .partitionObjects
        .add(
            new CatalogTable.PartitionObject(
                row.getString("partition"),
                row.getString("kind"),
                row.getString("name"),
                row.getString("definition")));
  }

  private void relative(ResultSet row) throws SQLException {
    tableOf(row)
        .relatives
        .add(new CatalogTable.Relative(row.getString("kind"), row.getString("name")));
  }

  private void identity(ResultSet row) throws SQLException {
    tableOf(row).identities.put(row.getString("attname"), sequence(row));
  }

  static CatalogSequence sequence(ResultSet row) throws SQLException {
    return new CatalogSequence(
        row.getString("name"),
        row.getString("nspname"),
        row.getString("relname"),
        row.getString("type"),
        row.getLong("seqincrement"),
        row.getLong("seqmin"),
        row.getLong("seqmax"),
        row.getLong("seqstart"),
        row.getLong("seqcache"),
        row.getBoolean("seqcycle"),
        row.getString("owner"));
  }

  private static CatalogTypeName typeName(ResultSet row) throws SQLException {
    return new CatalogTypeName(
        row.getString("type_schema"),
        row.getString("type_name"),
        row.getString("type_kind").charAt(0),
        row.getBoolean("is_array"));
  }

  private static List<CatalogTable.Name> names(ResultSet row) throws SQLException {
    List<CatalogTable.Name> names = new ArrayList<>();
    for (String[] one : lists(row, "reads")) {
      names.add(new CatalogTable.Name(one[0], one[1]));
    }
    return names;
  }

  private static CatalogTable.@Nullable Name target(ResultSet row) throws SQLException {
    String name = row.getString("target");
    return name == null ? null : new CatalogTable.Name(row.getString("target_schema"), name);
  }

  /** The lists in a list of them. */
  static List<String[]> lists(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    List<String[]> lists = new ArrayList<>();
    for (Object list : (Object[]) array.getArray()) {
      lists.add((String[]) list);
    }
    return lists;
  }

  static List<String> strings(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    List<String> strings = new ArrayList<>();
    for (Object element : (Object[]) array.getArray()) {
      strings.add(String.valueOf(element));
    }
    return List.copyOf(strings);
  }
}
