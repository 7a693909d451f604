package dev.piolet.internal.ddl;

import dev.piolet.schema.Constraint;
import dev.piolet.schema.Index;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.schema.View;
import java.util.ArrayList;
import java.util.List;

/** The statements of views. */
public final class ViewSql {
  private ViewSql() {}

  /** Creates a view, unless it is said to be there already. */
  static List<String> create(Table<?> table, View view, Existing existing) {
    List<String> statements = new ArrayList<>();
    boolean materialized = view.definition().materialized();
    String kind = kind(view);
    requireOwnSchema(table, view);
    if (view.definition().isCreated()) {
      String verb =
          materialized ? "CREATE MATERIALIZED VIEW " + existing.clause() : create(existing);
      statements.add(verb + Text.name(table) + " AS\n" + query(view));
    }
    if (materialized) {
      statements.addAll(indexes(table, existing));
    }
    if (view.definition().isCreated()) {
      statements.addAll(TableSql.comments(kind, table));
    }
    return statements;
  }

  /** The names in a view's query are text, which leads elsewhere than to the other schema. */
  private static void requireOwnSchema(Table<?> table, View view) {
    if (view.definition().isCreated() && !isOfOwnSchema(table)) {
      throw new IllegalArgumentException(
          "The view "
              + table
              + " cannot be created in another schema than its model says, as the query in its @View"
              + " names the tables that it reads as text. Create it by a migration, or with plain"
              + " SQL; it can be read then by inSchema(...)");
    }
  }

  /** Whether a view is in the schema that its model says, which its query was written for. */
  static boolean isOfOwnSchema(Table<?> table) {
    return TableMetadata.of(table).givenSchema() == null;
  }

  private static String create(Existing existing) {
    return existing.keepsAll() ? "CREATE OR REPLACE VIEW " : "CREATE VIEW ";
  }

  static String query(View view) {
    return view.definition().query().strip().replaceFirst("[;\\s]+$", "");
  }

  private static List<String> indexes(Table<?> table, Existing existing) {
    List<String> statements = new ArrayList<>();
    if (table instanceof KeyedTable<?, ?> keyed) {
      statements.add(IndexSql.ofConstraint(keyed.primaryKeyConstraint(), existing));
    }
    for (Constraint<?> constraint : table.constraints()) {
      if (constraint instanceof UniqueConstraint<?> unique) {
        statements.add(IndexSql.ofConstraint(unique, existing));
      }
    }
    for (Index<?> index : table.indexes()) {
      statements.add(IndexSql.create(index, existing));
    }
    return statements;
  }

  private static String kind(View view) {
    return view.definition().materialized() ? "MATERIALIZED VIEW" : "VIEW";
  }

  static String drop(Table<?> table, View view) {
    return "DROP " + kind(view) + " IF EXISTS " + Text.name(table) + " CASCADE";
  }

  /** The statement that makes the rows of a materialized view anew. */
  public static String refresh(Table<?> table, boolean concurrently) {
    return "REFRESH MATERIALIZED VIEW " + (concurrently ? "CONCURRENTLY " : "") + Text.name(table);
  }
}
