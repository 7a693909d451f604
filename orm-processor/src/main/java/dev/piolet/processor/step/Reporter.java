package dev.piolet.processor.step;

import dev.piolet.processor.element.Sources;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The one place that prints. */
public final class Reporter {
  private final Messager messager;
  private final Sources sources;
  private final boolean showsRecords;
  private final @Nullable RepeatedAnnotations repeated;

  /** A class can be read as more than one thing, and have the same problem as each of them. */
  private final Set<Problem> reported = new HashSet<>();

  public Reporter(ProcessingEnvironment environment, Sources sources) {
    this.messager = environment.getMessager();
    this.sources = sources;
    this.repeated = RepeatedAnnotations.in(environment);
    this.showsRecords = !environment.getClass().getName().startsWith("org.eclipse.jdt.");
  }

  public void report(Problem problem) {
    if (!reported.add(problem)) {
      return;
    }
    Place place = problem.place();
    if (repeated != null && repeated.report(message(problem), place)) {
      return;
    }
    messager.printMessage(
        Diagnostic.Kind.ERROR,
        message(problem),
        place.element(),
        place.annotation(),
        place.value());
  }

  /** The Eclipse compiler gives errors in records no place, so the message has to name it. */
  private String message(Problem problem) {
    Element element = problem.place().element();
    Element type = element instanceof TypeElement ? element : element.getEnclosingElement();
    boolean isShown = showsRecords || type == null || type.getKind() != ElementKind.RECORD;
    return isShown ? problem.message() : type + ": " + problem.message();
  }

  /** Reports a model's problem: at the model when its exact place is in a class file. */
  void report(Problem problem, TypeElement model) {
    boolean hasSource = sources.contain(problem.place().element());
    report(hasSource ? problem : new Problem(problem.message(), Place.of(model)));
  }

  /** Reports an exception that should not be. */
  void reportBug(RuntimeException bug, TypeElement model) {
    StringWriter trace = new StringWriter();
    bug.printStackTrace(new PrintWriter(trace));
    String message =
        """
        Piolet failed on this model. That is a bug in Piolet, whatever the model is: \
        please report it, with the model and this stack trace.\n\
        """
            + trace;
    report(new Problem(message, Place.of(model)));
  }
}
