package dev.piolet.internal.observe;

import dev.piolet.error.QueryException;
import dev.piolet.internal.driver.DriverConnection;
import dev.piolet.observe.DatabaseListener;
import dev.piolet.observe.ExecutedStatement;
import dev.piolet.observe.SentStatement;
import dev.piolet.observe.StatementObserver;
import dev.piolet.sql.BoundSql;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A statement that somebody is told of. Not thread-safe. */
final class ObservedSending extends Sending {
  private static final double NANOS_PER_MILLI = 1e6;

  private final Observers observers;
  private final BoundSql statement;
  private final SentStatement sent;
  private final List<StatementObserver> told = new ArrayList<>(1);
  private final BoundSql sql;
  private final long start;
  private boolean isPrepared;
  private boolean isEnded;

  ObservedSending(Observers observers, BoundSql statement, long batch, int place, int size) {
    this.observers = observers;
    this.statement = statement;
    this.sent =
        new SentStatement(
            statement.sql(),
            observers.areValuesTold() ? statement.values() : null,
            batch,
            place,
            size);
    Observers.tell(observers.listeners(), this::tell);
    this.sql = told.isEmpty() ? statement : commented();
    this.start = System.nanoTime();
  }

  private void tell(DatabaseListener listener) {
    StatementObserver observer = listener.sending(sent);
    if (observer != null) {
      told.add(observer);
    }
  }

  private BoundSql commented() {
    if (sent.isTransactionControl()) {
      return statement;
    }
    Map<String, String> comment = new HashMap<>();
    Observers.tell(told, observer -> comment.putAll(observer.comment()));
    return comment.isEmpty()
        ? statement
        : new BoundSql(SqlComment.append(statement.sql(), comment), statement.binds());
  }

  @Override
  public BoundSql sql(BoundSql unused) {
    return sql;
  }

  @Override
  public boolean isObserved() {
    return true;
  }

  @Override
  public void with(PreparedStatement prepared) {
    prepared(DriverConnection.isPrepared(prepared));
  }

  @Override
  public void prepared(boolean isNamed) {
    isPrepared = isNamed;
  }

  @Override
  public void executed(long rows) {
    executed(System.nanoTime() - start, rows);
  }

  @Override
  public void executed(long nanos, long rows) {
    end(nanos, rows, null);
  }

  @Override
  public void failed(Throwable failure) {
    failed(System.nanoTime() - start, failure);
  }

  @Override
  public void failed(long nanos, Throwable failure) {
    end(nanos, 0, failure);
  }

  private void end(long nanos, long rows, @Nullable Throwable failure) {
    if (isEnded) {
      return;
    }
    isEnded = true;
    log(nanos, rows, failure);
    if (!told.isEmpty()) {
      ExecutedStatement execution =
          new ExecutedStatement(
              sent, Duration.ofNanos(nanos), rows, isPrepared, Optional.ofNullable(failure));
      Observers.tell(told, observer -> observer.executed(execution));
    }
    observers.judge(statement, nanos, rows);
  }

  private void log(long nanos, long rows, @Nullable Throwable failure) {
    if (Observers.LOG.isDebugEnabled() && !sent.isTransactionControl()) {
      double millis = Math.round(nanos / NANOS_PER_MILLI * 1_000) / 1_000.0;
      Observers.LOG.debug(
          "{} ms, {}{}: {}{}",
          millis,
          failure == null ? rows + " rows" : "failed with " + kind(failure),
          sent.batchSize() == 1 ? "" : ", statement " + sent.place() + " of a batch",
          QueryException.excerpt(statement.sql()),
          observers.areValuesTold() ? ' ' + statement.describeValues() : "");
    }
  }

  private static String kind(Throwable failure) {
    return failure instanceof QueryException e && e.sqlState() != null
        ? "SQLSTATE " + e.sqlState()
        : failure.getClass().getSimpleName();
  }
}
