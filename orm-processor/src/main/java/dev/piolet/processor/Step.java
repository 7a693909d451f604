package dev.piolet.processor;

import dev.piolet.processor.code.ClassName;
import dev.piolet.processor.code.JavaFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a class for each class or record with some annotation: reads it, validates it, writes it.
 *
 * <p>One whose types another processor has yet to generate waits for a later round.
 *
 * @param <S> what is read of it
 */
abstract class Step<S extends Subject> {
  private final ProcessingEnvironment environment;
  private final Reporter reporter;
  private final Sources sources;
  private final String kind;
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Map<ClassName, ClassName> declaredByGenerated = new HashMap<>();

  /**
   * A step.
   *
   * @param kind what the classes are that it writes, as messages name them
   */
  Step(ProcessingEnvironment environment, Reporter reporter, Sources sources, String kind) {
    this.environment = environment;
    this.reporter = reporter;
    this.sources = sources;
    this.kind = kind;
  }

  /** What has the annotation in this round. */
  abstract Set<? extends Element> annotated(Round round);

  abstract S read(TypeElement type);

  abstract List<Problem> validate(S subject);

  /** The class, of what has no problem. */
  abstract JavaFile whole(S subject);

  /** What can be told of the class in spite of problems, so that code that uses it compiles. */
  abstract JavaFile skeleton(S subject);

  /**
   * Writes what goes with a class.
   *
   * @return what hinders, or null
   */
  @Nullable Problem writeBeside(S subject) {
    return null;
  }

  final void process(Round round) {
    for (TypeElement type : types(round)) {
      try {
        process(type, round.environment().processingOver());
      } catch (RuntimeException e) {
        reporter.reportBug(e, type);
      }
    }
  }

  /** The types that waited, as they are in this round, and the new ones. */
  private List<TypeElement> types(Round round) {
    List<TypeElement> types = new ArrayList<>();
    waiting.stream()
        .map(environment.getElementUtils()::getTypeElement)
        .filter(Objects::nonNull)
        .forEach(types::add);
    types.addAll(ElementFilter.typesIn(annotated(round)));
    waiting.clear();
    return types;
  }

  private void process(TypeElement type, boolean isLastRound) {
    S subject = read(type);
    if (!subject.unresolved().isEmpty() && !isLastRound) {
      waiting.add(type.getQualifiedName().toString());
      return;
    }
    List<Problem> problems = validate(subject);
    problems.forEach(problem -> reporter.report(problem, type));
    Problem clash = clash(subject);
    if (clash != null) {
      reporter.report(clash, type);
    } else if (problems.isEmpty()) {
      write(whole(subject), type);
      Problem hindrance = writeBeside(subject);
      if (hindrance != null) {
        reporter.report(hindrance);
      }
    } else if (subject.isTellable() && !isLastRound) {
      write(skeleton(subject), type);
    }
  }

  /** Two classes of the name of the one to be written. */
  private @Nullable Problem clash(S subject) {
    ClassName other = declaredByGenerated.putIfAbsent(subject.generatedClass(), subject.declared());
    String owner;
    if (other != null) {
      owner = "that of " + other;
    } else if (sources.contain(subject.generatedClass().canonicalName())) {
      owner = "a class";
    } else {
      return null;
    }
    String message = "%s would get the %s %s, which is %s already. Rename one of the two";
    return new Problem(
        message.formatted(subject.declared(), kind, subject.generatedClass(), owner),
        subject.place().bare());
  }

  private void write(JavaFile file, TypeElement type) {
    try {
      file.writeTo(environment.getFiler());
    } catch (IOException e) {
      reporter.report(cannotWrite(file.name().simpleName(), type, e));
    }
  }

  static Problem cannotWrite(String file, Element element, IOException cause) {
    return new Problem("Cannot write %s: %s".formatted(file, cause), Place.of(element));
  }
}
