package dev.piolet.processor.types;

import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.TypeProblem;

/**
 * Says that a property cannot be stored as it is declared. It is thrown wherever that shows,
 * however deep in a type, and caught by {@link TypeMapping}, which makes it the property's {@link
 * TypeProblem}.
 */
final class NotStorable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient TypeProblem problem;

  /**
   * A property whose Java type is to blame.
   *
   * @param predicate what is wrong and how to correct it, to follow the property's name
   */
  NotStorable(String predicate) {
    this("", predicate);
  }

  /**
   * A property one of whose annotation's members is to blame.
   *
   * @param member the member of {@code @Field}
   * @param predicate what is wrong and how to correct it, to follow the property's name
   */
  NotStorable(String member, String predicate) {
    this(new TypeProblem(member, predicate, null));
  }

  private NotStorable(TypeProblem problem) {
    super(problem.predicate(), null, false, false);
    this.problem = problem;
  }

  /** The same, where something else than {@code @Field} is to blame. */
  NotStorable at(Place place) {
    return new NotStorable(new TypeProblem(problem.member(), problem.predicate(), place));
  }

  /**
   * The same of what the value is a part of.
   *
   * @param whole the Java type of that
   * @param part what the value is there
   */
  NotStorable in(String whole, String part) {
    String predicate = "has the type %s, whose %s %s".formatted(whole, part, problem.predicate());
    return new NotStorable(new TypeProblem(problem.member(), predicate, problem.elsewhere()));
  }

  TypeProblem problem() {
    return problem;
  }
}
