package dev.piolet.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Whether a work reached its targets, and who was quicker. */
final class Verdict {
  /** The library whose time is compared with that of the peers. */
  static final String PIOLET = "piolet-record";

  /** The one that is compared with peers whose keys come in blocks of a sequence, as its own do. */
  static final String PIOLET_SEQUENCE = "piolet-sequence";

  private final Results results;
  private final List<String> libraries;

  Verdict(Results results, List<String> libraries) {
    this.results = results;
    this.libraries = libraries;
  }

  /** The words of a line's last column. */
  String of(Line line) {
    List<String> words = new ArrayList<>();
    for (Line.Target target : line.targets()) {
      words.add(word(line, target));
    }
    addPeers(words, "behind ", line, Ratio::isClearlyLessThan);
    addPeers(
        words,
        "within the errors behind ",
        line,
        (peer, own) -> peer.median() < own.median() && !peer.isClearlyLessThan(own));
    return String.join("; ", words);
  }

  private String word(Line line, Line.Target target) {
    String limit = String.format(Locale.ROOT, "%s ≤ %.2f", target.library(), target.time());
    boolean limitsAllocation = Double.isFinite(target.allocation());
    if (limitsAllocation) {
      limit += String.format(Locale.ROOT, ", allocation ≤ %.2f", target.allocation());
    }
    Optional<Ratio> time = results.time(line.key(), target.library());
    Optional<Ratio> allocation = results.allocation(line.key(), target.library());
    if (time.isEmpty() || (limitsAllocation && allocation.isEmpty())) {
      return limit + ": not measured";
    }
    boolean reached =
        rounded(time.get()) <= target.time()
            && (!limitsAllocation || rounded(allocation.orElseThrow()) <= target.allocation());
    return limit + (reached ? ": **reached**" : ": **missed**");
  }

  /** A ratio as the report shows it. */
  private static double rounded(Ratio ratio) {
    return Math.round(ratio.median() * 100) / 100.0;
  }

  private void addPeers(
      List<String> words, String word, Line line, BiPredicate<Ratio, Ratio> test) {
    List<String> peers =
        libraries.stream()
            .filter(library -> !library.startsWith("piolet") && !library.startsWith("jdbc"))
            .filter(
                library -> {
                  Optional<Ratio> peer = results.time(line.key(), library);
                  Optional<Ratio> own = own(line, library);
                  return peer.isPresent() && own.isPresent() && test.test(peer.get(), own.get());
                })
            .toList();
    if (!peers.isEmpty()) {
      words.add(word + String.join(", ", peers));
    }
  }

  /** What a peer is compared with. */
  private Optional<Ratio> own(Line line, String peer) {
    return results
        .time(line.key(), peer.endsWith("-sequence") ? PIOLET_SEQUENCE : PIOLET)
        .or(() -> results.time(line.key(), PIOLET));
  }
}
