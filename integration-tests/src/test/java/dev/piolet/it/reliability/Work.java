package dev.piolet.it.reliability;

import static dev.piolet.it.reliability.JournalTable.JOURNAL;
import static dev.piolet.it.reliability.PostingTable.POSTING;
import static dev.piolet.it.reliability.TallyTable.TALLY;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static dev.piolet.query.Sql.value;

import dev.piolet.Children;
import dev.piolet.Session;
import dev.piolet.UnitOfWork;
import dev.piolet.error.UniqueViolationException;
import dev.piolet.query.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The ways in which a transaction writes its deed. */
enum Work {
  SINGLES(1, new InTransaction((tx, postings) -> postings.forEach(posting -> tx.insert(posting)))),
  ROWS(20, new InTransaction((tx, postings) -> tx.insert(postings))),
  COPIED(150, new InTransaction((tx, postings) -> tx.copyIn(POSTING, postings))),
  HUGE(50_000, new InTransaction((tx, postings) -> tx.insert(postings))),
  NESTED(2, new InTransaction(Work::nested)),
  STREAMED(2, new InTransaction(Work::streamed)),
  LEVELS(2, new InTransaction(Work::levels)),
  TRANSFER(1, new InTransaction(Work::transfer)),
  PIPELINED(1, new ByItself(Work::pipelined)),
  FLUSHED(3, new ByItself((session, deed) -> session.flush(work -> flushed(work, deed)))),
  SAVED(
      3,
      new ByItself(
          (session, deed) ->
              session.save(
                  deed.journal,
                  Children.of(POSTING.journalKey, (Journal journal) -> deed.both()))));

  /** Between how many rows money goes to and fro. */
  static final int TALLIES = 4;

  private static final int READ = 40;

  private final int size;

  @SuppressWarnings("ImmutableEnumChecker") // They are lambdas that hold nothing.
  private final Body body;

  Work(int size, Body body) {
    this.size = size;
    this.body = body;
  }

  private interface Body {
    void run(Session session, Deed deed, Mishap mishap);

    /** Whether something can happen between the halves. */
    default boolean hasMiddle() {
      return false;
    }
  }

  /** Writes one half in an open transaction. */
  private interface Half {
    void write(Session tx, List<Posting> postings);
  }

  /** Writes all in a call that is a transaction by itself. */
  private interface Whole {
    void write(Session session, Deed deed);
  }

  /** Something goes wrong between the halves, if it is to. */
  private record InTransaction(Half half) implements Body {
    @Override
    public boolean hasMiddle() {
      return true;
    }

    @Override
    public void run(Session session, Deed deed, Mishap mishap) {
      session.transaction(
          mishap.options(),
          tx -> {
            tx.insert(deed.journal);
            deed.refer();
            half.write(tx, deed.first());
            mishap.happen(tx);
            half.write(tx, deed.second());
          });
    }
  }

  private record ByItself(Whole whole) implements Body {
    @Override
    public void run(Session session, Deed deed, Mishap mishap) {
      whole.write(session, deed);
    }
  }

  private static void nested(Session tx, List<Posting> postings) {
    try {
      tx.savepoint(
          () -> {
            tx.insert(postings);
            tx.insert(new Journal(postings.get(0).number, "twice"));
          });
    } catch (UniqueViolationException e) {
      tx.insert(postings);
    }
  }

  private static void streamed(Session tx, List<Posting> postings) {
    tx.forEach(select(POSTING).limit(READ), posting -> {});
    tx.insert(postings);
  }

  private static void levels(Session tx, List<Posting> postings) {
    List<?> unused =
        tx.exec(
            select(JOURNAL, list(select(POSTING).where(POSTING.journalId.eq(JOURNAL.id)).limit(3)))
                .limit(READ));
    tx.insert(postings);
  }

  /** Takes from one row what another gets, in any order, so that two can wait for each other. */
  private static void transfer(Session tx, List<Posting> postings) {
    int to = ThreadLocalRandom.current().nextInt(TALLIES);
    int from = (to + 1 + ThreadLocalRandom.current().nextInt(TALLIES - 1)) % TALLIES;
    move(tx, to, 1);
    List<Integer> unused = tx.exec(sql("SELECT 1 FROM pg_sleep(0.002)").into(value(1)));
    move(tx, from, -1);
    tx.insert(postings);
  }

  private static void move(Session tx, int id, long amount) {
    int unused =
        tx.exec(
            update(TALLY).set(TALLY.balance, TALLY.balance.plus(amount)).where(TALLY.id.eq(id)));
  }

  private static void pipelined(Session session, Deed deed) {
    List<Statement<Integer>> statements = new ArrayList<>();
    statements.add(
        insertInto(JOURNAL).set(JOURNAL.number, deed.number).set(JOURNAL.text, deed.journal.text));
    for (Posting posting : deed.both()) {
      statements.add(
          insertInto(POSTING).set(POSTING.number, posting.number).set(POSTING.half, posting.half));
    }
    List<Integer> unused = session.pipeline(statements);
  }

  private static void flushed(UnitOfWork work, Deed deed) {
    work.insert(deed.journal);
    work.insert(deed.both());
  }

  /** How many postings a half has. */
  int size() {
    return size;
  }

  /** Whether something can happen between its halves. */
  boolean hasMiddle() {
    return body.hasMiddle();
  }

  boolean givesKeys() {
    return this != PIPELINED;
  }

  boolean givesKeysToPostings() {
    return givesKeys() && this != COPIED;
  }

  void run(Session session, Deed deed, Mishap mishap) {
    body.run(session, deed, mishap);
  }
}
