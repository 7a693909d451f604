package dev.piolet.schema;

import dev.piolet.sql.JoinPath;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path along one foreign key, to the row that it refers to or from there to the only one that
 * refers; that of a longer path begins at a table that is a path itself.
 */
final class KeyPath implements JoinPath {
  private final ForeignKey<?, ?> key;
  private final String step;
  private final Table<?> from;

  private KeyPath(ForeignKey<?, ?> key, String step, Table<?> from) {
    this.key = key;
    this.step = step;
    this.from = from;
  }

  /** The path to what a row refers to. */
  static KeyPath to(ForeignKey<?, ?> key, String step) {
    return new KeyPath(key, step, key.table());
  }

  /**
   * The path from a row to the one that refers to it.
   *
   * @param key the foreign key, {@linkplain ForeignKey#to bound} to the table of the row
   */
  static KeyPath referring(ForeignKey<?, ?> key, String step) {
    return new KeyPath(key, step, key.referencedTable());
  }

  private boolean isReferring() {
    return key.hasTarget();
  }

  /** The foreign key of the table that the path begins at, or null where it is that of its end. */
  @Nullable ForeignKey<?, ?> key() {
    return isReferring() ? null : key;
  }

  @Override
  public TableSource from() {
    return from;
  }

  @Override
  public String name() {
    TableAlias alias = from.alias();
    if (alias == null || !alias.isNamed()) {
      return step;
    }
    KeyPath before = alias.path();
    return (before == null ? from.qualifier() : before.name()) + '_' + step;
  }

  /** The names from the first table on. */
  String text() {
    return from.qualifier() + '.' + step;
  }

  boolean isSame(@Nullable KeyPath other) {
    return other != null
        && isReferring() == other.isReferring()
        && step.equals(other.step)
        && key.name().equals(other.key.name())
        && from.equals(other.from);
  }

  /** A row that the table does not show, as one marked as deleted, is missing too. */
  @Override
  public boolean isOptional(TableSource to) {
    return isReferring()
        || !key.options().enforced()
        || to.filter() != null
        || key.columns().stream().anyMatch(column -> column.options().nullable());
  }

  @Override
  public void renderTable(SqlWriter writer, TableSource to, String alias) {
    ((Table<?>) to).metadata().renderAs(writer, alias);
  }

  @Override
  public void renderOn(SqlWriter writer, TableSource to) {
    List<? extends Column<?, ?>> referring = key.columns();
    List<? extends Column<?, ?>> referenced = key.referencedColumns();
    List<? extends Column<?, ?>> ofEnd = isReferring() ? referring : referenced;
    List<? extends Column<?, ?>> ofBegin = isReferring() ? referenced : referring;
    for (int i = 0; i < ofEnd.size(); i++) {
      writer
          .sql(i == 0 ? "" : " AND ")
          .column(to, ofEnd.get(i).name())
          .sql(" = ")
          .column(from, ofBegin.get(i).name());
    }
  }

  /** The error of a path that is to be in another schema than what it begins at. */
  static IllegalStateException moved(Table<?> table) {
    return new IllegalStateException(
        "The path "
            + table.qualifier()
            + " leads to the schema of the table that it begins at: say inSchema(...) of that table,"
            + " or join "
            + table.model().getSimpleName()
            + "'s table with its foreign key, by key.to(table.inSchema(...))");
  }

  /** The error of a path in a place where a table is named. */
  static IllegalStateException named(Table<?> table) {
    return new IllegalStateException(
        "The path "
            + table.qualifier()
            + " cannot be named here: it is joined by itself where a column of it is used. Name the"
            + " table of "
            + table.model().getSimpleName()
            + ", or an alias of it, and join it with its foreign key");
  }
}
