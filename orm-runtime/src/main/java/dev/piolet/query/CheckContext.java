package dev.piolet.query;

import dev.piolet.sql.Expression;
import dev.piolet.sql.Presence;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TableSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Finds out, before a statement is sent, what reading its rows needs and what it refuses. */
final class CheckContext implements ReadContext {
  private final Predicate<TableSource> missing;
  private final List<Presence> presences = new ArrayList<>();

  private final boolean isChecked;
  private final List<CollectionColumn<?, ?>> collections = new ArrayList<>();

  private final Consumer<TableSource> observer;

  private CheckContext(
      Predicate<TableSource> missing, boolean isChecked, Consumer<TableSource> observer) {
    this.missing = missing;
    this.isChecked = isChecked;
    this.observer = observer;
  }

  private CheckContext(Predicate<TableSource> missing, boolean isChecked) {
    this(missing, isChecked, table -> {});
  }

  /**
   * The presences that rows have to tell beside what is selected.
   *
   * @param isChecked whether the rows are read as they are
   * @throws IllegalStateException when they are, and the selection cannot take what they may have
   */
  static List<Presence> presences(
      Selectable<?> selection, Predicate<TableSource> isOuterJoined, boolean isChecked) {
    CheckContext context = new CheckContext(isOuterJoined, isChecked);
    RowReader<?> unused = selection.reader(context);
    return List.copyOf(context.presences);
  }

  /** Tells the tables whose models a selection reads. */
  static void observe(Selectable<?> selection, Consumer<TableSource> observer) {
    CheckContext context = new CheckContext(table -> false, false, observer);
    RowReader<?> unused = selection.reader(context);
  }

  /** The collections that are selected, whose elements are rows of other queries. */
  static List<CollectionColumn<?, ?>> collections(Selectable<?> selection) {
    CheckContext context = new CheckContext(table -> false, false);
    RowReader<?> unused = selection.reader(context);
    return List.copyOf(context.collections);
  }

  @Override
  public boolean isOuterJoined(TableSource table) {
    return missing.test(table);
  }

  @Override
  public <M> RowReader<M> observe(TableSource table, RowReader<M> reader) {
    observer.accept(table);
    return reader;
  }

  @Override
  public int positionOf(Presence presence) {
    if (!presences.contains(presence)) {
      presences.add(presence);
    }
    return presences.size();
  }

  @Override
  public <C> RowReader<C> collection(Selectable<C> collection, List<? extends Expression<?>> keys) {
    if (!(collection instanceof NestedQuery<?, C> nested)) {
      throw new IllegalArgumentException("A collection is the rows of a query");
    }
    CollectionColumn<?, C> column = new CollectionColumn<>(nested, List.copyOf(keys));
    if (!collections.contains(column)) {
      collections.add(column);
    }
    return (row, first) -> {
      throw new IllegalStateException("Nothing is read where a statement is checked");
    };
  }

  @Override
  public boolean isChecking() {
    return isChecked;
  }
}
