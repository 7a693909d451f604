package dev.piolet.diagram;

import dev.piolet.diagram.LayeredLayout.Segment;
import dev.piolet.diagram.LayeredLayout.Slot;
import java.util.Arrays;
import java.util.List;

/**
 * Places the ordered slots of each layer so that lines are as level as can be: each goes where its
 * lines would have it, and where those of a layer would overlap, they share the way.
 */
final class SlotPlaces {
  private static final double GAP = 32;
  private static final double PASSAGE_GAP = 16;
  private static final int ROUNDS = 10;

  /** A line that passes is kept straight before a box is moved towards its lines. */
  private static final double PASSAGE_WEIGHT = 3;

  private final List<Slot> slots;
  private final List<Segment> segments;
  private final double[] places;

  private SlotPlaces(List<Slot> slots, List<Segment> segments) {
    this.slots = slots;
    this.segments = segments;
    this.places = new double[slots.size()];
  }

  /** How far each slot's upper edge is below that of the picture. */
  static double[] of(List<Slot> slots, List<Segment> segments, List<List<Integer>> order) {
    SlotPlaces result = new SlotPlaces(slots, segments);
    order.forEach(layer -> result.place(layer, new double[layer.size()]));
    for (int round = 0; round < ROUNDS; round++) {
      boolean both = round > 1;
      for (int i = 0; i < order.size(); i++) {
        List<Integer> layer = order.get(round % 2 == 0 ? i : order.size() - 1 - i);
        boolean fromLeft = round % 2 == 0;
        result.place(
            layer,
            layer.stream()
                .mapToDouble(slot -> result.wanted(slot, both || fromLeft, both || !fromLeft))
                .toArray());
      }
    }
    double top = Arrays.stream(result.places).min().orElse(0);
    return Arrays.stream(result.places).map(place -> Math.round(place - top)).toArray();
  }

  private double wanted(int slot, boolean fromLeft, boolean fromRight) {
    return segments.stream()
        .filter(s -> fromLeft && s.right() == slot || fromRight && s.left() == slot)
        .mapToDouble(
            s ->
                s.right() == slot
                    ? places[s.left()] + s.leftY() - s.rightY()
                    : places[s.right()] + s.rightY() - s.leftY())
        .average()
        .orElse(places[slot]);
  }

  /**
   * Finds the places that are nearest to the wanted ones, by least squares, with every slot below
   * the one before: neighbours that would overlap are joined in a block, which goes to the middle
   * of what they want ("pool adjacent violators").
   */
  private void place(List<Integer> layer, double[] wanted) {
    int count = layer.size();
    double[] offset = new double[count];
    for (int i = 1; i < count; i++) {
      offset[i] = offset[i - 1] + distance(slots.get(layer.get(i - 1)), slots.get(layer.get(i)));
    }
    double[] sum = new double[count];
    double[] weight = new double[count];
    int[] first = new int[count];
    int blocks = 0;
    for (int i = 0; i < count; i++) {
      double own = slots.get(layer.get(i)).passage() ? PASSAGE_WEIGHT : 1;
      sum[blocks] = own * (wanted[i] - offset[i]);
      weight[blocks] = own;
      first[blocks] = i;
      while (blocks > 0 && sum[blocks - 1] / weight[blocks - 1] >= sum[blocks] / weight[blocks]) {
        sum[blocks - 1] += sum[blocks];
        weight[blocks - 1] += weight[blocks];
        blocks--;
      }
      blocks++;
    }
    for (int block = 0; block < blocks; block++) {
      int end = block + 1 < blocks ? first[block + 1] : count;
      for (int i = first[block]; i < end; i++) {
        places[layer.get(i)] = sum[block] / weight[block] + offset[i];
      }
    }
  }

  private static double distance(Slot above, Slot below) {
    return above.height() + (above.passage() && below.passage() ? PASSAGE_GAP : GAP);
  }
}
