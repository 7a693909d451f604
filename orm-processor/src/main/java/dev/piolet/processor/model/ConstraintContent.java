package dev.piolet.processor.model;

import dev.piolet.processor.model.ConstraintModel.Check;
import dev.piolet.processor.model.ConstraintModel.Element;
import dev.piolet.processor.model.ConstraintModel.Exclusion;
import dev.piolet.processor.model.ConstraintModel.ForeignKey;
import dev.piolet.processor.model.ConstraintModel.Index;
import dev.piolet.processor.model.ConstraintModel.Unique;
import java.util.Arrays;
import java.util.List;

/** All that a constraint says, by which two that are written at different places are the same. */
public final class ConstraintContent {
  private ConstraintContent() {}

  public static Object of(ConstraintModel constraint) {
    if (constraint instanceof Unique one) {
      return List.of(
          Unique.class,
          one.name(),
          one.properties(),
          one.nullsNotDistinct(),
          one.deferrable(),
          one.include(),
          one.withoutOverlaps());
    } else if (constraint instanceof ForeignKey one) {
      return List.of(
          ForeignKey.class,
          one.name(),
          one.path(),
          one.properties(),
          one.target().model(),
          one.to(),
          one.onDelete(),
          one.onUpdate(),
          one.deferrable(),
          one.period(),
          one.enforced());
    } else if (constraint instanceof Check one) {
      return Arrays.asList(
          Check.class,
          one.name(),
          one.condition(),
          one.property(),
          one.noInherit(),
          one.enforced());
    } else if (constraint instanceof Exclusion one) {
      return List.of(
          Exclusion.class,
          one.name(),
          of(one.elements()),
          one.method(),
          one.where(),
          one.deferrable());
    }
    return of((Index) constraint);
  }

  private static Object of(Index one) {
    return List.of(
        Index.class,
        one.name(),
        one.properties(),
        of(one.elements()),
        one.unique(),
        one.nullsNotDistinct(),
        one.method(),
        one.include(),
        one.where(),
        one.tablespace());
  }

  private static Object of(List<Element> elements) {
    return elements.stream()
        .map(
            one ->
                List.of(
                    one.property(),
                    one.expression(),
                    one.order(),
                    one.nulls(),
                    one.operatorClass(),
                    one.collation(),
                    one.with()))
        .toList();
  }
}
