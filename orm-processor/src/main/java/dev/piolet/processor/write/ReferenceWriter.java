package dev.piolet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.GeneratedNames;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.RefModel;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.TableModel;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes what makes references of keys, and keys of references. */
final class ReferenceWriter {
  private final TableModel table;
  private final Variables variables;
  private final Scope scope;

  ReferenceWriter(TableModel table, Variables variables, Scope scope) {
    this.table = table;
    this.variables = variables;
    this.scope = scope;
  }

  /** The reference of a key that was read; the key itself, where the property is one. */
  CodeBlock ofKey(ColumnModel column, CodeBlock key) {
    RefModel ref = column.ref();
    if (ref == null) {
      return key;
    }
    CodeBlock target =
        scope.constant(
            GeneratedNames.table(ref.target()), Names.constant(ref.target().simpleName()));
    return column.holdsNull()
        ? CodeBlock.of("$L.toKey($L, $L)", references(), target, key)
        : CodeBlock.of("$L.ref($L)", target, key);
  }

  /** The key of a property's value; the value itself, where the property is no reference. */
  CodeBlock keyOf(ColumnModel column, CodeBlock value) {
    if (column.ref() == null) {
      return value;
    }
    String property = table.model().simpleName() + '.' + column.declaredPath();
    return CodeBlock.of("$L.keyOf($L, $S)", references(), value, property);
  }

  /** A reference as it can be kept in a copy, which later edits of the referred object leave. */
  CodeBlock copyOf(CodeBlock reference) {
    return CodeBlock.of("$L.copy($L)", references(), reference);
  }

  private CodeBlock references() {
    return scope.nameOf(RuntimeTypes.REFERENCES);
  }

  /** The method that gives any reference of a model; none where it has no references. */
  List<MethodSpec> methods(Function<ColumnModel, CodeBlock> value) {
    List<ColumnModel> columns =
        table.columns().stream().filter(column -> column.ref() != null).toList();
    if (columns.isEmpty()) {
      return List.of();
    }
    CodeBlock.Builder cases = CodeBlock.builder();
    for (ColumnModel column : columns) {
      cases.add("case $L -> $L;\n", table.numberOf(column), value.apply(column));
    }
    return List.of(
        MethodSpec.methodBuilder("reference")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(ObjectWriter.NULLABLE_OBJECT)
            .addParameter(table.model(), variables.model)
            .addParameter(int.class, variables.column)
            .addCode(ObjectWriter.switchOf(variables.column, cases.build()))
            .build());
  }
}
