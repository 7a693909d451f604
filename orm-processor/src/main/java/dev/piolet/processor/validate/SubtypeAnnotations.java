package dev.piolet.processor.validate;

import dev.piolet.annotations.Discriminator;
import dev.piolet.annotations.Partitioned;
import dev.piolet.annotations.Policy;
import dev.piolet.annotations.PrimaryKey;
import dev.piolet.annotations.RowSecurity;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Round;
import dev.piolet.processor.element.SealedTypes;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.util.ElementFilter;

/** Finds annotations of a sealed model's table as a whole that are on one of its types, or none. */
public final class SubtypeAnnotations {
  private static final List<Class<? extends Annotation>> OF_WHOLE =
      List.of(
          Discriminator.class,
          Partitioned.class,
          Policy.class,
          Policy.Several.class,
          PrimaryKey.class,
          RowSecurity.class);

  private SubtypeAnnotations() {}

  /** The problems of {@code @Discriminator} where there are no types to tell apart. */
  public static List<Problem> withoutEffect(Round round) {
    return ElementFilter.typesIn(round.annotatedWith(Discriminator.class)).stream()
        .filter(type -> !SealedTypes.isModel(type) && SealedTypes.modelOf(type) == null)
        .map(
            type ->
                new Problem(
                    """
                    @Discriminator on %s has no effect: there are no types to tell apart. Remove \
                    it, or put it on a sealed type with @Table\
                    """
                        .formatted(type.getSimpleName()),
                    Annotations.place(type, Discriminator.class)))
        .toList();
  }

  /**
   * Finds them on a type.
   *
   * @param isUnion whether each type has a table of its own
   */
  static List<Problem> ofWhole(Element type, String model, boolean isUnion) {
    List<Problem> problems = new ArrayList<>();
    for (Class<? extends Annotation> annotation :
        isUnion ? List.of(Discriminator.class) : OF_WHOLE) {
      Place place = Annotations.place(type, annotation);
      if (place.annotation() != null) {
        String name = annotation == Policy.Several.class ? "Policy" : annotation.getSimpleName();
        problems.add(
            new Problem(
                "@%s is of the whole table, and not of the rows of %s. Put it on %s"
                    .formatted(name, type.getSimpleName(), model),
                place));
      }
    }
    return problems;
  }
}
