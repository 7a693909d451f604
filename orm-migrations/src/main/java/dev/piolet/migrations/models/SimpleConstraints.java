package dev.piolet.migrations.models;

import com.palantir.javapoet.CodeBlock;
import dev.piolet.annotations.Deferrable;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.OnUpdate;
import dev.piolet.catalog.CatalogConstraint;
import dev.piolet.catalog.CatalogTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The constraints and indexes of one column that {@code @Field} says: those with the names that
 * PostgreSQL would choose, and nothing special.
 */
final class SimpleConstraints {
  private final Context context;
  private final CatalogTable table;
  private final Set<String> unique = new HashSet<>();
  private final Set<String> indexes = new HashSet<>();
  private final Map<String, CatalogConstraint> references = new HashMap<>();
  private final Map<String, String> checks = new HashMap<>();

  SimpleConstraints(Context context, CatalogTable table) {
    this.table = table;
    this.context = context;
  }

  /** Each of these tells whether it was the column's first, and is taken. */
  boolean addUnique(String column) {
    return unique.add(column);
  }

  boolean addIndex(String column) {
    return indexes.add(column);
  }

  boolean addReference(String column, CatalogConstraint foreignKey) {
    return references.putIfAbsent(column, foreignKey) == null;
  }

  boolean addCheck(String column, String condition) {
    return checks.putIfAbsent(column, condition) == null;
  }

  /** The conditions, by their columns. */
  Map<String, String> checks() {
    return checks;
  }

  void write(Members field, String column) {
    field.flag("unique", unique.contains(column));
    CatalogConstraint foreignKey = references.get(column);
    if (foreignKey != null) {
      field.code(
          "references",
          CodeBlock.of(
              "$T.class", context.names().classOf(Objects.requireNonNull(foreignKey.target()))));
      actions(field, table, foreignKey);
    }
    field.flag("index", indexes.contains(column));
  }

  /** The actions of a foreign key, and when it is checked. */
  static void actions(Members members, CatalogTable table, CatalogConstraint foreignKey) {
    String written = foreignKey.reference().actions();
    String actions = cannotSetNull(table, foreignKey) ? written.replace('n', 'a') : written;
    members
        .constant("onDelete", OnDelete.valueOf(action(actions.charAt(1))), OnDelete.NO_ACTION)
        .constant("onUpdate", OnUpdate.valueOf(action(actions.charAt(0))), OnUpdate.NO_ACTION);
    deferrable(members, foreignKey);
  }

  /** What sets NULL where there cannot be any fails in the database, and does not compile here. */
  static boolean cannotSetNull(CatalogTable table, CatalogConstraint foreignKey) {
    return foreignKey.reference().actions().indexOf('n') >= 0
        && foreignKey.columns().stream()
            .anyMatch(one -> Objects.requireNonNull(table.columns().get(one)).notNull());
  }

  /** When a constraint is checked. */
  static void deferrable(Members members, CatalogConstraint constraint) {
    Deferrable deferrable =
        switch (constraint.reference().deferrable()) {
          case 'i' -> Deferrable.INITIALLY_IMMEDIATE;
          case 'd' -> Deferrable.INITIALLY_DEFERRED;
          default -> Deferrable.NOT_DEFERRABLE;
        };
    members.constant("deferrable", deferrable, Deferrable.NOT_DEFERRABLE);
  }

  private static String action(char letter) {
    return switch (letter) {
      case 'r' -> "RESTRICT";
      case 'c' -> "CASCADE";
      case 'n' -> "SET_NULL";
      case 'd' -> "SET_DEFAULT";
      default -> "NO_ACTION";
    };
  }
}
