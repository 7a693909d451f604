package dev.piolet.processor.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Gives names of which no two are the same, and none is a word of the language. */
public final class NameAllocator {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> names = new HashMap<>();

  /** For names that are all still free. */
  public NameAllocator() {}

  /** A name as suggested, with underscores behind it where it is taken. */
  public String newName(String suggestion) {
    String name = suggestion;
    while (SourceVersion.isKeyword(name) || !taken.add(name)) {
      name += '_';
    }
    return name;
  }

  /** A name that {@link #get} finds by a key. */
  public String newName(String suggestion, String key) {
    String name = newName(suggestion);
    names.put(key, name);
    return name;
  }

  /** The name of a key. */
  public String get(String key) {
    return Objects.requireNonNull(names.get(key), key);
  }
}
