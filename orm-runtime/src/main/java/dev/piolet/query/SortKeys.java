package dev.piolet.query;

import dev.piolet.sql.SortKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Sort keys by names that a user may choose from: {@code orderBy(keys.named(request.sort()))}. Only
 * what the program put in can be chosen.
 *
 * @param byName the keys, as in {@code Map.of("name", USER.name, "newest", USER.id.desc())}
 */
public record SortKeys(Map<String, ? extends SortKey> byName) {
  public SortKeys {
    byName = Map.copyOf(byName);
  }

  /**
   * The keys of some names, in that order; none for none.
   *
   * @throws IllegalArgumentException when there is no key of a name
   */
  public List<SortKey> named(Collection<String> names) {
    List<SortKey> keys = new ArrayList<>();
    for (String name : names) {
      SortKey key = byName.get(name);
      if (key == null) {
        throw new IllegalArgumentException(
            "There is no sort key \"" + name + "\"; there are " + new TreeSet<>(byName.keySet()));
      }
      keys.add(key);
    }
    return keys;
  }

  /** The keys of some names; see {@link #named(Collection)}. */
  public List<SortKey> named(String... names) {
    return named(List.of(names));
  }
}
