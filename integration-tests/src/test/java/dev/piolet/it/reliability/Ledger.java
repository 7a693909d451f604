package dev.piolet.it.reliability;

import static dev.piolet.it.reliability.JournalTable.JOURNAL;
import static dev.piolet.query.Sql.select;

import dev.piolet.DBConnection;
import dev.piolet.error.NoRowException;
import dev.piolet.it.DirectAccess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** The deeds of all threads, to be held against what is stored. */
final class Ledger {
  private final Queue<Deed> deeds = new ConcurrentLinkedQueue<>();
  private final Queue<String> wrongModels = new ConcurrentLinkedQueue<>();
  private final Queue<Journal> unknown = new ConcurrentLinkedQueue<>();
  private final List<String> lost = new ArrayList<>();
  private final List<String> half = new ArrayList<>();
  private final List<String> denied = new ArrayList<>();
  private int committedYetThrew;

  /** How many postings of a deed are stored, by half. */
  private record Stored(long first, long second) {
    static final Stored NONE = new Stored(0, 0);
  }

  void add(Deed deed) {
    deeds.add(deed);
  }

  /** Takes down a journal of which it is not known what its last change became. */
  void addUnknown(Journal journal) {
    unknown.add(journal);
  }

  void wrongModel(Deed deed, String why) {
    wrongModels.add(deed + ": " + why);
  }

  /**
   * Compares all deeds with what is stored.
   *
   * @param fired how often each fault has hit something
   * @param threw how many attempts threw something
   * @param leaked what was left behind
   */
  Figures compare(
      DirectAccess server,
      DBConnection conn,
      int attempts,
      Map<String, Integer> fired,
      int threw,
      List<String> leaked) {
    Map<Long, Long> journals = new HashMap<>();
    server
        .numbers("SELECT number, id FROM journal")
        .forEach(pair -> journals.put(pair.get(0), pair.get(1)));
    Map<Long, Stored> postings = new HashMap<>();
    server
        .numbers(
            "SELECT number, count(*) FILTER (WHERE half = 1), count(*) FILTER (WHERE half = 2)"
                + " FROM posting GROUP BY number")
        .forEach(row -> postings.put(row.get(0), new Stored(row.get(1), row.get(2))));
    for (Deed deed : deeds) {
      Stored stored = postings.getOrDefault(deed.number, Stored.NONE);
      compare(deed, journals.get(deed.number), stored);
    }
    deeds.forEach(deed -> compareObject(conn, deed, journals.get(deed.number)));
    compareTexts(conn);
    long sum = server.numbers("SELECT sum(balance)::bigint FROM tally").get(0).get(0);
    if (sum != 0) {
      half.add("what was taken and given to nobody: " + sum);
    }
    return new Figures(
        attempts,
        fired,
        threw,
        committedYetThrew,
        lost,
        half,
        denied,
        List.copyOf(wrongModels),
        leaked);
  }

  private void compare(Deed deed, @Nullable Long id, Stored stored) {
    int size = deed.work.size();
    boolean isStored = id != null;
    if (!stored.equals(isStored ? new Stored(size, size) : Stored.NONE)) {
      half.add(deed + ": " + stored);
    } else if (!isStored && deed.outcome() == Deed.Outcome.RETURNED) {
      lost.add(deed.toString());
    } else if (isStored && deed.outcome() == Deed.Outcome.THREW) {
      denied.add(deed.toString());
    } else if (isStored && deed.outcome() == Deed.Outcome.UNKNOWN) {
      committedYetThrew++;
    }
  }

  /** An object of a deed that is not known to be done finds out by a refresh. */
  private void compareObject(DBConnection conn, Deed deed, @Nullable Long id) {
    Journal journal = deed.journal;
    if (journal.id == null) {
      if (deed.outcome() == Deed.Outcome.RETURNED && deed.work.givesKeys()) {
        wrongModel(deed, "it has no key");
      }
      return;
    }
    if (deed.outcome() == Deed.Outcome.UNKNOWN) {
      try {
        Journal unused = conn.refresh(journal);
        if (id == null) {
          wrongModel(deed, "it was refreshed, and is not stored");
        }
      } catch (NoRowException e) {
        if (id != null) {
          wrongModel(deed, "it is stored, and was not found");
        }
      }
    } else if (!journal.id.equals(id)) {
      wrongModel(deed, "it has the key " + journal.id + " and not " + id);
    }
  }

  /** Objects send again what they do not take for stored: what they do not send has to be there. */
  private void compareTexts(DBConnection conn) {
    List<Journal> known =
        deeds.stream()
            .filter(deed -> deed.outcome() == Deed.Outcome.RETURNED && deed.work.givesKeys())
            .map(deed -> deed.journal)
            .toList();
    for (Journal journal : unknown) {
      Journal unused = conn.refresh(journal);
    }
    int unused = conn.update(known);
    Map<Long, String> texts = new HashMap<>();
    conn.forEach(select(JOURNAL.number, JOURNAL.text), row -> texts.put(row.first(), row.second()));
    for (Journal journal : known) {
      if (!journal.text.equals(texts.get(journal.number))) {
        wrongModels.add(journal.number + " has the text " + journal.text);
      }
    }
  }
}
