package dev.piolet.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ConstraintModel;
import dev.piolet.processor.model.ConstraintModel.ForeignKey;
import dev.piolet.processor.model.GeneratedNames;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.RefModel;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes what makes references of keys and keys of references, and what sets both. */
final class ReferenceWriter {
  private final TableModel table;
  private final Places places;
  private final Variables variables;
  private final Scope scope;
  private final ObjectWriter objects;

  ReferenceWriter(
      TableModel table, Places places, Variables variables, Scope scope, ObjectWriter objects) {
    this.table = table;
    this.places = places;
    this.variables = variables;
    this.scope = scope;
    this.objects = objects;
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

  /**
   * The methods that give and set any reference of a model; none where it refers to nothing.
   *
   * @param value gives the value of a column's property
   */
  List<MethodSpec> methods(Function<ColumnModel, CodeBlock> value) {
    List<MethodSpec> methods = new ArrayList<>();
    List<ColumnModel> references =
        table.columns().stream().filter(column -> column.ref() != null).toList();
    if (places.rows().columns().stream().anyMatch(column -> column.ref() != null)) {
      methods.add(reference(references, value));
    }
    List<ColumnModel> referring = referring();
    if (!referring.isEmpty()) {
      methods.add(withReference(referring));
    }
    return methods;
  }

  private MethodSpec reference(List<ColumnModel> columns, Function<ColumnModel, CodeBlock> value) {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (ColumnModel column : columns) {
      cases.add("case $L -> $L;\n", places.numberOf(column), value.apply(column));
    }
    return objects.ofAnyColumn("reference", places, cases.build());
  }

  /** The columns that a foreign key is of; those of embedded values are not set one by one. */
  private List<ColumnModel> referring() {
    Set<String> properties = new HashSet<>();
    for (ConstraintModel constraint : table.details().constraints()) {
      if (constraint instanceof ForeignKey key && !key.period()) {
        properties.addAll(key.properties());
      }
    }
    return table.columns().stream()
        .filter(column -> properties.contains(column.property()) && !column.isEmbedded())
        .toList();
  }

  private MethodSpec withReference(List<ColumnModel> columns) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("withReference")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(table.model())
            .addParameter(table.model(), variables.model)
            .addParameter(int.class, variables.column)
            .addParameter(ObjectWriter.NULLABLE_OBJECT, variables.value);
    if (columns.stream().anyMatch(column -> column.ref() != null)) {
      method.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "unchecked")
              .build());
    }
    if (table.isSettable()) {
      CodeBlock.Builder cases = CodeBlock.builder();
      for (ColumnModel column : columns) {
        CodeBlock set = ObjectWriter.set(variables.model, column, cast(column));
        cases.add("case $L -> $L;\n", places.numberOf(column), set);
      }
      return method
          .beginControlFlow("switch ($N)", variables.column)
          .addCode(cases.build())
          .addCode("default -> throw noColumn($N);\n", variables.column)
          .endControlFlow()
          .addStatement("return $N", variables.model)
          .build();
    }
    if (!places.areWhole()) {
      method
          .beginControlFlow("if ($L)", noneOf(columns))
          .addStatement("throw noColumn($N)", variables.column)
          .endControlFlow();
    }
    return objects
        .make(
            method,
            variables.copy,
            member ->
                member instanceof ColumnModel column && columns.contains(column)
                    ? replaced(column)
                    : objects.valueOf(member))
        .build();
  }

  /** That a number is that of another column: one of another type, in the same table. */
  private CodeBlock noneOf(List<ColumnModel> columns) {
    return columns.stream()
        .map(column -> CodeBlock.of("$N != $L", variables.column, places.numberOf(column)))
        .collect(CodeBlock.joining(" && "));
  }

  private CodeBlock replaced(ColumnModel column) {
    return CodeBlock.of(
        "$N == $L$W? $L$W: $L",
        variables.column,
        places.numberOf(column),
        cast(column),
        objects.valueOf(column));
  }

  private CodeBlock cast(ColumnModel column) {
    TypeName type = ObjectWriter.present(column.declaredType()).withoutAnnotations();
    return CodeBlock.of("($T) $N", type, variables.value);
  }
}
