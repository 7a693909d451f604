package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.piolet.processor.model.GeneratedNames;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.ProjectionModel;
import dev.piolet.processor.model.ProjectionModel.Component;
import dev.piolet.processor.model.ProjectionModel.Nested;
import dev.piolet.processor.model.RelationModel;
import dev.piolet.processor.model.RelationModel.Through;
import dev.piolet.processor.model.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a projection takes its columns from: that of its own model, and those that nested
 * models and projections need besides.
 */
final class ProjectionTables {
  private final NameAllocator names = new NameAllocator();
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<CodeBlock> arguments = new ArrayList<>();
  private final RelationWriter relations;
  private final ClassName model;

  /** A parameter that takes a table. */
  record Parameter(ClassName type, String name) {}

  ProjectionTables(ProjectionModel projection, ClassName table) {
    model = (ClassName) Objects.requireNonNull(projection.source()).model();
    reservedNames(projection).forEach(names::newName);
    parameters.add(new Parameter(table, names.newName(Names.variable(model.simpleName()))));
    relations = new RelationWriter(own(), names);
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
            .flatMap(ProjectionTables::classes);
    Stream<String> ofClasses =
        Stream.concat(Stream.of(projection.recordName()), nested)
            .flatMap(
                name ->
                    Stream.of(name.packageName().split("\\.", 2)[0], name.simpleNames().get(0)));
    return Stream.concat(inUse, ofClasses).filter(name -> !name.isEmpty()).distinct();
  }

  /** The generated classes that code of a component names. */
  private static Stream<ClassName> classes(Nested nested) {
    Stream<ClassName> projection = Stream.of(GeneratedNames.projection(nested.type()));
    RelationModel relation = nested.relation();
    if (relation == null || !relation.isToMany() && !relation.isReferring()) {
      return projection;
    }
    Stream<ClassName> tables = Stream.of(GeneratedNames.table(relation.model()));
    Through through = relation.through();
    return Stream.concat(
        projection,
        through != null && through.model() instanceof ClassName between
            ? Stream.concat(tables, Stream.of(GeneratedNames.table(between)))
            : tables);
  }

  /** The name of the own model's table. */
  String own() {
    return parameters.get(0).name();
  }

  List<Parameter> parameters() {
    return parameters;
  }

  /** The functions of statements that the code calls. */
  Set<String> functions() {
    return relations.functions();
  }

  /** The code of the method: a variable for the table of each list, and what is selected. */
  CodeBlock body() {
    CodeBlock.Builder body = CodeBlock.builder();
    relations.variables().forEach(body::addStatement);
    boolean hasLists = !relations.variables().isEmpty();
    return body.addStatement(
            hasLists ? "return $T.of($N, of(\n$L))" : "return $T.of($N,$Wof($L))",
            RuntimeTypes.PROJECTIONS,
            own(),
            CodeBlock.join(arguments, hasLists ? ",\n" : ",$W"))
        .build();
  }

  private CodeBlock argument(Component component) {
    Nested nested = component.nested();
    if (nested == null || !nested.isReadable()) {
      return CodeBlock.of("$N.$N", own(), component.name());
    }
    RelationModel relation = nested.relation();
    if (relation != null && !relation.isClear()) {
      return CodeBlock.of("null"); // of a projection with problems, whose parameters alone count
    }
    if (relation != null && relation.isToMany()) {
      return relations.rows(nested, relation, component.name());
    }
    CodeBlock row = relation == null ? null : relations.path(relation, component.name());
    return part(nested, tables(component, nested, row));
  }

  private static CodeBlock part(Nested nested, List<CodeBlock> tables) {
    return nested.kind() == Nested.Kind.MODEL
        ? tables.get(0)
        : CodeBlock.of(
            "$T.of($L)", GeneratedNames.projection(nested.type()), CodeBlock.join(tables, ",$W"));
  }

  /**
   * The tables of a component: that of its row, and those that have to be given.
   *
   * @param path the path to its row, or null
   */
  private List<CodeBlock> tables(Component component, Nested nested, @Nullable CodeBlock path) {
    List<CodeBlock> tables = new ArrayList<>();
    if (path != null) {
      tables.add(path);
    } else if (nested.isRowOf(model)) {
      tables.add(CodeBlock.of("$N", own()));
    }
    for (ClassName other : nested.others(model)) {
      String name = tables.isEmpty() ? component.name() : component.name() + other.simpleName();
      Parameter parameter = new Parameter(GeneratedNames.table(other), names.newName(name));
      parameters.add(parameter);
      tables.add(CodeBlock.of("$N", parameter.name()));
    }
    return tables;
  }
}
