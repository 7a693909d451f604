package dev.piolet.it.reliability;

import dev.piolet.error.CommitOutcomeUnknownException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one transaction writes: a journal with its number, and postings in two halves. */
final class Deed {
  final long number;
  final Work work;
  final Journal journal;
  private List<Posting> first;
  private List<Posting> second;
  private Outcome outcome = Outcome.THREW;
  private @Nullable Throwable failure;

  Deed(long number, Work work) {
    this.number = number;
    this.work = work;
    this.journal = new Journal(number, work.name());
    this.first = postings((short) 1);
    this.second = postings((short) 2);
  }

  /** How a transaction ended, as the program was told. */
  enum Outcome {
    RETURNED,
    THREW,
    UNKNOWN
  }

  private List<Posting> postings(short half) {
    return Stream.generate(() -> new Posting(number, half)).limit(work.size()).toList();
  }

  List<Posting> first() {
    return first;
  }

  List<Posting> second() {
    return second;
  }

  List<Posting> both() {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** Lets the postings refer to the journal, which has its key now. */
  void refer() {
    both().forEach(posting -> posting.journalId = journal.id);
  }

  Outcome outcome() {
    return outcome;
  }

  @Nullable Throwable failure() {
    return failure;
  }

  /**
   * Takes down how it ended.
   *
   * @param thrown what was thrown, or null
   * @return whether the objects agree with that
   */
  boolean end(@Nullable Throwable thrown) {
    failure = thrown;
    if (thrown == null) {
      outcome = Outcome.RETURNED;
      return !work.givesKeys() || (journal.id != null && postingsHaveKeys());
    }
    outcome = thrown instanceof CommitOutcomeUnknownException ? Outcome.UNKNOWN : Outcome.THREW;
    return outcome == Outcome.UNKNOWN
        || (journal.id == null && both().stream().allMatch(posting -> posting.id == null));
  }

  private boolean postingsHaveKeys() {
    return !work.givesKeysToPostings() || both().stream().allMatch(posting -> posting.id != null);
  }

  /** Lets go of the postings, as ten thousand deeds have a million. */
  void forgetPostings() {
    first = Collections.emptyList();
    second = Collections.emptyList();
  }

  @Override
  public String toString() {
    return work + " " + number + " " + outcome + (failure == null ? "" : " (" + failure + ")");
  }
}
