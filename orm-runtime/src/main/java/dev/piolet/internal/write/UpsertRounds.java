package dev.piolet.internal.write;

import dev.piolet.query.Upsert;
import dev.piolet.schema.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The models of an upsert, divided so that no two of one round have the same values in the columns
 * of the conflict: PostgreSQL lets a statement update a row once. Upserted round by round, each
 * finds the row as those before it in the list have left it.
 */
final class UpsertRounds {
  private UpsertRounds() {}

  /**
   * Upserts all models.
   *
   * @param once upserts the models of one round, and gives a result for each
   * @return the results in the order of the models
   */
  @SuppressWarnings("NullAway") // each place is in one round, so that all results are set
  static <M, R> List<R> run(Group<M> group, Upsert<M, ?> upsert, Function<Group<M>, List<R>> once) {
    List<List<Integer>> rounds = rounds(group.models(), upsert);
    if (rounds.size() <= 1) {
      return once.apply(group);
    }
    List<R> results = new ArrayList<>(Collections.nCopies(group.models().size(), null));
    for (List<Integer> places : rounds) {
      List<R> written = once.apply(group.part(places));
      for (int i = 0; i < places.size(); i++) {
        results.set(places.get(i), written.get(i));
      }
    }
    return results;
  }

  /** Whether all models can be upserted at once. */
  static <M> boolean areOne(Group<M> group, Upsert<M, ?> upsert) {
    return rounds(group.models(), upsert).size() <= 1;
  }

  /** The places of each round. Where nothing is updated, the first of equal models is stored. */
  private static <M> List<List<Integer>> rounds(List<M> models, Upsert<M, ?> upsert) {
    List<Column<M, ?>> conflict = upsert.target().columns();
    if (models.size() < 2 || conflict.isEmpty() || upsert.updates().isEmpty()) {
      return List.of();
    }
    List<List<Integer>> rounds = new ArrayList<>();
    Map<List<@Nullable Object>, Integer> next = new HashMap<>();
    for (int place = 0; place < models.size(); place++) {
      List<@Nullable Object> key = ValueKey.of(conflict, models.get(place));
      boolean clashes = upsert.target().areNullsEqual() || !key.contains(null);
      int round = !clashes ? 0 : next.merge(key, 1, Integer::sum) - 1;
      if (round == rounds.size()) {
        rounds.add(new ArrayList<>());
      }
      rounds.get(round).add(place);
    }
    return rounds;
  }
}
