package dev.piolet.internal.write;

import dev.piolet.internal.execute.Executor;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes whole models. One call is one unit: it succeeds whole or changes nothing. An empty list
 * sends nothing.
 */
public final class Writer {
  private final Executor executor;
  private final Tracking tracking;
  private final WholeCalls calls;
  private final WriteTransaction transaction;
  private final Inserter inserter;
  private final Upserter upserter;
  private final Updater updater;
  private final Deleter deleter;
  private final Refresher refresher;

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
      @Nullable SequenceBlocks blocks) {
    this(executor, transactions, tracking, calls, blocks, WriteStrategy.MEASURED);
  }

  /** A writer that sends rows in the ways that a strategy decides. */
  public Writer(
      Executor executor,
      Transactions transactions,
      Tracking tracking,
      WholeCalls calls,
      @Nullable SequenceBlocks blocks,
      WriteStrategy strategy) {
    this.executor = executor;
    this.tracking = tracking;
    this.calls = calls;
    this.refresher = new Refresher(executor, tracking);
    Targets targets = new Targets(executor);
    this.transaction = new WriteTransaction(executor, transactions, calls, targets);
    KeyAllocator keyAllocator = new KeyAllocator(executor, tracking, blocks);
    Pairings pairings = new Pairings(targets);
    Riding riding = new Riding(tracking, targets);
    this.inserter = new Inserter(executor, tracking, strategy, keyAllocator, pairings, riding);
    this.upserter = new Upserter(executor, tracking, strategy, keyAllocator, pairings, riding);
    KeyedWriter keyedWriter = new KeyedWriter(executor, tracking, refresher, strategy, riding);
    this.updater = new Updater(keyedWriter, tracking, refresher);
    this.deleter = new Deleter(keyedWriter, tracking);
  }

  /** Inserts models of any tables. */
  public <T> List<T> insert(Collection<? extends T> models) {
    return insert(models, Group::tableOf);
  }

  private <T> List<T> insert(Collection<? extends T> models, Function<Object, Table<?>> tableOf) {
    List<T> list = checked(models);
    List<Group<?>> groups = Group.of(list, tableOf);
    groups.forEach(group -> TableMetadata.of(group.table()).requireWritable());
    return transaction.run(
        groups,
        ReadBack.GENERATED,
        List.of(),
        () -> GroupWork.replaced(list, groups, inserter::insert, executor));
  }

  /** Inserts models of one table. */
  public <M> List<M> insert(Table<M> table, Collection<? extends M> models) {
    if (isUnion(table)) {
      return insert(models, Group.in(table));
    }
    TableMetadata.of(table).requireWritable();
    Group<M> group = Group.of(table, checked(models));
    return transaction.run(
        List.of(group),
        ReadBack.GENERATED,
        List.of(),
        () -> executor.runWork(inserter.insert(group)));
  }

  /** Copies models into one table. */
  public <M> long copyIn(Table<M> table, Iterator<? extends M> models) {
    TableMetadata.of(table).requireWritable();
    return transaction.copy(() -> new Copier<>(executor, table).copy(models));
  }

  /** Upserts models of one table. */
  public <M, R> List<R> upsert(Collection<? extends M> models, Upsert<M, R> upsert) {
    if (isUnion(upsert.table())) {
      return upsertEach(models, upsert);
    }
    TableMetadata.of(upsert.table()).requireWritable();
    Upserter.requireSent(upsert);
    Group<M> group = Group.of(upsert.table(), checked(models));
    return transaction.run(
        List.of(group),
        upsert.returning() == null ? ReadBack.GENERATED : ReadBack.ANYTHING,
        List.of(),
        () ->
            UpsertRounds.run(
                group, upsert, round -> executor.runWork(upserter.upsert(round, upsert))));
  }

  @SuppressWarnings("unchecked") // without RETURNING an upsert gives its models
  private <M, R> List<R> upsertEach(Collection<? extends M> models, Upsert<M, R> upsert) {
    UnionWrites.requireNoReturning(upsert);
    List<M> list = checked(models);
    List<Group<?>> groups = Group.of(list, Group.in(upsert.table()));
    return (List<R>)
        transaction.run(
            groups,
            ReadBack.GENERATED,
            List.of(),
            () -> UnionWrites.upsert(list, groups, upsert, upserter, executor));
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
    if (isUnion(table)) {
      return counted(models, Group.in(table), ReadBack.UPDATED, updater::update);
    }
    TableMetadata.of(table).requireWritable();
    Group<M> group = Group.of(table, checked(models));
    return transaction.runVersioned(
        List.of(group), ReadBack.UPDATED, () -> executor.runWork(updater.update(group)));
  }

  /** Updates given columns of models of one table. */
  public <M> int update(
      Table<M> table, Collection<? extends M> models, List<Column<M, ?>> columns) {
    if (isUnion(table)) {
      return counted(models, Group.in(table), ReadBack.UPDATED, updateOf(columns));
    }
    TableMetadata.of(table).requireWritable();
    Group<M> group = Group.of(table, checked(models));
    return transaction.runVersioned(
        List.of(group), ReadBack.UPDATED, () -> executor.runWork(updater.update(group, columns)));
  }

  private GroupWork<Integer> updateOf(List<? extends Column<?, ?>> columns) {
    return new GroupWork<>() {
      @Override
      public <S> Work<Integer> of(Group<S> group) {
        return updater.update(group, UnionWrites.columns(group.table(), columns));
      }
    };
  }

  /** Updates what differs between two states of a row, and gives the later one as stored. */
  public <M> Updated<M> update(Table<M> given, M before, M after, boolean withKey) {
    Table<M> table = TableMetadata.of(given).tableOf(before);
    Updater.requireType(table, before, after);
    TableMetadata.of(table).requireWritable();
    Group<M> group = Group.of(table, List.of(after));
    return transaction.run(
        List.of(group),
        ReadBack.UPDATED,
        new Updated<>(after, 0),
        () -> {
          KeyedWriter.Written<M> written =
              executor.runWork(updater.update(table, before, after, withKey));
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
    if (isUnion(table)) {
      return counted(models, Group.in(table), ReadBack.DELETED, deleter::delete);
    }
    TableMetadata.of(table).requireWritable();
    Group<M> group = Group.of(table, checked(models));
    return transaction.runVersioned(
        List.of(group), ReadBack.DELETED, () -> executor.runWork(deleter.delete(group)));
  }

  /** Reads the rows of models of any tables again. */
  public <T> List<T> refresh(Collection<? extends T> models) {
    return refresh(models, tracking::tableOf);
  }

  private <T> List<T> refresh(Collection<? extends T> models, Function<Object, Table<?>> tableOf) {
    List<T> list = checked(models);
    return transaction.refresh(
        list,
        () -> GroupWork.replaced(list, Group.of(list, tableOf), refresher::refresh, executor));
  }

  /** Reads the rows of models of one table again. */
  public <M> List<M> refresh(Table<M> table, Collection<? extends M> models) {
    if (isUnion(table)) {
      return refresh(models, Group.in(table));
    }
    List<M> list = checked(models);
    return list.isEmpty()
        ? list
        : transaction.refresh(
            list, () -> executor.runWork(refresher.refresh(Group.of(table, list))));
  }

  /** Does several writes, whole or not at all. */
  public void flush(UnitTasks tasks) {
    if (tasks.isEmpty()) {
      return;
    }
    UnitWriter unit = new UnitWriter(executor, tracking, inserter, updater, deleter, calls);
    int unused = transaction.runUnit(() -> unit.write(tasks));
  }

  /**
   * Saves a graph of objects, whole or not at all.
   *
   * @param isMoving whether it is said in which schema the objects are saved, whatever their rows
   *     were in
   * @param filling puts the objects into the graph, and gives what is done when they are written
   */
  public void save(boolean isMoving, Function<SaveGraph, Runnable> filling) {
    transaction.runPlanned(
        () -> {
          SaveGraph graph = new SaveGraph(tracking, calls, isMoving);
          Runnable after = filling.apply(graph);
          graph.plan();
          SaveOrder.of(graph.nodes());
          GraphSaver saver = new GraphSaver(executor, tracking, inserter, upserter, updater);
          if (saver.isStored(graph)) {
            after.run();
            return null;
          }
          return () -> {
            saver.save(graph);
            after.run();
          };
        });
  }

  private static boolean isUnion(Table<?> table) {
    return TableMetadata.of(table).isUnion();
  }

  private int counted(Collection<?> models, ReadBack readBack, GroupWork<Integer> work) {
    return counted(models, tracking::tableOf, readBack, work);
  }

  private int counted(
      Collection<?> models,
      Function<Object, Table<?>> tableOf,
      ReadBack readBack,
      GroupWork<Integer> work) {
    List<Group<?>> groups = Group.of(checked(models), tableOf);
    groups.forEach(group -> TableMetadata.of(group.table()).requireWritable());
    return transaction.runVersioned(groups, readBack, () -> GroupWork.sum(groups, work, executor));
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
