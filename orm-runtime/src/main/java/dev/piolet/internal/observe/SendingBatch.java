package dev.piolet.internal.observe;

import dev.piolet.internal.driver.Outcome;
import dev.piolet.sql.BoundSql;
import java.util.ArrayList;
import java.util.List;

/** Statements that are sent together, or nothing where nobody listens. Not thread-safe. */
public final class SendingBatch {
  static final SendingBatch UNOBSERVED = new SendingBatch(List.of());

  private final List<Sending> all;

  SendingBatch(List<Sending> all) {
    this.all = all;
  }

  /** What is sent in place of statements. */
  public List<BoundSql> sql(List<BoundSql> statements) {
    if (all.isEmpty()) {
      return statements;
    }
    List<BoundSql> sent = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      sent.add(all.get(i).sql(statements.get(i)));
    }
    return sent;
  }

  /** One of the statements. */
  public Sending get(int index) {
    return all.isEmpty() ? Sending.UNOBSERVED : all.get(index);
  }

  /** Takes whether PostgreSQL has them prepared under names. */
  public void prepared(boolean arePrepared) {
    all.forEach(each -> each.prepared(arePrepared));
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
    for (int i = 0; i < Math.min(before.size(), all.size()); i++) {
      all.get(i).executed(before.get(i).nanos(), before.get(i).sizeIfKnown());
    }
    failed(failure);
  }

  /** Tells that all that were not executed failed. */
  public void failed(Throwable failure) {
    all.forEach(each -> each.failed(failure));
  }
}
