package dev.piolet.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether a work reached its targets, and who was quicker. */
final class Verdict {
  /** The library whose time is compared with that of the peers. */
  static final String PIOLET = "piolet-record";

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
    Optional<Ratio> own = results.time(line.key(), PIOLET);
    own.ifPresent(
        piolet -> {
          addPeers(words, "behind ", line, peer -> peer.isClearlyLessThan(piolet));
          addPeers(
              words,
              "within the errors behind ",
              line,
              peer -> peer.median() < piolet.median() && !peer.isClearlyLessThan(piolet));
        });
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

  private void addPeers(List<String> words, String word, Line line, Predicate<Ratio> test) {
    List<String> peers =
        libraries.stream()
            .filter(library -> !library.startsWith("piolet") && !library.startsWith("jdbc"))
            .filter(library -> results.time(line.key(), library).filter(test).isPresent())
            .toList();
    if (!peers.isEmpty()) {
      words.add(word + String.join(", ", peers));
    }
  }
}
