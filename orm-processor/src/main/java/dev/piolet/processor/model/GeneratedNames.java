package dev.piolet.processor.model;

import com.palantir.javapoet.ClassName;

/** The names of the classes that are generated, each in the package of what it is generated for. */
public final class GeneratedNames {
  private GeneratedNames() {}

  /** The table of a model. */
  public static ClassName table(ClassName model) {
    return of(model, "Table");
  }

  /** The projection of a record. */
  public static ClassName projection(ClassName record) {
    return of(record, "Projection");
  }

  /** The composite type of a record. */
  public static ClassName composite(ClassName record) {
    return of(record, "Type");
  }

  private static ClassName of(ClassName type, String suffix) {
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + suffix);
  }
}
