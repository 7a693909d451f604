package dev.piolet.processor.validate;

import dev.piolet.annotations.Projection;
import dev.piolet.annotations.Relation;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Round;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.util.ElementFilter;

/** Finds {@code @Relation} where there is no projection of a model. */
public final class RelationAnnotations {
  private RelationAnnotations() {}

  public static List<Problem> withoutEffect(Round round) {
    return ElementFilter.fieldsIn(round.annotatedWith(Relation.class)).stream()
        .filter(field -> !isOfModel(Annotations.place(owner(field), Projection.class)))
        .map(RelationAnnotations::problem)
        .toList();
  }

  private static Element owner(Element field) {
    return Objects.requireNonNull(field.getEnclosingElement());
  }

  private static boolean isOfModel(Place projection) {
    return projection.at("of").value() != null;
  }

  private static Problem problem(Element field) {
    String message =
        """
        @Relation on "%s" has no effect, because %s is no projection of a model. Say \
        @Projection(of = ...), or remove @Relation"""
            .formatted(field.getSimpleName(), owner(field).getSimpleName());
    return new Problem(message, Annotations.place(field, Relation.class));
  }
}
