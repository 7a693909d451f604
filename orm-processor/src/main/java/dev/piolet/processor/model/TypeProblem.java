package dev.piolet.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * Why a property cannot be stored as it is declared.
 *
 * @param member the member of {@code @Field} that is to blame; empty when it is the type itself
 * @param predicate what is wrong and how to correct it, to follow the property's name
 * @param elsewhere what is to blame instead, or null
 */
public record TypeProblem(String member, String predicate, @Nullable Place elsewhere) {
  /** Whether the type itself is to blame, so that leaving the property out would do, too. */
  public boolean isOfTheType() {
    return member.isEmpty() && elsewhere == null;
  }

  /** The part of a property that is to blame. */
  public Place place(Place property) {
    if (elsewhere != null) {
      return elsewhere;
    }
    return member.isEmpty() ? property.bare() : property.at(member);
  }
}
