package dev.piolet.processor;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/**
 * Finds the class files of superclasses. Builds that compile only what has changed give the
 * compiler a model's superclass as a class file, and its table must not change by that.
 */
final class ClassFiles {
  private static final List<JavaFileManager.Location> LOCATIONS =
      List.of(StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT);

  private final Elements elements;
  private final Filer filer;
  private final Sources sources;

  ClassFiles(Elements elements, Filer filer, Sources sources) {
    this.elements = elements;
    this.filer = filer;
    this.sources = sources;
  }

  /**
   * The fields of a class in the order of their declaration, each with whether its type is
   * nullable; empty when the class has a source, or its class file is out of reach.
   */
  Map<String, Boolean> fieldsOf(TypeElement type) {
    if (sources.contain(type)) {
      return Map.of();
    }
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    String binaryName = elements.getBinaryName(type).toString();
    String file = binaryName.substring(binaryName.lastIndexOf('.') + 1) + ".class";
    for (JavaFileManager.Location location : LOCATIONS) {
      try (InputStream in = filer.getResource(location, packageName, file).openInputStream()) {
        return ClassFileFields.read(in);
      } catch (IOException | IllegalArgumentException e) {
        // Not there, or not to be had from this compiler: the compiler's own view has to do.
      }
    }
    return Map.of();
  }
}
