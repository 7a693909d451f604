package dev.piolet.query;

import dev.piolet.error.PioletException;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several selectables side by side, and what puts their values together.
 *
 * @param name what a message says of whose constructor it is
 * @param names the names of the parts' columns, or none
 * @param expressions what all parts select, in order
 */
record AssembledRow<R extends @Nullable Object>(
    String name,
    List<String> names,
    List<Selectable<?>> parts,
    List<? extends Expression<?>> expressions,
    Projections.Assembly<R> assembly)
    implements Selectable<R> {

  AssembledRow(List<Selectable<?>> parts, Projections.Assembly<R> assembly) {
    this("row(...)", List.of(), parts, assembly);
  }

  AssembledRow(
      String name,
      List<String> names,
      List<Selectable<?>> parts,
      Projections.Assembly<R> assembly) {
    this(name, names, parts, expressionsOf(parts), assembly);
  }

  /** The row of a projection that a selection is, or a table of such rows, or null. */
  static @Nullable AssembledRow<?> in(Selectable<?> selection) {
    if (selection instanceof OptionalRow<?> row) {
      return in(row.parts());
    }
    if (selection instanceof TablePart<?> part) {
      return in(part.columns());
    }
    if (selection instanceof QueryTable<?> table) {
      return in(table.query.selection());
    }
    return selection instanceof AssembledRow<?> row && !row.names.isEmpty() ? row : null;
  }

  /**
   * A name for each expression, which is empty where its part has several or makes a value of it.
   */
  List<String> columnNames() {
    List<String> columns = new ArrayList<>(Collections.nCopies(expressions.size(), ""));
    int[] offsets = offsets();
    for (int i = 0; i < names.size(); i++) {
      if (Expressions.valueOf(parts.get(i)) != null) {
        columns.set(offsets[i], names.get(i));
      }
    }
    return columns;
  }

  /** Keys of collections stand behind the rest, but for columns that are selected already. */
  private static List<? extends Expression<?>> expressionsOf(List<Selectable<?>> parts) {
    List<Expression<?>> expressions = new ArrayList<>(parts.size());
    for (Selectable<?> part : parts) {
      if (!(part instanceof NestedQuery<?, ?>)) {
        expressions.addAll(part.expressions());
      }
    }
    for (Selectable<?> part : parts) {
      if (part instanceof NestedQuery<?, ?> nested) {
        nested.addKeysTo(expressions);
      }
    }
    return Collections.unmodifiableList(expressions);
  }

  @Override
  public RowReader<R> reader(ReadContext context) {
    RowReader<R> reader = assembly.reader(context, offsets());
    return (row, first) -> {
      try {
        return reader.read(row, first);
      } catch (NullPointerException e) {
        throw explained(e, nulls(row, first, expressions));
      }
    };
  }

  /** Where each part begins. */
  int[] offsets() {
    int[] offsets = new int[parts.size()];
    int next = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = next;
      next += parts.get(i) instanceof NestedQuery<?, ?> ? 0 : parts.get(i).expressions().size();
    }
    return offsets;
  }

  private static List<String> nulls(
      ResultSet row, int first, List<? extends Expression<?>> expressions) throws SQLException {
    List<String> nulls = new ArrayList<>();
    for (int i = 0; i < expressions.size(); i++) {
      if (row.getObject(first + i) == null) {
        nulls.add(SqlWriter.alone(expressions.get(i)).sql());
      }
    }
    return nulls;
  }

  private RuntimeException explained(NullPointerException cause, List<String> nulls) {
    if (nulls.isEmpty()) {
      return cause;
    }
    return new PioletException(
        "The constructor of "
            + name
            + " does not take null, and NULL was read from "
            + String.join(", ", nulls)
            + ". Make the constructor's parameter @Nullable (a box, where it is a primitive), or"
            + " select coalesce(...)",
        cause);
  }
}
