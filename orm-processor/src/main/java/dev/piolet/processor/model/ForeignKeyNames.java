package dev.piolet.processor.model;

import dev.piolet.processor.model.ConstraintModel.ForeignKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Names foreign keys by what they refer to: the key of {@code authorId} is {@code author}, of which
 * its field and its path are named.
 */
public final class ForeignKeyNames {
  private final Set<String> taken = new HashSet<>();

  private ForeignKeyNames() {}

  /** The names of the foreign keys among a table's constraints; no two have the same. */
  public static IdentityHashMap<ForeignKey, String> of(List<ConstraintModel> constraints) {
    ForeignKeyNames names = new ForeignKeyNames();
    List<ForeignKey> keys = new ArrayList<>();
    for (ConstraintModel constraint : constraints) {
      if (constraint instanceof ForeignKey key) {
        keys.add(key);
        names.taken.add(given(key));
      }
    }
    IdentityHashMap<ForeignKey, String> named = new IdentityHashMap<>();
    for (ForeignKey key : keys) {
      named.put(key, given(key).isEmpty() ? names.choose(key) : given(key));
    }
    return named;
  }

  /** The name that is given, where it can be one. */
  private static String given(ForeignKey key) {
    return SourceVersion.isIdentifier(key.path()) ? key.path() : "";
  }

  /** The first free one of: the role that the columns tell, the target, all properties. */
  private String choose(ForeignKey key) {
    String all = camelCase(key.properties().stream());
    for (String name : List.of(role(key), target(key), all)) {
      if (!name.isEmpty() && taken.add(name)) {
        return name;
      }
    }
    int number = 1;
    while (!taken.add(all + number)) {
      number++;
    }
    return all + number;
  }

  /**
   * The one property that is not named as what it refers to, without Id: {@code clubId} of {@code
   * tenantId, clubId}. A key by itself, as {@code id}, tells no role.
   */
  private static String role(ForeignKey key) {
    List<String> to = key.to().isEmpty() ? key.target().primaryKey() : key.to();
    List<String> properties = key.properties();
    List<String> telling =
        properties.size() == 1
            ? properties
            : IntStream.range(0, properties.size())
                .filter(i -> i >= to.size() || !properties.get(i).equals(to.get(i)))
                .mapToObj(properties::get)
                .toList();
    if (telling.size() != 1) {
      return "";
    }
    String role = telling.get(0).replaceFirst("(?<=\\p{L})_?I[dD]$|_id$", "");
    return role.equalsIgnoreCase("id") ? "" : camelCase(Stream.of(role));
  }

  private static String target(ForeignKey key) {
    String simple = TypeNames.simple(key.target().model());
    return Names.variable(simple.replaceFirst("<.*", ""));
  }

  /** The properties as one name; those of embedded values with what they are in. */
  public static String camelCase(Stream<String> properties) {
    List<String> parts =
        properties
            .flatMap(property -> Stream.of(property.split("\\.")))
            .filter(part -> !part.isEmpty())
            .toList();
    return parts.stream().limit(1).collect(Collectors.joining())
        + parts.stream().skip(1).map(Names::capitalized).collect(Collectors.joining());
  }
}
