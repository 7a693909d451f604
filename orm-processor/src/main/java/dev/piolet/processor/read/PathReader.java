package dev.piolet.processor.read;

import dev.piolet.processor.model.ConstraintModel;
import dev.piolet.processor.model.ConstraintModel.ForeignKey;
import dev.piolet.processor.model.ForeignKeyNames;
import dev.piolet.processor.model.JsonModel;
import dev.piolet.processor.model.PathModel;
import dev.piolet.processor.model.RuntimeTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the paths along a table's foreign keys: those to tables that its class can name. */
final class PathReader {
  private static final String OF_SOFT_DELETE = "withDeleted";

  private final InheritedMethods inheritedMethods;

  PathReader(InheritedMethods inheritedMethods) {
    this.inheritedMethods = inheritedMethods;
  }

  List<PathModel> paths(List<ConstraintModel> constraints, JsonModel json) {
    IdentityHashMap<ForeignKey, String> names = ForeignKeyNames.of(constraints);
    if (names.isEmpty()) {
      return List.of();
    }
    Set<String> taken = new HashSet<>(inheritedMethods.of(RuntimeTypes.KEYED_TABLE, 0));
    taken.addAll(json.methods().values());
    taken.add(OF_SOFT_DELETE);
    List<PathModel> paths = new ArrayList<>();
    for (ConstraintModel constraint : constraints) {
      if (constraint instanceof ForeignKey key && key.target().isNameable() && !key.period()) {
        String name = Objects.requireNonNull(names.get(key));
        String method = InheritedMethods.free(name, taken);
        taken.add(method);
        paths.add(new PathModel(key, name, method));
      }
    }
    return List.copyOf(paths);
  }
}
