package dev.piolet.internal.write;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnRole;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import java.util.List;
import java.util.Set;

/**
 * The columns that a write of one object reads back, and whether that can fail when the row is
 * stored: in code of the program, for a value that its property cannot have, or for a row that is
 * left out. Where it cannot, the write needs no transaction around it.
 */
enum ReadBack {
  /** The columns that an insert or upsert makes. */
  GENERATED,
  /** The columns that an update makes. */
  UPDATED,
  /**
   * The columns that a deletion sets where it marks the row, and else nothing but how many there
   * were.
   */
  DELETED,
  /** The selection that the program asks for. */
  ANYTHING;

  /** Types of which every value can be read. */
  private static final Set<String> READABLE =
      Set.of("bigint", "boolean", "integer", "smallint", "text", "timestamptz", "uuid");

  /** Tells whether it is known, or found out, that nothing can fail. */
  boolean isPredictable(Table<?> table, Targets targets) {
    if (!canBePredictable(table)) {
      return false;
    }
    if (isCount(table)) {
      return true;
    }
    TargetFacts facts = targets.facts(table);
    return facts != null
        && facts.isPredictable()
        && (columns(table).isEmpty() || facts.isReadable());
  }

  private boolean canBePredictable(Table<?> table) {
    List<? extends Column<?, ?>> columns = columns(table);
    return this != ANYTHING
        && (columns.isEmpty()
            || (TableMetadata.of(table).mapping().fillsPlainly()
                && columns.stream().allMatch(ReadBack::isReadable)));
  }

  private static boolean isReadable(Column<?, ?> column) {
    return column.type().isPlain() && READABLE.contains(column.type().name());
  }

  /** A deletion of no row is as good as one of a row, unless it requires a version. */
  private boolean isCount(Table<?> table) {
    return this == DELETED && columns(table).isEmpty() && !Versions.has(table);
  }

  private List<? extends Column<?, ?>> columns(Table<?> table) {
    return switch (this) {
      case GENERATED, ANYTHING -> TableMetadata.of(table).generatedColumns();
      case UPDATED -> TableMetadata.of(table).updatedColumns();
      case DELETED -> marks(table) ? TableMetadata.of(table).generatedColumns() : List.of();
    };
  }

  private static boolean marks(Table<?> table) {
    return TableMetadata.of(table).columnOf(ColumnRole.SOFT_DELETE) != null;
  }
}
