package dev.piolet.query;

import dev.piolet.schema.Automatic;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnRole;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.Literals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A column, or several at once, and what is set there; {@link SetClause} makes them. Immutable and
 * thread-safe.
 */
public final class Assignment {
  private final List<? extends Column<?, ?>> columns;
  private final SqlPart value;

  /**
   * Columns and their value.
   *
   * @throws IllegalArgumentException when a column is of a path, which leads to another row
   */
  private Assignment(List<? extends Column<?, ?>> columns, SqlPart value) {
    columns.forEach(Assignment::requireOwn);
    this.columns = columns;
    this.value = value;
  }

  Assignment(Column<?, ?> column, SqlPart value) {
    this(List.of(column), value);
  }

  /**
   * Columns that are set to what the only row of a query has.
   *
   * @throws IllegalArgumentException when the query selects more or fewer columns, or a column is
   *     there twice
   */
  static Assignment ofRow(List<? extends Column<?, ?>> columns, Query<?, ?> query) {
    for (int i = 0; i < columns.size(); i++) {
      requireNew(columns.subList(0, i), columns.get(i));
    }
    SqlPart rows = InsertSource.query(columns, query).rows();
    return new Assignment(columns, writer -> writer.sql("(").part(rows).sql(")"));
  }

  /**
   * A copy of a list with one more.
   *
   * @throws IllegalArgumentException when the column is set already
   */
  static List<Assignment> append(List<Assignment> list, Assignment added) {
    if (added.value instanceof JsonChange change) {
      for (int i = 0; i < list.size(); i++) {
        Column<?, ?> column = added.columns.get(0);
        if (list.get(i).isOf(column) && list.get(i).value instanceof JsonChange before) {
          List<Assignment> changed = new ArrayList<>(list);
          changed.set(i, new Assignment(column, before.and(change)));
          return List.copyOf(changed);
        }
      }
    }
    List<? extends Column<?, ?>> before = columns(list);
    added.columns.forEach(column -> requireNew(before, column));
    if (list.isEmpty()) {
      return List.of(added);
    }
    List<Assignment> longer = new ArrayList<>(list.size() + 1);
    longer.addAll(list);
    longer.add(added);
    return Collections.unmodifiableList(longer);
  }

  /**
   * The assignments that are given, and those that an update makes beside them.
   *
   * @param automatic of the table; what the program sets itself is left to it
   */
  static List<Assignment> with(List<Assignment> list, List<Automatic.Update> automatic) {
    if (automatic.isEmpty()) {
      return list;
    }
    List<Assignment> all = new ArrayList<>(list);
    for (Automatic.Update update : automatic) {
      if (list.stream().noneMatch(said -> said.isOf(update.column()))) {
        all.add(new Assignment(update.column(), update.value()));
      }
    }
    return all;
  }

  /** What an INSERT sets by itself: the label of the only type whose rows a table shows. */
  static List<Assignment> ofSubtype(Table<?> table) {
    Column<?, ?> column = TableMetadata.of(table).columnOf(ColumnRole.DISCRIMINATOR);
    String label = column == null ? null : column.options().label();
    return column == null || label == null
        ? List.of()
        : List.of(new Assignment(column, writer -> writer.sql(Literals.quote(label))));
  }

  private boolean isOf(Column<?, ?> other) {
    return columns.stream().anyMatch(column -> column.name().equals(other.name()));
  }

  /**
   * Refuses a change of a member of JSON, which a row that is yet to be written has not, and of
   * several columns at once.
   *
   * @throws IllegalArgumentException when it is not one column that is set
   */
  void requireWhole() {
    if (value instanceof JsonChange) {
      throw new IllegalArgumentException(
          "An INSERT sets the whole column " + columns.get(0) + ", and no member of its JSON");
    }
    if (columns.size() > 1) {
      throw new IllegalArgumentException(
          "An INSERT sets one column at a time, and not " + columns + " by one query");
    }
  }

  private static void requireOwn(Column<?, ?> column) {
    if (column.table().joinPath() != null) {
      throw new IllegalArgumentException(
          "The column "
              + column
              + " is of a row that a path leads to, and not of the one that is written. Name the"
              + " column of the table itself");
    }
  }

  /** Refuses a column that is among others, by its name: another alias is the same column. */
  static void requireNew(List<? extends Column<?, ?>> columns, Column<?, ?> added) {
    for (Column<?, ?> column : columns) {
      requireOther(column, added);
    }
  }

  private static void requireOther(Column<?, ?> column, Column<?, ?> added) {
    requireOwn(added);
    if (column.name().equals(added.name())) {
      throw new IllegalArgumentException("The column " + added + " is set twice");
    }
  }

  static List<? extends Column<?, ?>> columns(List<Assignment> list) {
    List<Column<?, ?>> columns = new ArrayList<>(list.size());
    list.forEach(assignment -> columns.addAll(assignment.columns));
    return columns;
  }

  /** Writes {@code "a" = ?, ("b", "c") = (SELECT ...)}. */
  static void renderSet(SqlWriter writer, List<Assignment> list) {
    String separator = "";
    for (Assignment assignment : list) {
      writer.sql(separator);
      if (assignment.columns.size() == 1) {
        writer.identifier(assignment.columns.get(0).name());
      } else {
        renderNames(writer, assignment.columns);
      }
      writer.sql(" = ").part(assignment.value);
      separator = ", ";
    }
  }

  /** Writes {@code ("a", "b")}: names alone, as INSERT takes them. */
  static void renderNames(SqlWriter writer, List<? extends Column<?, ?>> columns) {
    String separator = "(";
    for (Column<?, ?> column : columns) {
      writer.sql(separator).identifier(column.name());
      separator = ", ";
    }
    writer.sql(")");
  }

  /** Writes {@code VALUES (?, ?)}. */
  static void renderValues(SqlWriter writer, List<Assignment> list) {
    String separator = "VALUES (";
    for (Assignment assignment : list) {
      writer.sql(separator).part(assignment.value);
      separator = ", ";
    }
    writer.sql(")");
  }
}
