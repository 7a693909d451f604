package dev.piolet.processor;

import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A compiler's environment with another filer, as build tools wrap it. */
record WrappedEnvironment(ProcessingEnvironment environment, Filer filer)
    implements ProcessingEnvironment {
  @Override
  public Filer getFiler() {
    return filer;
  }

  @Override
  public Map<String, String> getOptions() {
    return environment.getOptions();
  }

  @Override
  public Messager getMessager() {
    return environment.getMessager();
  }

  @Override
  public Elements getElementUtils() {
    return environment.getElementUtils();
  }

  @Override
  public Types getTypeUtils() {
    return environment.getTypeUtils();
  }

  @Override
  public SourceVersion getSourceVersion() {
    return environment.getSourceVersion();
  }

  @Override
  public Locale getLocale() {
    return environment.getLocale();
  }
}
