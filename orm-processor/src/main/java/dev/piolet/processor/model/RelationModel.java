package dev.piolet.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way along foreign keys by which a component of a projection is read.
 *
 * @param place the component, with its {@code @Relation} where it has one
 * @param isToMany whether it leads to any number of rows
 * @param isReferring whether it leads to a single row that refers to that of the projection
 * @param model the model of the row or rows
 * @param key the foreign key: from the projection's model to that of a row, from that of a list, or
 *     of a row that refers, to the projection's, or from the model between to the projection's
 * @param through the model between, or null
 * @param order what a list is sorted by
 * @param properties the properties that it could be sorted by
 * @param outOfReach the models among these whose tables generated code cannot name
 */
public record RelationModel(
    Place place,
    boolean isToMany,
    boolean isReferring,
    ClassName model,
    KeyChoice key,
    @Nullable Through through,
    List<Sorting> order,
    List<String> properties,
    List<TypeName> outOfReach) {

  /**
   * A model between, whose rows tell which rows belong to each other.
   *
   * @param model the class, as it is written
   * @param isTable whether it is annotated as a table
   * @param targetKey the foreign key to the model of the list
   * @param properties the properties that a list could be sorted by
   */
  public record Through(
      TypeName model, boolean isTable, KeyChoice targetKey, List<String> properties) {}

  /**
   * A property that a list is sorted by.
   *
   * @param place where it is written
   * @param text what was written
   * @param isOfBetween whether it is one of the model between
   * @param property the property, or null where the text is not understood
   * @param isDescending whether greater values come first
   * @param nulls {@code first}, {@code last} or empty
   */
  public record Sorting(
      Place place,
      String text,
      boolean isOfBetween,
      @Nullable String property,
      boolean isDescending,
      String nulls) {}

  /** Whether it is known which keys are meant, and what a list is sorted by. */
  public boolean isClear() {
    return key.chosen() != null
        && (through == null || through.targetKey().chosen() != null)
        && order.stream().allMatch(sorting -> sorting.property() != null);
  }
}
