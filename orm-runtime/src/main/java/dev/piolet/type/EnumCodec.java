package dev.piolet.type;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The constants of an enum, by their labels. */
final class EnumCodec<E extends Enum<E>> implements Codec<E> {
  private final Class<E> constants;
  private final Map<E, String> labels;
  private final Map<String, E> byLabel = new HashMap<>();

  /**
   * The constants with labels of their own.
   *
   * @throws IllegalArgumentException when there is not one label for each
   */
  EnumCodec(Class<E> constants, List<String> labels) {
    this.constants = constants;
    this.labels = new EnumMap<>(constants);
    E[] all = constants.getEnumConstants();
    if (all.length != labels.size()) {
      throw new IllegalArgumentException(
          constants.getName()
              + " has "
              + all.length
              + " constants, and there are "
              + labels.size()
              + " labels for them: "
              + labels);
    }
    for (int i = 0; i < all.length; i++) {
      String label = Storable.text(labels.get(i));
      this.labels.put(all[i], label);
      if (byLabel.put(label, all[i]) != null) {
        throw new IllegalArgumentException("Two constants have the label \"" + label + '"');
      }
    }
  }

  @Override
  public Object conversion() {
    return labels;
  }

  @Override
  public String text(E constant) {
    return Objects.requireNonNull(labels.get(constant), "Every constant has a label");
  }

  @Override
  public E parse(String label) {
    E constant = byLabel.get(label);
    if (constant == null) {
      throw new IllegalArgumentException(
          "The label \"" + label + "\" is no constant of " + constants.getName());
    }
    return constant;
  }
}
