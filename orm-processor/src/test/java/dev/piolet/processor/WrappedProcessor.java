package dev.piolet.processor;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor as build tools run it: with a filer of their own. */
abstract class WrappedProcessor extends AbstractProcessor {
  private final TableProcessor processor = new TableProcessor();

  abstract Filer wrap(Filer compilersFiler);

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    processor.init(new WrappedEnvironment(environment, wrap(environment.getFiler())));
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    processor.process(annotations, round);
    return false;
  }
}
