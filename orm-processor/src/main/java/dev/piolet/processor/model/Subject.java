package dev.piolet.processor.model;

import com.palantir.javapoet.ClassName;
import dev.piolet.processor.model.TableModel.Unresolved;
import java.util.List;
import java.util.Map;

/** A class or record that a class is generated for. */
public interface Subject {
  /** The class or record, with its annotation. */
  Place place();

  /** The class or record. */
  ClassName declared();

  /** The class to generate. */
  ClassName generatedClass();

  /** All classes to generate, each with the class or record that it is generated for. */
  default Map<ClassName, ClassName> generatedClasses() {
    return Map.of(generatedClass(), declared());
  }

  /** The types that the compiler does not know, or does not know yet. */
  List<Unresolved> unresolved();

  /** Whether anything can be told of the class to be generated, in spite of errors. */
  boolean isTellable();
}
