package dev.piolet.processor;

import com.palantir.javapoet.ClassName;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/** The one place that prints. */
final class Reporter {
  private final Messager messager;
  private final Set<String> sources = new HashSet<>();

  Reporter(Messager messager) {
    this.messager = messager;
  }

  /** Takes note of the classes of a round, which come from sources and not from class files. */
  void noteSources(Collection<? extends Element> roots) {
    for (TypeElement root : ElementFilter.typesIn(roots)) {
      sources.add(root.getQualifiedName().toString());
    }
  }

  /** Whether a class is among the sources that are compiled. */
  boolean isSource(ClassName type) {
    return sources.contains(type.canonicalName());
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
    boolean hasSource = sources.contains(topLevel(problem.place().element()));
    report(hasSource ? problem : new Problem(problem.message(), Place.of(model)));
  }

  private static String topLevel(Element element) {
    Element around = element.getEnclosingElement();
    return around == null || around instanceof PackageElement
        ? element.toString()
        : topLevel(around);
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
