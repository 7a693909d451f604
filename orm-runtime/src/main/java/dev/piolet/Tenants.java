package dev.piolet;

import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * What keeps the tenants of a database apart: row-level security, a schema for each, or a data
 * source for each. Thread-safe.
 *
 * <pre>{@code
 * Database db = Database.of(dataSource).withTenants(Tenants.bySetting("app.tenant"));
 *
 * List<Invoice> invoices = db.tenant("acme").exec(select(INVOICE));
 * }</pre>
 *
 * @see Database#withTenants
 */
public final class Tenants {
  private final View view;

  private Tenants(View view) {
    this.view = view;
  }

  /** Makes of a database that of a tenant. */
  private interface View {
    Database of(Database whole, String tenant);
  }

  /**
   * A setting of each transaction, for policies of row-level security that ask for it by {@code
   * current_setting('app.tenant', true)}. Such policies hold for roles that are neither superusers
   * nor, unless {@code FORCE ROW LEVEL SECURITY} is said, owners of the table.
   *
   * @param name the setting's name, which has a dot in it
   */
  public static Tenants bySetting(String name) {
    return new Tenants(
        (whole, tenant) ->
            whole.opened(
                whole
                    .opening()
                    .beginningWith(
                        TransactionOptions.settings(name, tenant).statements(null, false))));
  }

  /**
   * A schema for each tenant, in which each transaction finds the tables that name none. It has to
   * be there, or calls fail. {@link KeyBlocks} are a tenant's own. Enums and composite types belong
   * into a schema that all share: a connection knows types by their names, and what it has prepared
   * by their numbers.
   *
   * @param schema gives the name of a tenant's schema, not quoted
   * @param shared schemas that are searched after it
   */
  public static Tenants bySchema(UnaryOperator<String> schema, String... shared) {
    List<String> others = List.of(shared);
    Map<String, KeyBlocks> blocks = new ConcurrentHashMap<>();
    return new Tenants(
        (whole, tenant) -> {
          Opening opening = whole.opening();
          DBConnectionOptions options = opening.options();
          if (options.sequenceBlocks() != null) {
            KeyBlocks own = blocks.computeIfAbsent(tenant, none -> new KeyBlocks());
            opening = opening.withOptions(options.keyBlocks(own));
          }
          return whole.opened(opening.beginningWith(List.of(search(schema.apply(tenant), others))));
        });
  }

  /** PostgreSQL passes over schemas that are not there, but not where it is asked for one. */
  private static BoundSql search(String schema, List<String> others) {
    List<String> path = new ArrayList<>(List.of(schema));
    path.addAll(others);
    String quoted = path.stream().map(Tenants::quote).collect(Collectors.joining(", "));
    return SqlWriter.render(
        writer ->
            writer
                .sql("SELECT set_config('search_path', ")
                .bind(PgTypes.TEXT, quoted)
                .sql(", true), CAST(")
                .bind(PgTypes.TEXT, quote(schema))
                .sql(" AS regnamespace)"));
  }

  private static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /**
   * A data source for each tenant, asked for once when the tenant comes first, and kept for as long
   * as this is.
   *
   * @param source gives a tenant's data source; it stays the caller's to close
   */
  public static Tenants byDataSource(Function<String, DataSource> source) {
    Map<String, Database> databases = new ConcurrentHashMap<>();
    return new Tenants(
        (whole, tenant) ->
            databases.computeIfAbsent(
                tenant, first -> Database.of(source.apply(first), whole.opening())));
  }

  Database of(Database whole, String tenant) {
    return view.of(whole, tenant);
  }
}
