package dev.piolet.it.network;

import dev.piolet.error.CommitOutcomeUnknownException;
import dev.piolet.error.PioletException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds a call against what it must be when something goes wrong: whole, or not at all. */
final class FaultCheck {
  private final FaultRun run;
  private final FaultCase fault;
  private final Expected expected;
  private final Items items;
  private final List<String> texts;

  FaultCheck(FaultRun run, FaultCase fault) throws SQLException {
    this.run = run;
    this.fault = fault;
    this.expected = run.expected(fault.call());
    this.items = run.prepare(fault.call());
    this.texts = items.all().map(Item::text).toList();
  }

  /** Runs the call, and tells what is wrong, or null. */
  @Nullable String wrong() throws SQLException {
    FaultRun.Result result = run.run(fault, items);
    Throwable failure = result.failure();
    List<String> rows = run.rows();
    String wrong = failure == null ? wrongReturn(rows, result) : wrongFailure(rows, result);
    if (wrong == null) {
      wrong = wrongObject(rows, failure);
    }
    if (wrong == null) {
      wrong = run.poolIsWrong();
    }
    boolean isUndone = failure != null && rows.equals(expected.before());
    if (wrong == null && isUndone && !isUnknown(failure)) {
      wrong = wrongAgain();
    }
    return wrong == null ? null : fault + ": " + wrong + because(failure);
  }

  /** Objects of a COMMIT that was canceled are not to be written before it is known. */
  private boolean isUnknown(@Nullable Throwable failure) {
    return fault.fault().losesConnection() || failure instanceof CommitOutcomeUnknownException;
  }

  private static String because(@Nullable Throwable failure) {
    return failure == null ? "" : " (" + failure + ")";
  }

  private @Nullable String wrongReturn(List<String> rows, FaultRun.Result result) {
    if (fault.fault().isOfRows()) {
      return "a row was refused, and the call returned";
    }
    if (fault.fault() == Fault.CUT_BEFORE_READY && result.struck()) {
      return "the answer is not complete, and the call returned";
    }
    if (!items.told().equals(expected.told())) {
      return "it told " + items.told() + ", and not " + expected.told();
    }
    return rows.equals(expected.after()) ? null : "it returned, and the rows are not there";
  }

  private @Nullable String wrongFailure(List<String> rows, FaultRun.Result result) {
    if (!(result.failure() instanceof PioletException)) {
      return "the exception is not ours";
    }
    boolean mayFail = result.struck() && !fault.fault().isHarmless();
    if (!mayFail && !fault.fault().isOfRows() && fault.fault() != Fault.TIMEOUT) {
      return "it failed, and nothing was wrong";
    }
    int told = items.told().size();
    if (told > expected.told().size() || !items.told().equals(expected.told().subList(0, told))) {
      return "it told " + items.told();
    }
    if (rows.equals(expected.before())) {
      return null;
    }
    if (!rows.equals(expected.after())) {
      return "it is done by half";
    }
    return fault.fault().mayComeTooLate() ? null : "it failed, and is done";
  }

  private @Nullable String wrongObject(List<String> rows, @Nullable Throwable failure) {
    Map<Long, Integer> places = run.places();
    int index = 0;
    for (Item item : items.all().toList()) {
      String before = texts.get(index++);
      if (!item.text().equals(before) && !expected.after().contains(item.text())) {
        return "an object became " + item.text();
      }
      boolean isFresh = index > items.stored().size();
      String wrong = isFresh ? wrongKey(item, places, rows, failure) : null;
      if (wrong != null) {
        return wrong;
      }
    }
    return null;
  }

  /** Where the answer is lost, an object may have the key of a row that is not there after all. */
  private @Nullable String wrongKey(
      Item item, Map<Long, Integer> places, List<String> rows, @Nullable Throwable failure) {
    if (item.id == null) {
      return failure == null && fault.call().givesKeys() ? "an object has no key" : null;
    }
    if (failure != null && !isUnknown(failure)) {
      return "an object has a key, and no row";
    }
    Integer place = places.get(item.id);
    boolean mayBeMissing = failure != null && rows.equals(expected.before());
    return Objects.equals(place, item.place) || (place == null && mayBeMissing)
        ? null
        : "an object has the key of the row " + place;
  }

  /** Nothing has happened, so that the same objects can be written once more. */
  private @Nullable String wrongAgain() {
    run.again(fault.call(), items);
    return run.rows().equals(expected.after()) && items.told().equals(expected.told())
        ? null
        : "done again, it does something else";
  }
}
