package dev.piolet.internal.observe;

import dev.piolet.internal.driver.Outcome;
import dev.piolet.sql.BoundSql;
import java.util.ArrayList;
import java.util.List;

/** Statements that are sent together, or nothing where nobody listens. Not thread-safe. */
public final class SendingBatch {
  static final SendingBatch UNOBSERVED = new SendingBatch(List.of(), 0);

  private final List<Sending> all;
  private final int ahead;

  /**
   * Statements that are sent together.
   *
   * @param ahead how many of them are what a transaction begins with
   */
  SendingBatch(List<Sending> all, int ahead) {
    this.all = all;
    this.ahead = ahead;
  }

  /** What is sent in place of statements, behind those that a transaction begins with. */
  public List<BoundSql> sql(List<BoundSql> statements) {
    if (all.isEmpty()) {
      return statements;
    }
    List<BoundSql> sent = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      sent.add(get(i).sql(statements.get(i)));
    }
    return sent;
  }

  /** One of the statements behind those that a transaction begins with. */
  public Sending get(int index) {
    return all.isEmpty() ? Sending.UNOBSERVED : all.get(ahead + index);
  }

  /** Takes whether PostgreSQL has them prepared under names. */
  public void prepared(boolean arePrepared) {
    all.forEach(each -> each.prepared(arePrepared));
  }

  /**
   * Tells that what a transaction begins with was executed.
   *
   * @param outcomes what came of all statements
   */
  public void executedAhead(List<Outcome> outcomes) {
    if (!all.isEmpty()) {
      executed(outcomes.subList(0, ahead));
    }
  }

  private void executed(List<Outcome> first) {
    for (int i = 0; i < Math.min(first.size(), all.size()); i++) {
      all.get(i).executed(first.get(i).nanos(), first.get(i).sizeIfKnown());
    }
  }

  /** Tells that a COMMIT that was sent behind all statements was executed. */
  public void committed(List<Outcome> outcomes) {
    if (!all.isEmpty()) {
      int last = all.size() - 1;
      all.get(last).executed(last < outcomes.size() ? outcomes.get(last).nanos() : 0, 0);
    }
  }

  /**
   * Tells that one failed: those before it were executed, and those behind it were not.
   *
   * @param before what came of those before it
   */
  public void failed(List<Outcome> before, Throwable failure) {
    executed(before);
    failed(failure);
  }

  /** Tells that all that were not executed failed. */
  public void failed(Throwable failure) {
    all.forEach(each -> each.failed(failure));
  }
}
