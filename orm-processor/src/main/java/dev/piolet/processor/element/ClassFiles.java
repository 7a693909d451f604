package dev.piolet.processor.element;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the class files of superclasses, records and enums. Builds that compile only what has
 * changed give the compiler a model's superclass, or what it embeds, as a class file, and its table
 * must not change by that.
 */
public final class ClassFiles {
  private static final List<JavaFileManager.Location> LOCATIONS =
      List.of(StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT);

  private static final List<JavaFileManager.Location> LOCATIONS_OF_MODULES =
      List.of(
          StandardLocation.MODULE_PATH,
          StandardLocation.SYSTEM_MODULES,
          StandardLocation.CLASS_OUTPUT);

  private final Elements elements;
  private final Filer filer;
  private final Sources sources;
  private final Map<String, ClassFile> known = new HashMap<>();

  public ClassFiles(Elements elements, Filer filer, Sources sources) {
    this.elements = elements;
    this.filer = filer;
    this.sources = sources;
  }

  /** The class file of a class; {@link ClassFile#NONE} where the class has a source. */
  public ClassFile of(TypeElement type) {
    return sources.contain(type)
        ? ClassFile.NONE
        : known.computeIfAbsent(elements.getBinaryName(type).toString(), name -> find(type, name));
  }

  private ClassFile find(TypeElement type, String binaryName) {
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    String file = binaryName.substring(binaryName.lastIndexOf('.') + 1) + ".class";
    ClassFile found = find(LOCATIONS, packageName, file);
    ModuleElement module = elements.getModuleOf(type);
    if (found == null && module != null && !module.isUnnamed()) {
      String inModule = module.getQualifiedName() + "/" + packageName;
      found = find(LOCATIONS_OF_MODULES, inModule, file);
    }
    if (found == null) {
      // The Eclipse compiler looks for a package in all modules.
      found = find(List.of(StandardLocation.MODULE_PATH), packageName, file);
    }
    return found == null ? ClassFile.NONE : found;
  }

  private @Nullable ClassFile find(
      List<JavaFileManager.Location> locations, String packageName, String file) {
    for (JavaFileManager.Location location : locations) {
      try (InputStream in = filer.getResource(location, packageName, file).openInputStream()) {
        return ClassFile.read(in);
      } catch (IOException | RuntimeException e) {
        // Not there, or not to be had from this compiler: the compiler's own view has to do. For a
        // module that a location lacks, javac throws a NullPointerException.
      }
    }
    return null;
  }
}
