package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.piolet.annotations.PartitionBy;
import dev.piolet.annotations.PolicyCommand;
import dev.piolet.processor.model.ConstraintNames;
import dev.piolet.processor.model.DetailsModel;
import dev.piolet.processor.model.DetailsModel.KeyModel;
import dev.piolet.processor.model.DetailsModel.PartitionModel;
import dev.piolet.processor.model.DetailsModel.PartitioningModel;
import dev.piolet.processor.model.DetailsModel.PolicyModel;
import dev.piolet.processor.model.DetailsModel.RowSecurityModel;
import dev.piolet.processor.model.DetailsModel.ViewModel;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes what is declared of a table or view beside its name, columns and constraints. */
final class DetailsWriter {
  private static final ClassName DETAILS = RuntimeTypes.schema("TableDetails");
  private static final ClassName KEY_OPTIONS = RuntimeTypes.schema("PrimaryKeyOptions");
  private static final ClassName POLICY = RuntimeTypes.schema("Policy");
  private static final ClassName PARTITION = RuntimeTypes.schema("Partition");

  private final TableModel table;
  private final DetailsModel details;
  private final Scope scope;

  DetailsWriter(TableModel table, Scope scope) {
    this.table = table;
    this.scope = scope;
    this.details = table.details();
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    if (!details.isPlain()) {
      methods.add(details());
    }
    if (details.key() != null) {
      methods.add(keyOptions(details.key()));
    }
    if (details.view() != null) {
      methods.add(definition(details.view()));
    }
    return methods;
  }

  private MethodSpec keyOptions(KeyModel key) {
    CodeBlock.Builder code =
        CodeBlock.builder().add("return $L.DEFAULTS", scope.nameOf(KEY_OPTIONS));
    if (!key.name().isEmpty()) {
      code.add(".named($S)", ConstraintNames.keyOf(table));
    }
    if (!key.include().isEmpty()) {
      code.add(".include($L)", new ConstraintWriter(table, scope).columns(key.include()));
    }
    if (key.withoutOverlaps()) {
      code.add(".asWithoutOverlaps()");
    }
    return override("primaryKeyOptions", KEY_OPTIONS).addStatement(code.build()).build();
  }

  private MethodSpec details() {
    CodeBlock.Builder code = CodeBlock.builder().add("return $L.NONE", scope.nameOf(DETAILS));
    if (!details.comment().isEmpty()) {
      code.add("\n.comment($S)", details.comment());
    }
    if (details.unlogged()) {
      code.add("\n.asUnlogged()");
    }
    if (!details.tablespace().isEmpty()) {
      code.add("\n.tablespace($S)", details.tablespace());
    }
    if (details.partitioning() != null) {
      code.add("\n.partitioned($L)", partitioning(details.partitioning()));
    }
    if (details.rowSecurity() != null) {
      code.add("\n.secured($L)", rowSecurity(details.rowSecurity()));
    }
    return override("details", DETAILS).addStatement(code.build()).build();
  }

  private static MethodSpec.Builder override(String name, ClassName type) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(type);
  }

  private CodeBlock partitioning(PartitioningModel partitioning) {
    CodeBlock key =
        partitioning.properties().isEmpty()
            ? CodeBlock.of("$S", partitioning.expression())
            : CodeBlock.of(
                "$L.of($L)",
                scope.nameOf(List.class),
                partitioning.properties().stream()
                    .map(property -> Objects.requireNonNull(table.findColumn(property)))
                    .map(ConstraintWriter::column)
                    .collect(CodeBlock.joining(", ")));
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(
        CodeBlock.of("$L.$L, $L", scope.nameOf(PartitionBy.class), partitioning.by(), key));
    partitioning.partitions().forEach(one -> arguments.add(partition(partitioning.by(), one)));
    return CodeBlock.of(
        "$L.of($L)",
        scope.nameOf(RuntimeTypes.schema("Partitioning")),
        CodeBlock.join(arguments, ",\n"));
  }

  private CodeBlock partition(PartitionBy by, PartitionModel partition) {
    if (partition.isDefault()) {
      return CodeBlock.of("$L.ofOthers($S)", scope.nameOf(PARTITION), partition.name());
    }
    return switch (by) {
      case RANGE ->
          CodeBlock.of(
              "$L.range($S, $L.of($L), $L.of($L))",
              scope.nameOf(PARTITION),
              partition.name(),
              scope.nameOf(List.class),
              texts(partition.from()),
              scope.nameOf(List.class),
              texts(partition.to()));
      case LIST ->
          CodeBlock.of(
              "$L.list($S, $L)", scope.nameOf(PARTITION), partition.name(), texts(partition.in()));
      case HASH ->
          CodeBlock.of(
              "$L.hash($S, $L, $L)",
              scope.nameOf(PARTITION),
              partition.name(),
              partition.modulus(),
              partition.remainder());
    };
  }

  private static CodeBlock texts(List<String> texts) {
    return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
  }

  private CodeBlock rowSecurity(RowSecurityModel security) {
    return CodeBlock.of(
        "$L.$L($L)",
        scope.nameOf(RuntimeTypes.schema("RowSecurity")),
        security.force() ? "forced" : "enabled",
        details.policies().stream().map(this::policy).collect(CodeBlock.joining(",\n")));
  }

  private CodeBlock policy(PolicyModel policy) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$L.of($S,$W$L,$W$L)",
                scope.nameOf(POLICY),
                policy.name(),
                orNull(policy.using()),
                orNull(policy.check()));
    if (policy.command() != PolicyCommand.ALL) {
      code.add(".on($L.$L)", scope.nameOf(PolicyCommand.class), policy.command());
    }
    if (!policy.roles().isEmpty()) {
      code.add(".to($L)", texts(policy.roles()));
    }
    if (!policy.permissive()) {
      code.add(".restrictive()");
    }
    return code.build();
  }

  private static CodeBlock orNull(String text) {
    return text.isEmpty() ? CodeBlock.of("null") : CodeBlock.of("$S", text);
  }

  /** The definition of a view with problems, which throws. */
  static MethodSpec unknownDefinition() {
    return override("definition", RuntimeTypes.schema("ViewDefinition"))
        .addStatement(
            "throw new $T($S)", UnsupportedOperationException.class, "The model has errors")
        .build();
  }

  private MethodSpec definition(ViewModel view) {
    ClassName definition = RuntimeTypes.schema("ViewDefinition");
    Stream<CodeBlock> models =
        view.dependsOn().stream().map(one -> CodeBlock.of("$T.class", one.model()));
    return override("definition", definition)
        .addStatement(
            "return new $T($S,$W$L,$W$L.of($L))",
            definition,
            view.query(),
            view.materialized(),
            scope.nameOf(List.class),
            models.collect(CodeBlock.joining(", ")))
        .build();
  }
}
