package dev.piolet.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The foreign keys from one model to another, and which of them is meant.
 *
 * @param from the model that refers
 * @param to the model that is referred to
 * @param keys the foreign keys between them
 * @param member the member of the annotation that names one
 * @param named the properties that it names
 * @param component the component, whose name may be that of a path; empty where that does not count
 * @param isRest whether another choice has taken one of the keys
 */
public record KeyChoice(
    ClassName from,
    ClassName to,
    List<RelationKey> keys,
    String member,
    List<String> named,
    String component,
    boolean isRest) {
  /** The key that is meant, or null where there is none, or several could be. */
  public @Nullable RelationKey chosen() {
    if (!named.isEmpty()) {
      RelationKey exact = only(key -> new HashSet<>(key.properties()).equals(new HashSet<>(named)));
      return exact == null ? only(key -> key.properties().containsAll(named)) : exact;
    }
    RelationKey byName = only(key -> key.path().equals(component));
    return byName == null ? only(key -> true) : byName;
  }

  private @Nullable RelationKey only(Predicate<RelationKey> asked) {
    List<RelationKey> found = keys.stream().filter(asked).toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  /** The same choice without a key that is meant by something else. */
  public KeyChoice without(@Nullable RelationKey other) {
    List<RelationKey> left = keys.stream().filter(key -> !key.equals(other)).toList();
    return left.size() == keys.size()
        ? this
        : new KeyChoice(from, to, left, member, named, component, true);
  }

  /** The keys as the annotation would name them, for messages. */
  public String written() {
    return keys.stream().map(RelationKey::written).collect(Collectors.joining(", "));
  }

  /** How the annotation would name the first one. */
  public String example() {
    return "@Relation(%s = %s)".formatted(member, keys.get(0).written());
  }
}
