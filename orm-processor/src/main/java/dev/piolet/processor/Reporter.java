package dev.piolet.processor;

import java.io.PrintWriter;
import java.io.StringWriter;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** The one place that prints. */
final class Reporter {
  private final Messager messager;
  private final Sources sources;

  Reporter(Messager messager, Sources sources) {
    this.messager = messager;
    this.sources = sources;
  }

  void report(Problem problem) {
    Place place = problem.place();
    messager.printMessage(
        Diagnostic.Kind.ERROR,
        problem.message(),
        place.element(),
        place.annotation(),
        place.value());
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
        please report it, with the model and this stack trace.\n"""
            + trace;
    report(new Problem(message, Place.of(model)));
  }
}
