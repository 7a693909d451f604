package dev.piolet.processor.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The name of a class, with its package and the classes around it. */
public final class ClassName implements TypeName {
  private final String packageName;
  private final List<String> simpleNames;
  private final String canonicalName;

  private ClassName(String packageName, List<String> simpleNames) {
    this.packageName = packageName;
    this.simpleNames = simpleNames;
    String simple = simpleNames.size() == 1 ? simpleNames.get(0) : String.join(".", simpleNames);
    this.canonicalName = packageName.isEmpty() ? simple : packageName + '.' + simple;
  }

  /** The name of a class that is in no other. */
  public static ClassName get(String packageName, String simpleName) {
    return new ClassName(packageName, List.of(simpleName));
  }

  /** The name of a class or interface that is no array. */
  public static ClassName get(Class<?> type) {
    List<String> names = new ArrayList<>();
    for (Class<?> part = type; part != null; part = part.getEnclosingClass()) {
      names.add(0, part.getSimpleName());
    }
    return new ClassName(type.getPackageName(), List.copyOf(names));
  }

  public static ClassName get(TypeElement type) {
    Element around = type.getEnclosingElement();
    String name = type.getSimpleName().toString();
    if (around instanceof PackageElement inPackage) {
      return get(inPackage.getQualifiedName().toString(), name);
    }
    List<String> names = new ArrayList<>(List.of(name));
    for (; around instanceof TypeElement; around = around.getEnclosingElement()) {
      names.add(around.getSimpleName().toString());
    }
    Collections.reverse(names);
    String packageName =
        around instanceof PackageElement found ? found.getQualifiedName().toString() : "";
    return new ClassName(packageName, List.copyOf(names));
  }

  /** The name of the package; empty for that without a name. */
  public String packageName() {
    return packageName;
  }

  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** The names from the outermost class to this. */
  public List<String> simpleNames() {
    return simpleNames;
  }

  public String canonicalName() {
    return canonicalName;
  }

  /** The name by which class files know it: {@code app.Outer$Inner}. */
  public String reflectionName() {
    String simple = String.join("$", simpleNames);
    return packageName.isEmpty() ? simple : packageName + '.' + simple;
  }

  public ClassName nestedClass(String name) {
    List<String> names = new ArrayList<>(simpleNames);
    names.add(name);
    return new ClassName(packageName, List.copyOf(names));
  }

  /** The class around this, or null. */
  @Nullable ClassName enclosingClass() {
    int last = simpleNames.size() - 1;
    return last == 0 ? null : new ClassName(packageName, simpleNames.subList(0, last));
  }

  ClassName topLevelClass() {
    return simpleNames.size() == 1 ? this : get(packageName, simpleNames.get(0));
  }

  @Override
  public boolean isBoxedPrimitive() {
    return PrimitiveTypeName.in(this) != null;
  }

  @Override
  public TypeName unbox() {
    TypeName primitive = PrimitiveTypeName.in(this);
    return primitive == null ? TypeName.super.unbox() : primitive;
  }

  @Override
  public void write(CodeWriter writer) {
    writer.text(writer.nameOf(this));
  }

  @Override
  public void collect(Imports imports) {
    imports.add(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClassName name && canonicalName.equals(name.canonicalName);
  }

  @Override
  public int hashCode() {
    return canonicalName.hashCode();
  }

  @Override
  public String toString() {
    return canonicalName;
  }
}
