package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.piolet.processor.model.GeneratedNames;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.ProjectionModel;
import dev.piolet.processor.model.ProjectionModel.Component;
import dev.piolet.processor.model.ProjectionModel.Nested;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The tables that a projection takes its columns from: that of its own model, and those that nested
 * models and projections need besides.
 */
final class ProjectionTables {
  private final NameAllocator names = new NameAllocator();
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<CodeBlock> arguments = new ArrayList<>();
  private final ClassName model;

  /** A parameter that takes a table. */
  record Parameter(ClassName type, String name) {}

  ProjectionTables(ProjectionModel projection, ClassName table) {
    model = (ClassName) Objects.requireNonNull(projection.source()).model();
    reservedNames(projection).forEach(names::newName);
    parameters.add(new Parameter(table, names.newName(Names.variable(model.simpleName()))));
    projection.components().forEach(component -> arguments.add(argument(component)));
  }

  /** Names that would hide those of classes and packages in generated code. */
  static Stream<String> reservedNames(ProjectionModel projection) {
    Stream<String> inUse =
        Stream.of("yield", "List", "Objects", "Optional", "Projections", "java", "dev");
    Stream<ClassName> nested =
        projection.components().stream()
            .map(Component::nested)
            .filter(Objects::nonNull)
            .map(Nested::type)
            .map(GeneratedNames::projection);
    Stream<String> ofClasses =
        Stream.concat(Stream.of(projection.recordName()), nested)
            .flatMap(
                name ->
                    Stream.of(name.packageName().split("\\.", 2)[0], name.simpleNames().get(0)));
    return Stream.concat(inUse, ofClasses).filter(name -> !name.isEmpty()).distinct();
  }

  /** The name of the own model's table. */
  String own() {
    return parameters.get(0).name();
  }

  List<Parameter> parameters() {
    return parameters;
  }

  /** The selectables for each component. */
  List<CodeBlock> arguments() {
    return arguments;
  }

  private CodeBlock argument(Component component) {
    Nested nested = component.nested();
    if (nested == null || !nested.isReadable()) {
      return CodeBlock.of("$N.$N", own(), component.name());
    }
    List<CodeBlock> tables = new ArrayList<>();
    if (nested.models().get(0).equals(model)) {
      tables.add(CodeBlock.of("$N", own()));
    }
    for (ClassName other : nested.others(model)) {
      String name = tables.isEmpty() ? component.name() : component.name() + other.simpleName();
      Parameter parameter = new Parameter(GeneratedNames.table(other), names.newName(name));
      parameters.add(parameter);
      tables.add(CodeBlock.of("$N", parameter.name()));
    }
    return nested.kind() == Nested.Kind.MODEL
        ? tables.get(0)
        : CodeBlock.of(
            "$T.of($L)", GeneratedNames.projection(nested.type()), CodeBlock.join(tables, ",$W"));
  }
}
