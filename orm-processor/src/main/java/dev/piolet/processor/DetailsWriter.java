package dev.piolet.processor;

import dev.piolet.annotations.PartitionBy;
import dev.piolet.annotations.PolicyCommand;
import dev.piolet.processor.DetailsModel.KeyModel;
import dev.piolet.processor.DetailsModel.PartitionModel;
import dev.piolet.processor.DetailsModel.PartitioningModel;
import dev.piolet.processor.DetailsModel.PolicyModel;
import dev.piolet.processor.DetailsModel.RowSecurityModel;
import dev.piolet.processor.DetailsModel.ViewModel;
import dev.piolet.processor.code.ClassName;
import dev.piolet.processor.code.CodeBlock;
import dev.piolet.processor.code.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes what is declared of a table or view beside its name, columns and constraints. */
final class DetailsWriter {
  private static final ClassName DETAILS = RuntimeTypes.schema("TableDetails");
  private static final ClassName KEY_OPTIONS = RuntimeTypes.schema("PrimaryKeyOptions");
  private static final ClassName POLICY = RuntimeTypes.schema("Policy");
  private static final ClassName PARTITION = RuntimeTypes.schema("Partition");

  private final TableModel table;
  private final DetailsModel details;

  DetailsWriter(TableModel table) {
    this.table = table;
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
    CodeBlock.Builder code = CodeBlock.builder().add("return $T.DEFAULTS", KEY_OPTIONS);
    if (!key.name().isEmpty()) {
      code.add(".named($S)", ConstraintNames.keyOf(table));
    }
    if (!key.include().isEmpty()) {
      code.add(".include($L)", new ConstraintWriter(table).columns(key.include()));
    }
    if (key.withoutOverlaps()) {
      code.add(".asWithoutOverlaps()");
    }
    return override("primaryKeyOptions", KEY_OPTIONS).addStatement(code.build()).build();
  }

  private MethodSpec details() {
    CodeBlock.Builder code = CodeBlock.builder().add("return $T.NONE", DETAILS);
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
    return MethodSpec.methodBuilder(name).override().returns(type);
  }

  private CodeBlock partitioning(PartitioningModel partitioning) {
    CodeBlock key =
        partitioning.properties().isEmpty()
            ? CodeBlock.of("$S", partitioning.expression())
            : CodeBlock.of(
                "$T.of($L)",
                List.class,
                partitioning.properties().stream()
                    .map(property -> Objects.requireNonNull(table.findColumn(property)))
                    .map(ConstraintWriter::column)
                    .collect(CodeBlock.joining(", ")));
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$T.$L, $L", PartitionBy.class, partitioning.by(), key));
    partitioning.partitions().forEach(one -> arguments.add(partition(partitioning.by(), one)));
    return CodeBlock.of(
        "$T.of($L)", RuntimeTypes.schema("Partitioning"), CodeBlock.join(arguments, ",\n"));
  }

  private static CodeBlock partition(PartitionBy by, PartitionModel partition) {
    if (partition.isDefault()) {
      return CodeBlock.of("$T.ofOthers($S)", PARTITION, partition.name());
    }
    return switch (by) {
      case RANGE ->
          CodeBlock.of(
              "$T.range($S, $T.of($L), $T.of($L))",
              PARTITION,
              partition.name(),
              List.class,
              texts(partition.from()),
              List.class,
              texts(partition.to()));
      case LIST ->
          CodeBlock.of("$T.list($S, $L)", PARTITION, partition.name(), texts(partition.in()));
      case HASH ->
          CodeBlock.of(
              "$T.hash($S, $L, $L)",
              PARTITION,
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
        "$T.$L($L)",
        RuntimeTypes.schema("RowSecurity"),
        security.force() ? "forced" : "enabled",
        details.policies().stream().map(DetailsWriter::policy).collect(CodeBlock.joining(",\n")));
  }

  private static CodeBlock policy(PolicyModel policy) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of($S,$W$L,$W$L)",
                POLICY,
                policy.name(),
                orNull(policy.using()),
                orNull(policy.check()));
    if (policy.command() != PolicyCommand.ALL) {
      code.add(".on($T.$L)", PolicyCommand.class, policy.command());
    }
    if (!policy.roles().isEmpty()) {
      code.add(".to($L)", texts(policy.roles()));
    }
    return code.add(policy.permissive() ? "" : ".restrictive()").build();
  }

  private static CodeBlock orNull(String text) {
    return text.isEmpty() ? CodeBlock.of("null") : CodeBlock.of("$S", text);
  }

  /** What stands for the definition of a view with problems. */
  static MethodSpec unknownDefinition() {
    return override("definition", RuntimeTypes.schema("ViewDefinition"))
        .addStatement(
            "throw new $T($S)", UnsupportedOperationException.class, "The model has errors")
        .build();
  }

  private static MethodSpec definition(ViewModel view) {
    ClassName definition = RuntimeTypes.schema("ViewDefinition");
    Stream<CodeBlock> models =
        view.dependsOn().stream().map(one -> CodeBlock.of("$T.class", one.model()));
    return override("definition", definition)
        .addStatement(
            "return new $T($S,$W$L,$W$T.of($L))",
            definition,
            view.query(),
            view.materialized(),
            List.class,
            models.collect(CodeBlock.joining(", ")))
        .build();
  }
}
