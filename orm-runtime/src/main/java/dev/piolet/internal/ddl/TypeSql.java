package dev.piolet.internal.ddl;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.type.PgType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The statements of the types that tables' columns need. */
final class TypeSql {
  private final String name;
  private final String create;

  private TypeSql(PgType<?> type) {
    this.name = type.name();
    this.create =
        "CREATE TYPE "
            + name
            + " AS ENUM "
            + type.labels().stream().map(Text::literal).collect(Collectors.joining(", ", "(", ")"));
  }

  /** The types of columns, each once, those that others need before them. */
  static Collection<TypeSql> of(List<Table<?>> tables) {
    Map<String, TypeSql> types = new LinkedHashMap<>();
    for (Table<?> table : tables) {
      for (Column<?, ?> column : table.columns()) {
        if (!column.type().labels().isEmpty()) {
          types.putIfAbsent(column.type().name(), new TypeSql(column.type()));
        }
      }
    }
    return types.values();
  }

  /** Creates the type; one that is there already is used as it is, where that is wanted. */
  String create(Existing existing) {
    return existing.keepsTypes()
        ? Text.onlyIf("to_regtype(" + Text.literal(name) + ") IS NULL", create)
        : create;
  }

  /** Drops the type, unless something still uses it. */
  String drop() {
    return Text.block(
        "  DROP TYPE IF EXISTS "
            + name
            + ";\nEXCEPTION WHEN dependent_objects_still_exist THEN NULL;\n");
  }
}
