package dev.piolet.internal.write;

import dev.piolet.error.QueryException;
import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.OnDemand;
import dev.piolet.internal.execute.Step;
import dev.piolet.internal.execute.Transactions;
import dev.piolet.internal.execute.WholeCalls;
import dev.piolet.internal.execute.Work;
import dev.piolet.internal.model.Tracking;
import dev.piolet.query.Upsert;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes whole models. One call is one unit: it succeeds whole or changes nothing. An empty list
 * sends nothing.
 */
public final class Writer {
  private final Executor executor;
  private final Transactions transactions;
  private final WholeCalls calls;
  private final Targets targets;
  private final Inserter inserter;
  private final Upserter upserter;
  private final Updater updater;
  private final Deleter deleter;
  private final Finder finder;

  /**
   * A writer over one connection.
   *
   * @param blocks where the numbers of keys are that come in blocks, or null to leave them to the
   *     database
   */
  public Writer(
      Executor executor,
      Transactions transactions,
      Tracking tracking,
      WholeCalls calls,
      @Nullable NumberBlocks blocks) {
    this(executor, transactions, tracking, calls, blocks, WriteStrategy.MEASURED);
  }

  /** A writer that sends rows in the ways that a strategy decides. */
  public Writer(
      Executor executor,
      Transactions transactions,
      Tracking tracking,
      WholeCalls calls,
      @Nullable NumberBlocks blocks,
      WriteStrategy strategy) {
    this.executor = executor;
    this.transactions = transactions;
    this.calls = calls;
    this.finder = new Finder(executor, tracking);
    this.targets = new Targets(executor);
    Numbering numbering = new Numbering(executor, tracking, blocks);
    Pairings pairings = new Pairings(targets);
    Riding riding = new Riding(tracking, targets);
    this.inserter = new Inserter(executor, tracking, strategy, numbering, pairings, riding);
    this.upserter = new Upserter(executor, tracking, strategy, numbering, pairings, riding);
    KeyedWriter keyedWriter = new KeyedWriter(executor, tracking, finder, strategy, riding);
    this.updater = new Updater(keyedWriter, tracking, finder);
    this.deleter = new Deleter(keyedWriter, tracking);
  }

  /** Makes the work for the models of one table. */
  @FunctionalInterface
  private interface OneTable<R> {
    <M> Work<? extends R> apply(Group<M> group);
  }

  /** Inserts models of any tables. */
  public <T> List<T> insert(Collection<? extends T> models) {
    List<T> list = checked(models);
    List<Group<?>> groups = Group.of(list);
    groups.forEach(group -> TableMetadata.of(group.table()).requireWritable());
    return unit(
        groups, ReadBack.GENERATED, List.of(), () -> replaced(list, groups, inserter::insert));
  }

  /** Inserts models of one table. */
  public <M> List<M> insert(Table<M> table, Collection<? extends M> models) {
    TableMetadata.of(table).requireWritable();
    Group<M> group = Group.of(table, checked(models));
    return unit(
        List.of(group), ReadBack.GENERATED, List.of(), () -> executor.run(inserter.insert(group)));
  }

  /** Copies models into one table. */
  public <M> long copyIn(Table<M> table, Iterator<? extends M> models) {
    TableMetadata.of(table).requireWritable();
    return transactions.atomically(() -> new Copier<>(executor, table).copy(models));
  }

  /** Upserts models of one table. */
  public <M, R> List<R> upsert(Collection<? extends M> models, Upsert<M, R> upsert) {
    TableMetadata.of(upsert.table()).requireWritable();
    Upserter.requireSent(upsert);
    Group<M> group = Group.of(upsert.table(), checked(models));
    return unit(
        List.of(group),
        upsert.returning() == null ? ReadBack.GENERATED : ReadBack.ANYTHING,
        List.of(),
        () ->
            UpsertRounds.run(group, upsert, round -> executor.run(upserter.upsert(round, upsert))));
  }

  /** Updates models of any tables. */
  public int update(Collection<?> models) {
    return counted(models, ReadBack.UPDATED, updater::update);
  }

  /** Updates models of any tables, with their keys where these have changed. */
  public int updateWithKeys(Collection<?> models) {
    return counted(models, ReadBack.UPDATED, updater::updateWithKeys);
  }

  /** Updates models of one table. */
  public <M> int update(Table<M> table, Collection<? extends M> models) {
    TableMetadata.of(table).requireWritable();
    Group<M> group = Group.of(table, checked(models));
    return versioned(List.of(group), ReadBack.UPDATED, () -> executor.run(updater.update(group)));
  }

  /** Updates given columns of models of one table. */
  public <M> int update(
      Table<M> table, Collection<? extends M> models, List<Column<M, ?>> columns) {
    TableMetadata.of(table).requireWritable();
    Group<M> group = Group.of(table, checked(models));
    return versioned(
        List.of(group), ReadBack.UPDATED, () -> executor.run(updater.update(group, columns)));
  }

  /** Updates what differs between two states of a row, and gives the later one as stored. */
  public <M> Updated<M> update(Table<M> table, M before, M after, boolean withKey) {
    TableMetadata.of(table).requireWritable();
    Group<M> group = Group.of(table, List.of(after));
    return unit(
        List.of(group),
        ReadBack.UPDATED,
        new Updated<>(after, 0),
        () -> {
          KeyedWriter.Written<M> written =
              executor.run(updater.update(table, before, after, withKey));
          return new Updated<>(written.models().get(0), written.rows());
        });
  }

  /**
   * A model that was updated.
   *
   * @param model as it is stored
   * @param rows how many rows were updated
   */
  public record Updated<M>(M model, int rows) {}

  /** Deletes the rows of models of any tables. */
  public int delete(Collection<?> models) {
    return counted(models, ReadBack.DELETED, deleter::delete);
  }

  /** Deletes the rows of models of one table. */
  public <M> int delete(Table<M> table, Collection<? extends M> models) {
    TableMetadata.of(table).requireWritable();
    Group<M> group = Group.of(table, checked(models));
    return versioned(List.of(group), ReadBack.DELETED, () -> executor.run(deleter.delete(group)));
  }

  /** Reads the rows of models of any tables again. */
  public <T> List<T> refresh(Collection<? extends T> models) {
    List<T> list = checked(models);
    Supplier<List<T>> work = () -> replaced(list, Group.of(list), finder::refresh);
    return calls.refresh(list, () -> list.size() > 1 ? transactions.atomically(work) : work.get());
  }

  /** Reads the rows of models of one table again. */
  public <M> List<M> refresh(Table<M> table, Collection<? extends M> models) {
    List<M> list = checked(models);
    return list.isEmpty()
        ? list
        : calls.refresh(list, () -> executor.run(finder.refresh(Group.of(table, list))));
  }

  /** Does several writes, whole or not at all. */
  public void flush(UnitTasks tasks) {
    if (tasks.isEmpty()) {
      return;
    }
    UnitWriter unit = new UnitWriter(executor, inserter, updater, deleter, calls);
    Supplier<Integer> work = () -> unit.write(tasks);
    int unused =
        calls.run(
            List.of(),
            () ->
                transactions.isOpen()
                    ? transactions.inSavepoint(work)
                    : transactions.atomically(work));
  }

  private int counted(Collection<?> models, ReadBack readBack, OneTable<Integer> work) {
    List<Group<?>> groups = Group.of(checked(models));
    groups.forEach(group -> TableMetadata.of(group.table()).requireWritable());
    return versioned(
        groups,
        readBack,
        () -> {
          int sum = 0;
          for (int count : run(groups, work)) {
            sum += count;
          }
          return sum;
        });
  }

  /**
   * A row that has another version is found only when others are written, and is no error to
   * PostgreSQL: in an open transaction those have to be undone by themselves.
   */
  private int versioned(
      List<? extends Group<?>> groups, ReadBack readBack, Supplier<Integer> work) {
    List<Object> models = models(groups);
    boolean hasVersions = groups.stream().anyMatch(group -> Versions.has(group.table()));
    return models.size() > 1 && hasVersions && transactions.isOpen()
        ? calls.run(models, () -> transactions.inSavepoint(work))
        : unit(groups, readBack, 0, work);
  }

  private static List<Object> models(List<? extends Group<?>> groups) {
    List<Object> models = new ArrayList<>();
    groups.forEach(group -> models.addAll(group.models()));
    return models;
  }

  @SuppressWarnings("unchecked") // a model is replaced by one of its own class
  private <T> List<T> replaced(List<T> models, List<Group<?>> groups, OneTable<List<?>> work) {
    if (groups.size() == 1) {
      return (List<T>) executor.run(work.apply(groups.get(0)));
    }
    List<T> replaced = new ArrayList<>(models);
    List<List<?>> results = run(groups, work);
    for (int g = 0; g < results.size(); g++) {
      for (int i = 0; i < results.get(g).size(); i++) {
        replaced.set(groups.get(g).position(i), (T) results.get(g).get(i));
      }
    }
    return replaced;
  }

  /** Does the work for several tables; the steps of neighbours are sent together. */
  private <R> List<R> run(List<Group<?>> groups, OneTable<R> oneTable) {
    List<Work<? extends R>> works = new ArrayList<>(groups.size());
    groups.forEach(group -> works.add(oneTable.apply(group)));
    List<R> results = new ArrayList<>(groups.size());
    List<Work<? extends R>> together = new ArrayList<>();
    for (Work<? extends R> work : works) {
      if (work.steps().isEmpty()) {
        finish(together, results);
        results.add(work.result().get());
      } else {
        together.add(work);
      }
    }
    finish(together, results);
    return results;
  }

  private <R> void finish(List<Work<? extends R>> together, List<R> results) {
    List<Step<?>> steps = new ArrayList<>();
    together.forEach(work -> steps.addAll(work.steps()));
    executor.runAll(steps);
    together.forEach(work -> results.add(work.result().get()));
    together.clear();
  }

  /** One row is one statement, which is whole by itself where nothing can fail behind it. */
  private <R> R unit(
      List<? extends Group<?>> groups, ReadBack readBack, R nothing, Supplier<R> work) {
    List<Object> models = models(groups);
    return switch (models.size()) {
      case 0 -> nothing;
      case 1 ->
          calls.run(models, () -> ofOneObject(() -> single(groups.get(0).table(), readBack, work)));
      default ->
          calls.run(
              models,
              () ->
                  transactions.isOpen()
                      ? joined(work, transactions::refuseMore)
                      : transactions.atomically(work));
    };
  }

  private <R> R single(Table<?> table, ReadBack readBack, Supplier<R> work) {
    if (transactions.isOpen()) {
      return joined(work, transactions::refuseMoreAfterOne);
    }
    long sent = executor.steps();
    OnDemand transaction = new OnDemand(transactions);
    Runnable beginning =
        () -> {
          if (!readBack.isPredictable(table, targets)) {
            transaction.begin();
          }
        };
    return transaction.run(
        () -> executor.beforeFirstStep(beginning, work), () -> executor.steps() != sent);
  }

  private static <R> R ofOneObject(Supplier<R> work) {
    try {
      return work.get();
    } catch (QueryException e) {
      throw e.ofOneObject();
    }
  }

  /**
   * What was sent before a failure that PostgreSQL knows nothing of, as when rows are missing or a
   * model refuses what comes back, must not be committed. Models that cannot be written are refused
   * before anything is sent.
   */
  private <R> R joined(Supplier<R> work, Consumer<Throwable> refusal) {
    long sent = executor.steps();
    return transactions.joined(work, () -> executor.steps() != sent, refusal);
  }

  static <T> List<T> checked(Collection<? extends T> models) {
    List<T> list = new ArrayList<>(models);
    int missing = list.indexOf(null);
    if (missing >= 0) {
      throw new IllegalArgumentException("The model at index " + missing + " of the list is null");
    }
    return list;
  }
}
