package dev.piolet.internal.execute;

import dev.piolet.error.QueryException;
import dev.piolet.internal.execute.LevelRows.Elements;
import dev.piolet.query.RowReading;
import dev.piolet.sql.BoundSql;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows that have collections in them. A level is a round trip: the rows themselves, what is
 * in their collections, what is in the collections of that, and so on, each collection of a level
 * by a statement of its own. Not thread-safe.
 */
final class LevelReader {
  private final Executor executor;
  private final Transactions transactions;

  LevelReader(Executor executor, Transactions transactions) {
    this.executor = executor;
    this.transactions = transactions;
  }

  /**
   * Reads rows in the open transaction, or else in one of its own, which is one snapshot: it begins
   * in the first round trip and ends in the last.
   */
  <T extends @Nullable Object> List<T> read(
      BoundSql statement, RowReading<T> reading, SelectedRows<T> rows) {
    if (transactions.isOpen()) {
      return fetched(statement, reading, rows, false);
    }
    try {
      return inOwnTransaction(statement, reading, rows);
    } catch (QueryException e) {
      if (executor.willHealOnRetry(e)) {
        return inOwnTransaction(statement, reading, executor.selected(reading));
      }
      throw e;
    }
  }

  private <T extends @Nullable Object> List<T> inOwnTransaction(
      BoundSql statement, RowReading<T> reading, SelectedRows<T> rows) {
    transactions.begin();
    try {
      return fetched(statement, reading, rows, true);
    } catch (Throwable e) {
      if (transactions.isOwn()) {
        transactions.rollbackAfter(e);
      }
      throw e;
    }
  }

  private <T extends @Nullable Object> List<T> fetched(
      BoundSql statement, RowReading<T> reading, SelectedRows<T> selected, boolean isOwn) {
    try (OpenRows open = new OpenRows(executor)) {
      LevelRows<T> rows = new LevelRows<>(statement, selected, reading.maxRows());
      OpenRows.Answered answer =
          isOwn ? open.sendFirst(statement) : open.send(List.of(statement), false).get(0);
      rows.answered(answer.outcome(), answer.sending());
      answer.tell(statement);
      List<Elements<?>> elements = fetchElements(rows, open, isOwn);
      for (int i = elements.size() - 1; i >= 0; i--) {
        elements.get(i).collect();
      }
      return rows.list();
    }
  }

  /**
   * Fetches what is in the collections, level by level, and ends an own transaction.
   *
   * @return the elements, those of outer collections before those of inner ones
   */
  private List<Elements<?>> fetchElements(LevelRows<?> rows, OpenRows open, boolean isOwn) {
    List<Elements<?>> all = new ArrayList<>();
    List<Elements<?>> level = rows.elements(executor);
    while (!level.isEmpty()) {
      boolean isLast = level.stream().noneMatch(each -> each.rows().hasCollections());
      send(level, open, isOwn && isLast && open.isTogether());
      all.addAll(level);
      List<Elements<?>> next = new ArrayList<>();
      level.forEach(each -> next.addAll(each.rows().elements(executor)));
      level = next;
    }
    if (isOwn && transactions.isOwn()) {
      transactions.commit();
    }
    return all;
  }

  private void send(List<Elements<?>> level, OpenRows open, boolean commits) {
    List<OpenRows.Answered> answers =
        open.send(level.stream().map(each -> each.rows().statement()).toList(), commits);
    if (commits) {
      transactions.committed();
    }
    for (int i = 0; i < level.size(); i++) {
      LevelRows<?> rows = level.get(i).rows();
      OpenRows.Answered answer = answers.get(i);
      rows.answered(answer.outcome(), answer.sending());
      answer.tell(rows.statement());
    }
  }
}
