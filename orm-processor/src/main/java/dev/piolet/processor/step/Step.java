package dev.piolet.processor.step;

import com.palantir.javapoet.ClassName;
import dev.piolet.processor.element.Round;
import dev.piolet.processor.element.Sources;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.Subject;
import dev.piolet.processor.write.GeneratedClass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
 * <p>One whose types another processor has yet to generate, or that Lombok rewrites, waits for a
 * later round.
 *
 * @param <S> what is read of it
 */
abstract class Step<S extends Subject> {
  private final ProcessingEnvironment environment;
  private final Reporter reporter;
  private final Sources sources;
  private final String kind;
  private final Set<String> waiting = new LinkedHashSet<>();
  private boolean isWaitingForOthers;
  private final Set<String> leftToLombok = new HashSet<>();
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

  /** The elements that have the annotation in this round. */
  abstract Set<? extends Element> annotated(Round round);

  abstract S read(TypeElement type);

  abstract List<Problem> validate(S subject);

  /** The classes, of what has no problem. */
  abstract List<GeneratedClass> whole(S subject);

  /** The known part of the classes in spite of problems, so that code that uses it compiles. */
  abstract List<GeneratedClass> skeleton(S subject);

  /** The classes that are read of a type: itself, where nothing else is said. */
  List<TypeElement> parts(TypeElement type) {
    return List.of(type);
  }

  /**
   * Writes what goes with a class.
   *
   * @return what hinders, or null
   */
  @Nullable Problem writeBeside(S subject) {
    return null;
  }

  /** Whether something waits for what other processors have yet to generate. */
  public final boolean isWaitingForOthers() {
    return isWaitingForOthers;
  }

  public final void process(Round round) {
    isWaitingForOthers = false;
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
    String name = type.getQualifiedName().toString();
    boolean isForLombok = parts(type).stream().anyMatch(Lombok::rewrites);
    if (isForLombok && !isLastRound && leftToLombok.add(name)) {
      waiting.add(name);
      return;
    }
    S subject = read(type);
    if (!subject.unresolved().isEmpty() && !isLastRound) {
      isWaitingForOthers = true;
      waiting.add(name);
      return;
    }
    List<Problem> problems = validate(subject);
    if (isForLombok && isLastRound && !problems.isEmpty()) {
      reporter.report(Lombok.didNotRun(subject));
    } else {
      problems.forEach(problem -> reporter.report(problem, type));
    }
    Problem clash = clash(subject);
    if (clash != null) {
      reporter.report(clash, type);
    } else if (problems.isEmpty() && subject.unresolved().isEmpty()) {
      write(whole(subject), type);
      Problem hindrance = writeBeside(subject);
      if (hindrance != null) {
        reporter.report(hindrance);
      }
    } else if (subject.isTellable() && !isLastRound) {
      write(skeleton(subject), type);
    }
  }

  /** Two classes of the name of one to be written. */
  private @Nullable Problem clash(S subject) {
    for (Map.Entry<ClassName, ClassName> one : subject.generatedClasses().entrySet()) {
      String owner = ownerOf(one.getKey(), one.getValue());
      if (!owner.isEmpty()) {
        String message = "%s would get the %s %s, which is %s already. Rename one of the two";
        return new Problem(
            message.formatted(one.getValue(), kind, one.getKey(), owner), subject.place().bare());
      }
    }
    return null;
  }

  /** What has the name of a class to be written, or nothing. */
  private String ownerOf(ClassName generated, ClassName declared) {
    ClassName other = declaredByGenerated.putIfAbsent(generated, declared);
    if (other != null) {
      return "that of " + other;
    }
    return sources.contain(generated.canonicalName()) ? "a class" : "";
  }

  private void write(List<GeneratedClass> generated, TypeElement type) {
    generated.forEach(one -> write(one, type));
  }

  private void write(GeneratedClass generated, TypeElement type) {
    String name = generated.name().simpleName();
    try {
      generated.file().writeTo(environment.getFiler());
    } catch (IOException e) {
      reporter.report(cannotWrite(name, type, e));
    }
    generated.hidden().forEach(hidden -> reporter.report(hidden(name, hidden, type)));
  }

  private static Problem hidden(String file, ClassName hidden, TypeElement type) {
    String name = hidden.simpleNames().get(0);
    String what =
        hidden.packageName().isEmpty()
            ? "\"%s\" is the name of a property".formatted(name)
            : "\"%s\" and \"%s\" mean something else"
                .formatted(name, hidden.packageName().split("\\.", 2)[0]);
    return new Problem(
        """
        %s has to name the class %s, but %s here. Rename the property; @Field(name = "...") \
        keeps its column"""
            .formatted(file, hidden, what),
        Place.of(type));
  }

  static Problem cannotWrite(String file, Element element, IOException cause) {
    return new Problem("Cannot write %s: %s".formatted(file, cause), Place.of(element));
  }
}
