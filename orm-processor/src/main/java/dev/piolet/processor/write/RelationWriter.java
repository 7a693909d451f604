package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.piolet.processor.model.GeneratedNames;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.ProjectionModel.Nested;
import dev.piolet.processor.model.ProjectionModel.Nested.Holder;
import dev.piolet.processor.model.RelationKey;
import dev.piolet.processor.model.RelationModel;
import dev.piolet.processor.model.RelationModel.Sorting;
import dev.piolet.processor.model.RelationModel.Through;
import dev.piolet.processor.model.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a component along foreign keys is read from: a path, or a list of the rows of a table
 * that is a variable of its own.
 */
final class RelationWriter {
  private final String own;
  private final NameAllocator names;
  private final List<CodeBlock> variables = new ArrayList<>();
  private final Set<String> functions = new TreeSet<>();

  /**
   * A writer.
   *
   * @param own the name of the table of the row around
   * @param names the names in the method
   */
  RelationWriter(String own, NameAllocator names) {
    this.own = own;
    this.names = names;
  }

  /** The variables of all that was written, in order. */
  List<CodeBlock> variables() {
    return variables;
  }

  /** The functions of statements that were written. */
  Set<String> functions() {
    return functions;
  }

  /**
   * The path to a single row.
   *
   * @param component the component's name, which a table gets that no path of the own is named
   *     after
   */
  CodeBlock path(RelationModel relation, String component) {
    RelationKey key = Objects.requireNonNull(relation.key().chosen());
    if (relation.isReferring()) {
      CodeBlock table =
          CodeBlock.of(
              "$T.$L",
              GeneratedNames.table(relation.model()),
              Names.constant(relation.model().simpleName()));
      return CodeBlock.of(
          "$T.referring($N,$W$L,$W$L.$N,$W$S)",
          RuntimeTypes.PROJECTIONS,
          own,
          table,
          table,
          key.field(),
          Names.snakeCase(component));
    }
    return CodeBlock.of("$N.$L()", own, Objects.requireNonNull(key.method()));
  }

  /**
   * The rows of a list.
   *
   * @param component the component's name, which the table gets where it needs one
   */
  CodeBlock rows(Nested nested, RelationModel relation, String component) {
    Through through = relation.through();
    String between = through == null ? "" : between(component, (ClassName) through.model());
    CodeBlock beside = through == null ? CodeBlock.of("") : CodeBlock.of(",$W$N", between);
    String table = names.newName(component);
    addVariable(relation.model(), table, Names.snakeCase(component), beside);
    CodeBlock selected =
        nested.kind() == Nested.Kind.MODEL
            ? CodeBlock.of("$N", table)
            : CodeBlock.of("$T.of($N)", GeneratedNames.projection(nested.type()), table);
    String collection = nested.holder() == Holder.SET ? "set" : "list";
    functions.addAll(List.of(collection, "select"));
    CodeBlock.Builder query =
        CodeBlock.builder().add("$L(\n$>$>", collection).add("select($L)$>$>", selected);
    if (through != null) {
      query.add("\n.join($N.$N.to($N))", between, field(through.targetKey().chosen()), table);
    }
    query.add(
        "\n.where($N.$N.refersTo($N))",
        through == null ? table : between,
        field(relation.key().chosen()),
        own);
    if (!relation.order().isEmpty()) {
      query.add("\n.orderBy($L)", order(relation, table, between));
    }
    return query.add("$<$<$<$<)").build();
  }

  private String between(String component, ClassName model) {
    String name = component + model.simpleName();
    String between = names.newName(name);
    addVariable(model, between, Names.snakeCase(name), CodeBlock.of(""));
    return between;
  }

  private void addVariable(ClassName model, String name, String alias, CodeBlock beside) {
    ClassName table = GeneratedNames.table(model);
    variables.add(
        CodeBlock.of(
            "$T $N = $T.within($N,$W$T.$L,$W$S$L)",
            table,
            name,
            RuntimeTypes.PROJECTIONS,
            own,
            table,
            Names.constant(model.simpleName()),
            alias,
            beside));
  }

  private static String field(@Nullable RelationKey key) {
    return Objects.requireNonNull(key).field();
  }

  private static CodeBlock order(RelationModel relation, String table, String between) {
    return relation.order().stream()
        .map(sorting -> order(sorting, sorting.isOfBetween() ? between : table))
        .collect(CodeBlock.joining(",$W"));
  }

  private static CodeBlock order(Sorting sorting, String table) {
    CodeBlock column = CodeBlock.of("$N.$L", table, Objects.requireNonNull(sorting.property()));
    String direction =
        sorting.isDescending() ? ".desc()" : sorting.nulls().isEmpty() ? "" : ".asc()";
    String nulls =
        switch (sorting.nulls()) {
          case "first" -> ".nullsFirst()";
          case "last" -> ".nullsLast()";
          default -> "";
        };
    return CodeBlock.of("$L$L$L", column, direction, nulls);
  }
}
