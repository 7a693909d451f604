package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.piolet.processor.model.GeneratedNames;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.ProjectionModel;
import dev.piolet.processor.model.ProjectionModel.Component;
import dev.piolet.processor.model.ProjectionModel.Nested;
import dev.piolet.processor.model.ProjectionModel.Nested.Kind;
import dev.piolet.processor.model.ProjectionModel.Source;
import dev.piolet.processor.model.RelationKey;
import dev.piolet.processor.model.RelationModel;
import dev.piolet.processor.model.RelationModel.Through;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.SavedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes what is saved of a record: a line for each component, and what makes a new record. */
final class GraphWriter {
  /** The name of the constant. */
  private static final String GRAPH = "GRAPH";

  private final ProjectionModel projection;

  GraphWriter(ProjectionModel projection) {
    this.projection = projection;
  }

  /** Whether the record can be saved. */
  boolean isSaved() {
    Source source = projection.source();
    List<@Nullable Nested> components = new ArrayList<>();
    projection.components().forEach(component -> components.add(component.nested()));
    return source != null
        && source.model() instanceof ClassName model
        && source.table() != null
        && SavedGraph.isOne(model, components);
  }

  /** The constant. */
  FieldSpec graph(Modifier... visibility) {
    CodeBlock.Builder parts = CodeBlock.builder();
    List<CodeBlock> values = new ArrayList<>();
    for (Component component : projection.components()) {
      parts.addStatement(part(component));
      values.add(
          CodeBlock.of(
              "stored.<$T>get($L)",
              component.declared(Objects.requireNonNull(component.type())),
              values.size()));
    }
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.GRAPH, projection.recordName()), GRAPH)
        .addJavadoc(
            "What is saved of a {@link $T}, by {@code save($L, ...)}.",
            projection.recordName(),
            GRAPH)
        .addModifiers(visibility)
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer(
            CodeBlock.builder()
                .add("$T.of($T.class, parts -> {\n$>", RuntimeTypes.GRAPHS, projection.recordName())
                .add(parts.build())
                .add("$<}, stored -> new $T(\n$>", projection.recordName())
                .add(CodeBlock.join(values, ",\n"))
                .add("))$<")
                .build())
        .build();
  }

  private CodeBlock part(Component component) {
    Nested nested = Objects.requireNonNull(component.nested());
    RelationModel relation = nested.relation();
    String name = component.name();
    if (relation == null) {
      return CodeBlock.of("parts.row($S,$W$T::$N)", name, projection.recordName(), name);
    }
    Through through = relation.through();
    CodeBlock.Builder part =
        CodeBlock.builder()
            .add(
                "parts.$L($S,$W$L,$W$T::$N)",
                method(component, nested, relation),
                name,
                key(relation.key().from(), relation.key().chosen()),
                projection.recordName(),
                name);
    if (through != null) {
      part.add("\n.through($L)", key(through.targetKey().from(), through.targetKey().chosen()));
    }
    if (nested.kind() == Kind.PROJECTION) {
      part.add("\n.of($T.$L)", GeneratedNames.projection(nested.type()), GRAPH);
    }
    return part.build();
  }

  private static String method(Component component, Nested nested, RelationModel relation) {
    return switch (nested.holder()) {
      case ONE ->
          relation.isReferring()
              ? component.optional() ? "referringOptional" : "referringOne"
              : component.optional() ? "optional" : "one";
      case LIST -> "list";
      case SET -> "set";
    };
  }

  private static CodeBlock key(ClassName from, @Nullable RelationKey key) {
    return CodeBlock.of(
        "$T.$L.$N",
        GeneratedNames.table(from),
        Names.constant(from.simpleName()),
        Objects.requireNonNull(key).field());
  }
}
