package dev.piolet.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.piolet.processor.model.CompositeModel;
import dev.piolet.processor.model.CompositeModel.Attribute;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.TableModel.Trait;
import dev.piolet.processor.model.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the composite type of one record: a class with one constant. */
public final class CompositeWriter {
  private final CompositeModel composite;
  private final Scope scope;
  private final PgTypeWriter pgTypeWriter;

  public CompositeWriter(CompositeModel composite) {
    this.composite = composite;
    this.scope = new Scope(Set.of(composite.constant()));
    this.pgTypeWriter = new PgTypeWriter(scope);
  }

  /** The type of a record without problems. */
  public GeneratedClass type() {
    List<CodeBlock> arguments = arguments();
    arguments.add(CodeBlock.of("values -> $L", construct()));
    composite.attributes().forEach(attribute -> arguments.add(attribute(attribute)));
    return file(arguments);
  }

  /** The known part of the type of a record with problems, so that code that uses it compiles. */
  public GeneratedClass skeleton() {
    List<CodeBlock> arguments = arguments();
    arguments.add(
        CodeBlock.of(
            "values -> {\n$>throw new $T($S);\n$<}",
            UnsupportedOperationException.class,
            "The record has errors"));
    return file(arguments);
  }

  private List<CodeBlock> arguments() {
    TypeDeclaration declaration = composite.declaration();
    return new ArrayList<>(
        List.of(CodeBlock.of("$S, $S", declaration.schema(), declaration.name())));
  }

  private CodeBlock construct() {
    List<CodeBlock> values = new ArrayList<>();
    for (int i = 0; i < composite.attributes().size(); i++) {
      values.add(value(composite.attributes().get(i), i));
    }
    return CodeBlock.of(
        "new $T(\n$>$>$L$<$<)", composite.recordName(), CodeBlock.join(values, ",\n"));
  }

  private CodeBlock value(Attribute attribute, int index) {
    TypeName type = Objects.requireNonNull(attribute.type()).javaType();
    return attribute.nullable()
        ? CodeBlock.of("($T) values[$L]", type, index)
        : CodeBlock.of(
            "($T) $L.notNull(values[$L], $S)",
            type,
            scope.nameOf(RuntimeTypes.ATTRIBUTE),
            index,
            attribute.name());
  }

  private CodeBlock attribute(Attribute attribute) {
    ClassName record = composite.recordName();
    CodeBlock getter =
        scope.canName(record)
            ? CodeBlock.of("$L::$N", scope.nameOf(record), attribute.component())
            : CodeBlock.of("($T value) -> value.$N()", record, attribute.component());
    return CodeBlock.of(
        "$L.attribute($S,$W$L,$W$L)",
        scope.nameOf(RuntimeTypes.PG_TYPES),
        attribute.name(),
        pgTypeWriter.write(Objects.requireNonNull(attribute.type()).pgType()),
        getter);
  }

  private GeneratedClass file(List<CodeBlock> arguments) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(composite.type())
            .addOriginatingElement(composite.place().element())
            .addJavadoc(
                "The composite type whose values are {@link $T} objects.", composite.recordName())
            .addModifiers(visibility())
            .addModifiers(Modifier.FINAL)
            .addField(constant(arguments))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    annotations().forEach(type::addAnnotation);
    JavaFile file =
        JavaFile.builder(composite.type().packageName(), type.build())
            .skipJavaLangImports(!composite.is(Trait.HIDES_LANG_NAMES))
            .build();
    return new GeneratedClass(composite.type(), file, scope.hidden());
  }

  private FieldSpec constant(List<CodeBlock> arguments) {
    FieldSpec.Builder constant =
        FieldSpec.builder(
                ParameterizedTypeName.get(RuntimeTypes.PG_TYPE, composite.recordName()),
                composite.constant())
            .addModifiers(visibility())
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The type, for columns and expressions.")
            .initializer(
                "$L.composite(\n$>$>$L$<$<)",
                scope.nameOf(RuntimeTypes.PG_TYPES),
                CodeBlock.join(arguments, ",\n"));
    return constant.build();
  }

  private Modifier[] visibility() {
    return composite.is(Trait.PUBLIC) ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  private List<AnnotationSpec> annotations() {
    List<AnnotationSpec> annotations = new ArrayList<>();
    if (composite.is(Trait.SEES_GENERATED)) {
      annotations.add(
          AnnotationSpec.builder(RuntimeTypes.GENERATED)
              .addMember("value", "$S", RuntimeTypes.PROCESSOR)
              .build());
    }
    List<String> warnings = new ArrayList<>();
    if (composite.is(Trait.DEPRECATED)) {
      warnings.addAll(List.of("deprecation", "removal"));
    }
    boolean castsGenerics =
        composite.attributes().stream()
            .anyMatch(attribute -> attribute.javaType() instanceof ParameterizedTypeName);
    if (castsGenerics) {
      warnings.add("unchecked");
    }
    if (!warnings.isEmpty()) {
      CodeBlock names =
          warnings.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
      annotations.add(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", warnings.size() == 1 ? "$L" : "{$L}", names)
              .build());
    }
    return annotations;
  }
}
