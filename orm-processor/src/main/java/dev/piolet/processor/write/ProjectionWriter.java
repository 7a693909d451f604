package dev.piolet.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.ProjectionModel;
import dev.piolet.processor.model.ProjectionModel.Component;
import dev.piolet.processor.model.ProjectionModel.Source;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.TableModel.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the projection of one record: a method here for each member there. */
public final class ProjectionWriter {
  private final ProjectionModel projection;
  private final NameAllocator names = new NameAllocator();
  private final List<String> parameters = new ArrayList<>();

  public ProjectionWriter(ProjectionModel projection) {
    this.projection = projection;
    ProjectionTables.reservedNames(projection).forEach(names::newName);
    projection.components().forEach(one -> parameters.add(names.newName(one.name())));
  }

  /** The projection of a record without problems. */
  public GeneratedClass projection() {
    TypeSpec.Builder type = shell();
    addParts(type);
    GraphWriter graphWriter = new GraphWriter(projection);
    if (graphWriter.isSaved()) {
      type.addField(graphWriter.graph(visibility()));
    }
    Source source = projection.source();
    if (source != null && source.table() != null) {
      ProjectionTables tables = new ProjectionTables(projection, source.table());
      type.addMethod(ofTables(tables).addCode(tables.body()).build());
      return file(type, tables.functions());
    }
    return file(type, Set.of());
  }

  /** The known part of a projection with problems, so that code that uses it compiles. */
  public GeneratedClass skeleton() {
    TypeSpec.Builder type = shell();
    boolean isTellable =
        projection.components().stream()
            .allMatch(component -> component.type() != null && !component.typeIsHidden());
    if (isTellable && !projection.components().isEmpty()) {
      addParts(type);
    }
    Source source = projection.source();
    if (source != null && source.table() != null) {
      type.addMethod(
          ofTables(new ProjectionTables(projection, source.table()))
              .addStatement(
                  "throw new $T($S)",
                  UnsupportedOperationException.class,
                  "The projection has errors")
              .build());
    }
    return file(type, Set.of());
  }

  private TypeSpec.Builder shell() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(projection.projection())
            .addOriginatingElement(projection.place().element())
            .addJavadoc("Reads rows into {@link $T} objects.", projection.recordName())
            .addModifiers(visibility())
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (projection.is(Trait.SEES_GENERATED)) {
      type.addAnnotation(
          AnnotationSpec.builder(RuntimeTypes.GENERATED)
              .addMember("value", "$S", RuntimeTypes.PROCESSOR)
              .build());
    }
    if (projection.is(Trait.DEPRECATED)) {
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "{$S, $S}", "deprecation", "removal")
              .build());
    }
    return type;
  }

  private void addParts(TypeSpec.Builder type) {
    ProjectionTableWriter tableWriter = new ProjectionTableWriter(projection, visibility());
    type.addMethod(ofParts()).addMethod(tableWriter.factory()).addType(tableWriter.table());
  }

  private GeneratedClass file(TypeSpec.Builder type, Set<String> functions) {
    JavaFile.Builder file =
        JavaFile.builder(projection.projection().packageName(), type.build())
            .skipJavaLangImports(!projection.is(Trait.HIDES_LANG_NAMES));
    for (String function : functions) {
      file.addStaticImport(RuntimeTypes.SQL, function);
    }
    return new GeneratedClass(projection.projection(), file.build(), Set.of());
  }

  private Modifier[] visibility() {
    return projection.is(Trait.PUBLIC) ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  private MethodSpec.Builder of() {
    return MethodSpec.methodBuilder("of")
        .addModifiers(visibility())
        .addModifiers(Modifier.STATIC)
        .returns(selectable(projection.recordName()));
  }

  private static TypeName selectable(TypeName type) {
    return ParameterizedTypeName.get(RuntimeTypes.SELECTABLE, type.box());
  }

  private MethodSpec ofParts() {
    MethodSpec.Builder method =
        of().addJavadoc(
                "A {@link $T} of what is selected for each component.", projection.recordName());
    List<Component> components = projection.components();
    for (int i = 0; i < components.size(); i++) {
      TypeName type = Objects.requireNonNull(components.get(i).type());
      method.addParameter(selectable(type), parameters.get(i));
    }
    return method.addCode(assembly()).build();
  }

  /** Makes the readers of the parts once, and the reader of a row that calls each of them. */
  private CodeBlock assembly() {
    String context = names.newName("context");
    String at = names.newName("at");
    String row = names.newName("row");
    String first = names.newName("first");
    CodeBlock.Builder readers = CodeBlock.builder();
    List<CodeBlock> values = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      Component component = projection.components().get(i);
      String reader = names.newName("read" + Names.capitalized(component.name()));
      String method = component.takesMissing() ? "nullableReader" : "reader";
      readers.addStatement("var $N = $N.$L($N)", reader, parameters.get(i), method, context);
      CodeBlock position =
          i == 0 ? CodeBlock.of("$N", first) : CodeBlock.of("$N + $N[$L]", first, at, i);
      values.add(value(component, CodeBlock.of("$N.read($N, $L)", reader, row, position)));
    }
    return CodeBlock.builder()
        .add(
            "return $T.of($T.class,$W$T.of($L),$W$T.of($L),$W($N, $N) -> {\n$>",
            RuntimeTypes.PROJECTIONS,
            projection.recordName(),
            List.class,
            columnNames(),
            List.class,
            CodeBlock.join(parameters.stream().map(one -> CodeBlock.of("$N", one)).toList(), ",$W"),
            context,
            at)
        .add(readers.build())
        .add("return ($N, $N) -> new $T(\n$>$>", row, first, projection.recordName())
        .add(CodeBlock.join(values, ",\n"))
        .add(");\n$<$<$<});\n")
        .build();
  }

  private CodeBlock columnNames() {
    return CodeBlock.join(
        projection.components().stream()
            .map(component -> CodeBlock.of("$S", Names.snakeCase(component.name())))
            .toList(),
        ",$W");
  }

  private static CodeBlock value(Component component, CodeBlock read) {
    if (component.optional()) {
      return CodeBlock.of("$T.ofNullable($L)", Optional.class, read);
    }
    boolean takesAny =
        component.nullable() || Objects.requireNonNull(component.type()).isPrimitive();
    return takesAny ? read : CodeBlock.of("$T.requireNonNull($L)", Objects.class, read);
  }

  private MethodSpec.Builder ofTables(ProjectionTables tables) {
    MethodSpec.Builder method =
        of().addJavadoc(
                "A {@link $T} of the columns of that name$L; with {@code nullable()} it is null where {@code $L} has no row.",
                projection.recordName(),
                isGraph() ? " and of what foreign keys lead to" : "",
                tables.own());
    for (ProjectionTables.Parameter table : tables.parameters()) {
      method.addParameter(table.type(), table.name());
    }
    return method;
  }

  private boolean isGraph() {
    return projection.components().stream()
        .map(Component::nested)
        .anyMatch(nested -> nested != null && nested.relation() != null);
  }
}
