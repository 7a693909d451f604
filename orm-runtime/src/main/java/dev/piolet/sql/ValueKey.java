package dev.piolet.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key of GROUP BY or DISTINCT ON that has values in it. To PostgreSQL two parameters are two
 * values, so that one that is written more than once has its values in a row beside FROM, whose
 * columns it names. Not thread-safe; made for one rendering.
 */
final class ValueKey {
  private final BoundSql text;
  private int nested;
  private int selected;
  private int sorted;
  private int grouped;

  /** How many values the row has before those of this key. */
  private int offset;

  private ValueKey(BoundSql text) {
    this.text = text;
  }

  /**
   * The keys of a query whose values have to be in a row.
   *
   * @param grouped the keys of GROUP BY and DISTINCT ON
   * @param selected the select list
   * @param sorted the keys of ORDER BY
   * @param rest what else may name keys
   */
  static List<ValueKey> of(
      Iterable<? extends SqlPart> grouped,
      Iterable<? extends SqlPart> selected,
      Iterable<? extends SqlPart> sorted,
      Iterable<? extends SqlPart> rest) {
    List<ValueKey> keys = new ArrayList<>();
    addAll(keys, grouped);
    if (keys.isEmpty()) {
      return keys;
    }
    SqlWriter probe = SqlWriter.probe(keys);
    for (SqlPart part : selected) {
      ValueKey key = in(keys, part);
      if (key == null) {
        probe.part(part);
      } else {
        key.selected++;
      }
    }
    for (SqlPart part : sorted) {
      ValueKey key = in(keys, part instanceof Order<?> order ? order.expression() : part);
      if (key == null) {
        probe.part(part);
      } else {
        key.sorted++;
      }
    }
    rest.forEach(probe::part);
    keys.removeIf(key -> !key.isRepeated());
    int offset = 0;
    for (ValueKey key : keys) {
      key.offset = offset;
      offset += key.text.binds().size();
    }
    return keys;
  }

  private static void addAll(List<ValueKey> keys, Iterable<? extends SqlPart> parts) {
    for (SqlPart part : parts) {
      if (part instanceof Grouping grouping) {
        addAll(keys, grouping.parts());
      } else {
        add(keys, part);
      }
    }
  }

  private static void add(List<ValueKey> keys, SqlPart part) {
    ValueKey known = in(keys, part);
    if (known == null) {
      BoundSql text = SqlWriter.aloneInOneScope(part);
      if (text == null
          || text.binds().isEmpty()
          || !text.binds().stream().allMatch(Bind::isTyped)) {
        return;
      }
      known = new ValueKey(text);
      keys.add(known);
    }
    known.grouped++;
  }

  /** The key that a part is, or null. */
  static @Nullable ValueKey in(List<ValueKey> keys, SqlPart part) {
    if (keys.isEmpty() || !(part instanceof Expression<?>)) {
      return null;
    }
    BoundSql text = SqlWriter.alone(part);
    for (ValueKey key : keys) {
      if (key.text.isSame(text)) {
        return key;
      }
    }
    return null;
  }

  /** Whether positions in the select list do not do. */
  private boolean isRepeated() {
    return nested > 0 || selected > 1 || selected == 0 && (sorted > 0 || grouped > 1);
  }

  /** Takes note of the key within something else. */
  void meet() {
    nested++;
  }

  int offset() {
    return offset;
  }

  List<Bind<?>> values() {
    return text.binds();
  }
}
