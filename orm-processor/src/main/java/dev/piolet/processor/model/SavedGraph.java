package dev.piolet.processor.model;

import com.palantir.javapoet.ClassName;
import dev.piolet.processor.model.ProjectionModel.Nested;
import dev.piolet.processor.model.ProjectionModel.Nested.Holder;
import dev.piolet.processor.model.ProjectionModel.Nested.Kind;
import dev.piolet.processor.model.RelationModel.Through;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which records can be saved: those that have all of what their rows are. */
public final class SavedGraph {
  private SavedGraph() {}

  /**
   * Whether a record is its model's row, once, and beside it only whole rows along foreign keys,
   * along each once: of two lists of the same rows it would not be known which is meant.
   *
   * @param own the model
   * @param components the components, where a column alone is null
   */
  public static boolean isOne(ClassName own, List<? extends @Nullable Nested> components) {
    int rows = 0;
    Set<Object> ways = new HashSet<>();
    for (Nested nested : components) {
      if (nested == null || !nested.isReadable() || !nested.isSaved()) {
        return false;
      }
      RelationModel relation = nested.relation();
      if (relation != null) {
        if (!relation.isClear() || !ways.add(way(relation))) {
          return false;
        }
      } else if (isRow(nested, own)) {
        rows++;
      } else {
        return false;
      }
    }
    return rows == 1;
  }

  private static boolean isRow(Nested nested, ClassName own) {
    return nested.kind() == Kind.MODEL && nested.holder() == Holder.ONE && nested.isRowOf(own);
  }

  /** Whether rows refer to that of the record, be it one or any number of them. */
  private static boolean isReferring(RelationModel relation) {
    return relation.isToMany() || relation.isReferring();
  }

  private record Way(boolean isReferring, ClassName from, @Nullable RelationKey key) {}

  private static Object way(RelationModel relation) {
    Through through = relation.through();
    Way way = new Way(isReferring(relation), relation.key().from(), relation.key().chosen());
    return through == null ? way : List.of(way, through.targetKey().chosen());
  }
}
