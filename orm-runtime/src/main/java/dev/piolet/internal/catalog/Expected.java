package dev.piolet.internal.catalog;

import dev.piolet.catalog.CatalogColumn;
import dev.piolet.catalog.CatalogConstraint;
import dev.piolet.catalog.CatalogIndex;
import dev.piolet.catalog.CatalogPolicy;
import dev.piolet.catalog.CatalogTable;
import dev.piolet.internal.ddl.ShadowTable;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The catalog of a shadow, in the names of the model. */
final class Expected {
  private final ShadowTable names;
  private final CatalogTable shadow;
  private final Pattern shadowName;
  private final String ownName;

  private Expected(CatalogTable shadow, ShadowTable names, String ownName) {
    this.names = names;
    this.shadow = shadow;
    this.shadowName = Pattern.compile("(pg_temp(_\\d+)?\\.)?" + names.name() + "(?![_\\d])");
    this.ownName = Matcher.quoteReplacement(ownName);
  }

  /**
   * A table as it would be if it were made as its model says.
   *
   * @param ownName the table's name, as PostgreSQL writes it in expressions
   * @param query a view's query, as PostgreSQL writes it, or null
   */
  static CatalogTable of(
      CatalogTable shadow, ShadowTable names, String ownName, @Nullable String query) {
    return new Expected(shadow, names, ownName).table(query);
  }

  private CatalogTable table(@Nullable String query) {
    CatalogTable.Properties is = shadow.properties();
    TableBuilder table =
        new TableBuilder(
            new CatalogTable.Properties(
                is.oid(),
                is.schema(),
                is.name(),
                ownName,
                is.kind(),
                is.unlogged(),
                is.rowSecurity(),
                is.forcedRowSecurity(),
                is.tablespace(),
                is.comment(),
                is.populated(),
                own(is.partitionKey()),
                query,
                is.reads()));
    shadow.columns().forEach((name, column) -> table.columns.put(name, column(column)));
    put(shadow.constraints(), names.constraints(), table.constraints, this::constraint);
    put(shadow.indexes(), names.indexes(), table.indexes, this::index);
    put(shadow.partitions(), names.partitions(), table.partitions, (name, partition) -> partition);
    table.identities.putAll(shadow.identities());
    shadow.policies().forEach((name, policy) -> table.policies.put(name, policy(policy)));
    return table.build();
  }

  private static <T> void put(
      Map<String, T> from,
      Map<String, String> names,
      Map<String, T> to,
      BiFunction<String, T, T> named) {
    from.forEach(
        (shadowName, one) -> {
          String name = names.get(shadowName);
          if (name != null) {
            to.put(name, named.apply(name, one));
          }
        });
  }

  private CatalogColumn column(CatalogColumn column) {
    return new CatalogColumn(
        column.name(),
        column.type(),
        column.typeName(),
        column.notNull(),
        own(column.expression()),
        column.identity(),
        column.generated(),
        column.collation(),
        column.unvalidated(),
        column.comment());
  }

  private CatalogConstraint constraint(String name, CatalogConstraint constraint) {
    return new CatalogConstraint(
        name,
        constraint.kind(),
        required(constraint.definition()),
        constraint.validated(),
        own(constraint.expression()),
        constraint.inherited(),
        constraint.enforced(),
        constraint.valid(),
        constraint.columns(),
        constraint.reference(),
        constraint.target(),
        constraint.index(),
        own(constraint.predicate()));
  }

  private CatalogIndex index(String name, CatalogIndex index) {
    return new CatalogIndex(
        name,
        required(index.definition()),
        index.structure(),
        own(index.predicate()),
        index.valid(),
        index.ofPartitions(),
        index.tablespace());
  }

  private CatalogPolicy policy(CatalogPolicy policy) {
    return new CatalogPolicy(
        policy.permissive(),
        policy.command(),
        policy.roles(),
        own(policy.using()),
        own(policy.check()));
  }

  private String required(String text) {
    return shadowName.matcher(text).replaceAll(ownName);
  }

  private @Nullable String own(@Nullable String text) {
    return text == null ? null : required(text);
  }
}
