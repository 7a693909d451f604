package dev.piolet.schema;

import dev.piolet.sql.JoinPath;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A path along one foreign key; that of a longer path has a table that is a path itself. */
final class KeyPath implements JoinPath {
  private final ForeignKey<?, ?> key;
  private final String step;

  KeyPath(ForeignKey<?, ?> key, String step) {
    this.key = key;
    this.step = step;
  }

  ForeignKey<?, ?> key() {
    return key;
  }

  @Override
  public TableSource from() {
    return key.table();
  }

  @Override
  public String name() {
    TableAlias alias = key.table().alias();
    if (alias == null || !alias.isNamed()) {
      return step;
    }
    KeyPath before = alias.path();
    return (before == null ? key.table().qualifier() : before.name()) + '_' + step;
  }

  /** The names from the first table on. */
  String text() {
    return key.table().qualifier() + '.' + step;
  }

  boolean isSame(@Nullable KeyPath other) {
    return other != null
        && key.name().equals(other.key.name())
        && key.table().equals(other.key.table());
  }

  /** A row that the table does not show, as one marked as deleted, is missing too. */
  @Override
  public boolean isOptional(TableSource to) {
    return !key.options().enforced()
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
    for (int i = 0; i < referring.size(); i++) {
      writer
          .sql(i == 0 ? "" : " AND ")
          .column(to, referenced.get(i).name())
          .sql(" = ")
          .column(key.table(), referring.get(i).name());
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
