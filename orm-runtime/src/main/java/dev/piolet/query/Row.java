package dev.piolet.query;

import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A row of any number of values, each read by what was selected: {@code row.get(USER.name)} is a
 * {@code String}. Two are equal when their values are. Immutable, but for arrays and models in it.
 *
 * <pre>{@code
 * var articles = count(ARTICLE.id).as("articles");
 * for (Row row : conn.exec(select(List.of(USER.name, USER.email, articles)).leftJoin(...))) {
 *   String name = row.get(USER.name);
 *   long number = row.get(articles);
 * }
 * }</pre>
 */
public final class Row {
  private final Parts parts;
  private final @Nullable Object[] values;

  private Row(Parts parts, @Nullable Object[] values) {
    this.parts = parts;
    this.values = values;
  }

  /** What is selected; one object for all rows of a statement. */
  private record Parts(List<Selectable<?>> selected) {
    /** The position of a part: the same one, an equal one, or one that a table finds so, too. */
    int indexOf(Selectable<?> wanted) {
      for (int i = 0; i < selected.size(); i++) {
        if (selected.get(i) == wanted) {
          return i;
        }
      }
      int equal = selected.indexOf(wanted);
      return equal >= 0 || !(wanted instanceof Expression<?> expression)
          ? equal
          : indexOfValue(expression);
    }

    private int indexOfValue(Expression<?> wanted) {
      List<Integer> positions = new ArrayList<>();
      List<Expression<?>> values = new ArrayList<>();
      for (int i = 0; i < selected.size(); i++) {
        Expression<?> value = Expressions.valueOf(selected.get(i));
        if (value != null) {
          positions.add(i);
          values.add(value);
        }
      }
      int found = new SelectedColumns(values, List.of()).indexOf(wanted);
      boolean isOfItsType = found >= 0 && values.get(found).type().equals(wanted.type());
      return isOfItsType ? positions.get(found) : -1;
    }

    RowReader<Row> reader(ReadContext context, int[] at) {
      RowReader<?>[] readers = new RowReader<?>[at.length];
      Arrays.setAll(readers, i -> selected.get(i).reader(context));
      return (row, first) -> {
        @Nullable Object[] values = new @Nullable Object[readers.length];
        for (int i = 0; i < readers.length; i++) {
          values[i] = readers[i].read(row, first + at[i]);
        }
        return new Row(this, values);
      };
    }

    /** The names of the parts, for messages. */
    List<String> names() {
      return selected.stream().map(Parts::nameOf).toList();
    }

    private static String nameOf(Selectable<?> part) {
      Expression<?> value = Expressions.valueOf(part);
      return value == null ? part.toString() : SelectedColumns.textOf(value);
    }
  }

  /** A selection of rows. */
  record Selection(Selectable<Row> parts) implements Selectable<Row> {
    @Override
    public List<? extends Expression<?>> expressions() {
      return parts.expressions();
    }

    @Override
    public RowReader<Row> reader(ReadContext context) {
      return parts.reader(context);
    }
  }

  static Selectable<Row> of(List<? extends Selectable<?>> selected) {
    if (selected.isEmpty()) {
      throw new IllegalArgumentException("Nothing is selected: name at least one thing");
    }
    Parts parts = new Parts(List.copyOf(selected));
    return new Selection(new AssembledRow<>(parts.selected, parts::reader));
  }

  /** The first parts, and more of them. */
  static List<Selectable<?>> listOf(Selectable<?>[] more, Selectable<?>... first) {
    List<Selectable<?>> all = new ArrayList<>(Arrays.asList(first));
    Collections.addAll(all, more);
    return all;
  }

  /**
   * The value of what was selected.
   *
   * @param selected the table, column, expression or {@code row(...)} that the query selects; an
   *     expression is found by its name or text, too, as {@link QueryTable#get(Expression)} finds
   *     it, but sooner as the object that was selected
   * @return its value; null for a NULL
   * @throws IllegalArgumentException when it was not selected, or several things could be meant
   */
  @SuppressWarnings("unchecked") // the value was read by what is wanted, or by its equal
  public <T extends @Nullable Object> T get(Selectable<T> selected) {
    int index = parts.indexOf(selected);
    if (index < 0) {
      throw new IllegalArgumentException(
          "The row has no "
              + Parts.nameOf(selected)
              + ", but "
              + String.join(", ", parts.names())
              + ": select it, too");
    }
    return (T) values[index];
  }

  /** The values, in the order in which they were selected; a null is NULL. */
  public List<@Nullable Object> values() {
    return Collections.unmodifiableList(Arrays.asList(values));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Row row && Arrays.deepEquals(values, row.values);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(values);
  }

  /** The values with what they are of. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "Row[", "]");
    List<String> names = parts.names();
    for (int i = 0; i < values.length; i++) {
      text.add(names.get(i) + '=' + values[i]);
    }
    return text.toString();
  }
}
