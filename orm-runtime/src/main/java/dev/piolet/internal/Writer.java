package dev.piolet.internal;

import dev.piolet.query.Upsert;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.schema.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Writes whole models. One call is one unit: it succeeds whole or changes nothing. An empty list
 * sends nothing.
 */
public final class Writer {
  private final Transactions transactions;
  private final Inserter inserter;
  private final Upserter upserter;
  private final Updater updater;
  private final Deleter deleter;
  private final Finder finder;

  /** A writer over one connection. */
  public Writer(Executor executor, Transactions transactions, Tracking tracking) {
    this.transactions = transactions;
    this.finder = new Finder(executor, tracking);
    this.inserter = new Inserter(executor, tracking);
    this.upserter = new Upserter(executor, tracking);
    KeyedWriter keyedWriter = new KeyedWriter(executor, tracking, finder);
    this.updater = new Updater(keyedWriter, tracking, finder);
    this.deleter = new Deleter(executor, keyedWriter, tracking);
  }

  /** What is done with the models of one table. */
  @FunctionalInterface
  private interface OneTable<R> {
    <M> R apply(Table<M> table, List<M> models);
  }

  /** Inserts models of any tables. */
  public <T> List<T> insert(Collection<? extends T> models) {
    return replaced(models, Table::requireWritable, inserter::insert);
  }

  /** Inserts models of one table. */
  public <M> List<M> insert(Table<M> table, Collection<? extends M> models) {
    table.requireWritable();
    List<M> list = checked(models);
    return unit(list.size(), List.of(), () -> inserter.insert(table, list));
  }

  /** Upserts models of one table. */
  public <M, R> List<R> upsert(Collection<? extends M> models, Upsert<M, R> upsert) {
    upsert.table().requireWritable();
    List<M> list = checked(models);
    return unit(list.size(), List.of(), () -> upserter.upsert(list, upsert));
  }

  /** Updates models of any tables. */
  public int update(Collection<?> models) {
    return counted(models, updater::update);
  }

  /** Updates models of one table. */
  public <M> int update(Table<M> table, Collection<? extends M> models) {
    table.requireWritable();
    List<M> list = checked(models);
    return versioned(list.size(), List.of(table), () -> updater.update(table, list));
  }

  /** Updates given columns of models of one table. */
  public <M> int update(
      Table<M> table, Collection<? extends M> models, List<Column<M, ?>> columns) {
    table.requireWritable();
    List<M> list = checked(models);
    return versioned(list.size(), List.of(table), () -> updater.update(table, list, columns));
  }

  /** Updates what differs between two states of a row. */
  public <M> int update(Table<M> table, M before, M after) {
    table.requireWritable();
    return updater.update(table, before, after).rows();
  }

  /** Updates what differs between two states of a row, and gives the later one as stored. */
  public <M> M updateAndGet(Table<M> table, M before, M after) {
    table.requireWritable();
    return updater.update(table, before, after).models().get(0);
  }

  /** Deletes the rows of models of any tables. */
  public int delete(Collection<?> models) {
    return counted(models, deleter::delete);
  }

  /** Deletes the rows of models of one table. */
  public <M> int delete(Table<M> table, Collection<? extends M> models) {
    table.requireWritable();
    List<M> list = checked(models);
    return versioned(list.size(), List.of(table), () -> deleter.delete(table, list));
  }

  /** Reads the rows of models of any tables again. */
  public <T> List<T> refresh(Collection<? extends T> models) {
    return replaced(models, table -> {}, finder::refresh);
  }

  /** Reads the rows of models of one table again. */
  public <M> List<M> refresh(Table<M> table, Collection<? extends M> models) {
    List<M> list = checked(models);
    return list.isEmpty() ? list : finder.refresh(table, list);
  }

  private int counted(Collection<?> models, OneTable<Integer> work) {
    List<Group<?>> groups = Group.of(checked(models));
    groups.forEach(group -> group.table.requireWritable());
    return versioned(
        models.size(),
        groups.stream().<Table<?>>map(Group::table).toList(),
        () -> groups.stream().mapToInt(group -> group.apply(work)).sum());
  }

  /**
   * A row that has another version is found only when others are written, and is no error to
   * PostgreSQL: in an open transaction those have to be undone by themselves.
   */
  private int versioned(int rows, List<Table<?>> tables, Supplier<Integer> work) {
    return rows > 1 && transactions.isOpen() && tables.stream().anyMatch(Versions::has)
        ? transactions.inSavepoint(work)
        : unit(rows, 0, work);
  }

  @SuppressWarnings("unchecked") // a model is replaced by one of its own class
  private <T> List<T> replaced(
      Collection<? extends T> models, Consumer<Table<?>> check, OneTable<List<?>> work) {
    List<T> list = checked(models);
    List<Group<?>> groups = Group.of(list);
    groups.forEach(group -> check.accept(group.table));
    return unit(
        list.size(),
        List.of(),
        () -> {
          for (Group<?> group : groups) {
            List<?> results = group.apply(work);
            for (int i = 0; i < results.size(); i++) {
              list.set(group.positions().get(i), (T) results.get(i));
            }
          }
          return list;
        });
  }

  /** One row is one statement, which is whole by itself; more may be several. */
  private <R> R unit(int rows, R nothing, Supplier<R> work) {
    return switch (rows) {
      case 0 -> nothing;
      case 1 -> work.get();
      default -> transactions.atomically(work);
    };
  }

  private static <T> List<T> checked(Collection<? extends T> models) {
    List<T> list = new ArrayList<>(models);
    int missing = list.indexOf(null);
    if (missing >= 0) {
      throw new IllegalArgumentException("The model at index " + missing + " of the list is null");
    }
    return list;
  }

  /** The models of one table, and where they stand in the caller's list. */
  private record Group<M>(Table<M> table, List<M> models, List<Integer> positions) {
    @SuppressWarnings("unchecked") // the table of an object's class has objects of that class
    static List<Group<?>> of(List<?> models) {
      Map<Class<?>, Group<Object>> groups = new LinkedHashMap<>();
      for (int position = 0; position < models.size(); position++) {
        Object model = models.get(position);
        Group<Object> group =
            groups.computeIfAbsent(
                model.getClass(),
                type ->
                    new Group<>(
                        (Table<Object>) Tables.of(type), new ArrayList<>(), new ArrayList<>()));
        group.models.add(model);
        group.positions.add(position);
      }
      return List.copyOf(groups.values());
    }

    <R> R apply(OneTable<R> work) {
      return work.apply(table, models);
    }
  }
}
