package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.ColumnReference;
import dev.piolet.sql.Expression;
import dev.piolet.sql.OutputName;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.Identifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table that is a query: their names, and what each is found by. Immutable and
 * thread-safe.
 *
 * @param selected what the query selects
 * @param names the column's name for each
 */
record SelectedColumns(List<? extends Expression<?>> selected, List<String> names) {
  /** How a column may be what is wanted; one that is so in an earlier way comes first. */
  private static final List<BiPredicate<Expression<?>, Expression<?>>> WAYS =
      List.of(
          (column, wanted) -> nameOf(column).equals(nameOf(wanted)) && isSame(column, wanted),
          (column, wanted) -> !nameOf(wanted).isEmpty() && nameOf(column).equals(nameOf(wanted)),
          (column, wanted) -> fits(column, wanted) && isSame(column, wanted),
          SelectedColumns::stemsFrom);

  /**
   * The columns of what is selected. A name that was given stays; one of a projection's component,
   * or of what is selected, gets a number where it is taken.
   *
   * @throws IllegalArgumentException when two were given the same name
   */
  static SelectedColumns of(Selectable<?> selection) {
    List<? extends Expression<?>> selected = selection.expressions();
    OutputName.requireDistinct(selected);
    AssembledRow<?> row = AssembledRow.in(selection);
    List<String> components = row == null ? List.of() : row.columnNames();
    Set<String> taken = new HashSet<>();
    selected.forEach(expression -> taken.add(nameOf(expression)));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < selected.size(); i++) {
      String given = nameOf(selected.get(i));
      String component = components.isEmpty() ? "" : components.get(i);
      String own = component.isEmpty() ? ownName(selected.get(i), i + 1) : component;
      names.add(given.isEmpty() ? free(own, taken) : given);
    }
    return new SelectedColumns(selected, List.copyOf(names));
  }

  /** The name that an expression was given, or nothing. */
  private static String nameOf(Expression<?> expression) {
    OutputName name = OutputName.in(expression);
    return name == null ? "" : name.name();
  }

  /** The name of an expression, or its text where it has none, for messages. */
  static String textOf(Expression<?> expression) {
    OutputName name = OutputName.in(expression);
    return name == null ? SqlWriter.alone(expression).sql() : Identifiers.quote(name.name());
  }

  private static String ownName(Expression<?> expression, int number) {
    if (expression instanceof Column<?, ?> column) {
      return column.name();
    }
    return ColumnReference.in(expression) instanceof QueryColumn column
        ? column.name()
        : "column" + number;
  }

  private static String free(String name, Set<String> taken) {
    String free = Identifiers.cut(name, Identifiers.MAX_BYTES);
    for (int i = 2; !taken.add(free); i++) {
      String suffix = "_" + i;
      free = Identifiers.cut(name, Identifiers.MAX_BYTES - suffix.length()) + suffix;
    }
    return free;
  }

  /**
   * The position of a column, from 0, or -1 where there is none.
   *
   * @param wanted what the query selects, or its name, or what a query inside selects
   * @throws IllegalArgumentException when several columns could be meant
   */
  int indexOf(Expression<?> wanted) {
    for (BiPredicate<Expression<?>, Expression<?>> way : WAYS) {
      int[] found =
          IntStream.range(0, selected.size())
              .filter(i -> way.test(selected.get(i), wanted))
              .toArray();
      if (found.length > 0) {
        requireOne(found, wanted);
        return found[0];
      }
    }
    return -1;
  }

  /** One that is selected twice is one: both have its value. */
  private void requireOne(int[] found, Expression<?> wanted) {
    Expression<?> first = selected.get(found[0]);
    if (!IntStream.of(found).allMatch(i -> isSame(selected.get(i), first))) {
      throw new IllegalArgumentException(
          "Several columns are "
              + SqlWriter.alone(wanted).sql()
              + ": "
              + IntStream.of(found)
                  .mapToObj(i -> SqlWriter.alone(selected.get(i)).sql())
                  .collect(Collectors.joining(", "))
              + ". Ask for one as it is selected, or give each a name with as(...)");
    }
  }

  private static boolean stemsFrom(Expression<?> column, Expression<?> wanted) {
    @Nullable Expression<?> inside = fits(column, wanted) ? inside(column) : null;
    while (inside != null) {
      Expression<?> from = inside;
      if (WAYS.subList(0, 3).stream().anyMatch(way -> way.test(from, wanted))) {
        return true;
      }
      inside = inside(from);
    }
    return false;
  }

  /** What the query inside selects for a column of it. */
  private static @Nullable Expression<?> inside(Expression<?> column) {
    return ColumnReference.in(column) instanceof QueryColumn reference
        ? reference.selected()
        : null;
  }

  /** Whether no other name was given than the one that is wanted. */
  private static boolean fits(Expression<?> column, Expression<?> wanted) {
    String name = nameOf(column);
    String wantedName = nameOf(wanted);
    return name.isEmpty() || wantedName.isEmpty() || name.equals(wantedName);
  }

  private static boolean isSame(Expression<?> one, Expression<?> other) {
    BoundSql text = SqlWriter.alone(one);
    return text.equals(SqlWriter.alone(other));
  }
}
