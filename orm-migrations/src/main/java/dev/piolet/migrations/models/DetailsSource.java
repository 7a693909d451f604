package dev.piolet.migrations.models;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.piolet.annotations.Policy;
import dev.piolet.annotations.PolicyCommand;
import dev.piolet.annotations.RowSecurity;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.View;
import dev.piolet.catalog.CatalogPolicy;
import dev.piolet.catalog.CatalogTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what is said of a whole table or view. */
final class DetailsSource {
  private static final Set<String> SYSTEM_SCHEMAS = Set.of("pg_catalog", "information_schema");

  private final Context context;
  private final CatalogTable table;

  DetailsSource(Context context, CatalogTable table) {
    this.context = context;
    this.table = table;
  }

  /** {@code @Table} or {@code @View}. */
  AnnotationSpec main(ClassName model) {
    CatalogTable.Properties properties = table.properties();
    boolean isView = table.isView();
    Members members = new Members(isView ? View.class : Table.class);
    if (!JavaNames.isDerivedOfClass(model.simpleName(), table.name())) {
      members.text("name", table.name());
    }
    members.text("schema", context.namesSchemas() ? table.schema() : "");
    if (isView) {
      members
          .flag("materialized", properties.kind() == 'm')
          .several("dependsOn", dependencies(model), one -> CodeBlock.of("$T.class", one))
          .text("query", query(String.valueOf(properties.query())));
    } else {
      members.flag("unlogged", properties.unlogged()).text("tablespace", properties.tablespace());
    }
    if (isView && properties.tablespace() != null) {
      note("its tablespace \"" + properties.tablespace() + '"', "It is the database's");
    }
    if (properties.kind() == 'm' && !properties.populated()) {
      note("that it has no rows yet", "It is filled when it is created");
    }
    return members.text("comment", properties.comment()).build();
  }

  private static String query(String written) {
    return written.strip().replaceFirst(";$", "");
  }

  private List<ClassName> dependencies(ClassName model) {
    List<ClassName> models = new ArrayList<>();
    for (CatalogTable.Name read : table.properties().reads()) {
      ClassName found = context.names().find(read);
      if (found != null && !found.equals(model)) {
        models.add(found);
      } else if (found == null && !SYSTEM_SCHEMAS.contains(read.schema())) {
        note("that it reads \"" + read.name() + "\", which has no model", "Create that before it");
      }
    }
    return models;
  }

  private void note(String what, String nearest) {
    context.notes().add(Context.object(table), what, nearest);
  }

  /** Row-level security and its policies. */
  List<AnnotationSpec> security() {
    List<AnnotationSpec> annotations = new ArrayList<>();
    boolean isOn = table.properties().rowSecurity();
    if (isOn) {
      annotations.add(
          new Members(RowSecurity.class)
              .flag("force", table.properties().forcedRowSecurity())
              .build());
      table.policies().forEach((name, policy) -> annotations.add(policy(name, policy)));
    } else if (!table.policies().isEmpty() || table.properties().forcedRowSecurity()) {
      note(
          "policies of a table whose row-level security is off: "
              + String.join(", ", table.policies().keySet()),
          "They are left out, as they do nothing");
    }
    return annotations;
  }

  private static AnnotationSpec policy(String name, CatalogPolicy policy) {
    List<String> roles = policy.roles().contains("PUBLIC") ? List.of() : policy.roles();
    Members members = new Members(Policy.class).text("name", name);
    members
        .constant("command", PolicyCommand.valueOf(policy.command()), PolicyCommand.ALL)
        .texts("roles", roles)
        .text("using", bare(policy.using()))
        .text("check", bare(policy.check()));
    return members.unless("permissive", policy.permissive()).build();
  }

  private static @Nullable String bare(@Nullable String condition) {
    return condition == null ? null : SqlText.bare(condition);
  }

  /** Tells what tables have to do with each other. */
  void relatives() {
    for (CatalogTable.Relative relative : table.relatives()) {
      if (relative.kind().equals("parent")) {
        note("that it inherits from " + relative.name(), "It is a table of its own");
      } else if (relative.kind().equals("child")) {
        note("that " + relative.name() + " inherits from it", "That is a table of its own");
      }
    }
  }
}
