package dev.piolet.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the methods that turn rows into objects and copy objects. */
final class MappingWriter {
  private final TableModel table;
  private final Variables variables;

  MappingWriter(TableModel table, Variables variables) {
    this.table = table;
    this.variables = variables;
  }

  /** The methods that this model needs, in their order in the file. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(read());
    if (table.isSettable()) {
      methods.add(refill());
    }
    addFilling(methods, "withGenerated", table.generated());
    addFilling(methods, "withUpdated", table.updated());
    if (table.isSettable()) {
      addFilling(methods, "withDeletion", table.setByDeletion());
      addRestorer(methods);
    }
    if (table.is(TableModel.Trait.TRACKED) && table.isSettable()) {
      methods.add(snapshot());
    }
    return methods;
  }

  private MethodSpec read() {
    MethodSpec.Builder method = reading("read");
    if (table.construction().arguments().isEmpty()) {
      return method
          .addStatement(
              "return refill(new $T(), $N, $N)", table.model(), variables.row, variables.first)
          .build();
    }
    return make(method, variables.model, column -> read(column, table.columns())).build();
  }

  /** Makes an object by the constructor, sets what that leaves, and returns the object. */
  private MethodSpec.Builder make(
      MethodSpec.Builder method, String object, Function<ColumnModel, CodeBlock> value) {
    List<ColumnModel> rest = table.columnsToSet();
    if (rest.isEmpty()) {
      return method.addStatement("return $L", construct(value));
    }
    method.addStatement("$T $N = $L", table.model(), object, construct(value));
    for (ColumnModel column : rest) {
      method.addStatement(set(object, column, value.apply(column)));
    }
    return method.addStatement("return $N", object);
  }

  private MethodSpec refill() {
    MethodSpec.Builder method = rereading("refill");
    for (ColumnModel column : table.columns()) {
      method.addStatement(set(variables.model, column, read(column, table.columns())));
    }
    return method.addStatement("return $N", variables.model).build();
  }

  /** Puts some columns, which a row consists of, into an object. */
  private void addFilling(List<MethodSpec> methods, String name, List<ColumnModel> filled) {
    if (filled.isEmpty()) {
      return;
    }
    MethodSpec.Builder method = rereading(name);
    if (table.isSettable()) {
      for (ColumnModel column : filled) {
        method.addStatement(set(variables.model, column, read(column, filled)));
      }
      method.addStatement("return $N", variables.model);
    } else {
      make(
          method,
          variables.copy,
          column -> filled.contains(column) ? read(column, filled) : valueOf(column));
    }
    methods.add(method.build());
  }

  private void addRestorer(List<MethodSpec> methods) {
    List<ColumnModel> restored =
        table.columns().stream()
            .filter(
                column ->
                    column.options().isFilledByInsert() || table.setByDeletion().contains(column))
            .filter(MappingWriter::takesWhatItHas)
            .toList();
    if (!restored.isEmpty()) {
      methods.add(restorer(restored));
    }
  }

  /** A setter of a primitive cannot take back a null. */
  private static boolean takesWhatItHas(ColumnModel column) {
    return present(column.setter()).takesNull() || present(column.javaType()).isPrimitive();
  }

  private MethodSpec restorer(List<ColumnModel> restored) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("restorer")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(Runnable.class)
            .addParameter(table.model(), variables.model);
    CodeBlock.Builder body = CodeBlock.builder();
    for (ColumnModel column : restored) {
      method.addStatement("$T $N = $L", column.javaType(), column.property(), valueOf(column));
      CodeBlock value = CodeBlock.of("$N", column.property());
      body.addStatement(set(variables.model, column, value));
    }
    return restored.size() == 1
        ? method
            .addStatement(
                "return () -> $L",
                set(
                    variables.model,
                    restored.get(0),
                    CodeBlock.of("$N", restored.get(0).property())))
            .build()
        : method.addCode("return () -> {$>\n$L$<};\n", body.build()).build();
  }

  private MethodSpec snapshot() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("snapshot")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(table.model())
            .addParameter(table.model(), variables.model);
    return make(method, variables.copy, this::copyOf).build();
  }

  private MethodSpec.Builder reading(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(table.model())
        .addParameter(ResultSet.class, variables.row)
        .addParameter(int.class, variables.first)
        .addException(SQLException.class);
  }

  private MethodSpec.Builder rereading(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(table.model())
        .addParameter(table.model(), variables.model)
        .addParameter(ResultSet.class, variables.row)
        .addParameter(int.class, variables.first)
        .addException(SQLException.class);
  }

  /** A constructor's call, an argument a line. */
  private CodeBlock construct(Function<ColumnModel, CodeBlock> argument) {
    List<String> arguments = table.construction().arguments();
    if (arguments.isEmpty()) {
      return CodeBlock.of("new $T()", table.model());
    }
    CodeBlock values =
        arguments.stream().map(table::column).map(argument).collect(CodeBlock.joining(",\n"));
    return CodeBlock.of("new $T(\n$L)", table.model(), values);
  }

  private static CodeBlock set(String object, ColumnModel column, CodeBlock value) {
    Accessor setter = present(column.setter());
    return setter.isField()
        ? CodeBlock.of("$N.$N = $L", object, setter.name(), value)
        : CodeBlock.of("$N.$N($L)", object, setter.name(), value);
  }

  private CodeBlock valueOf(ColumnModel column) {
    Accessor getter = present(column.getter());
    return getter.isField()
        ? CodeBlock.of("$N.$N", variables.model, getter.name())
        : CodeBlock.of("$N.$N()", variables.model, getter.name());
  }

  private CodeBlock copyOf(ColumnModel column) {
    return present(column.type()).isMutable()
        ? CodeBlock.of("$N.type().copy($L)", column.property(), valueOf(column))
        : valueOf(column);
  }

  /** Reads a column from a row that consists of the given columns. */
  private CodeBlock read(ColumnModel column, List<ColumnModel> columnsOfRow) {
    ColumnType type = present(column.type());
    CodeBlock value = unchecked(column, type, position(columnsOfRow.indexOf(column)));
    boolean isPrimitive = type.reading() == ColumnType.Reading.PRIMITIVE;
    if (column.holdsNull()) {
      return isPrimitive ? CodeBlock.of("orNull($L, $N)", value, variables.row) : value;
    }
    return isPrimitive
        ? CodeBlock.of("notNull($L, $N, $N)", value, variables.row, column.property())
        : CodeBlock.of("notNull($L, $N)", value, column.property());
  }

  private CodeBlock unchecked(ColumnModel column, ColumnType type, CodeBlock position) {
    String row = variables.row;
    return switch (type.reading()) {
      case PRIMITIVE, OBJECT -> CodeBlock.of("$N.$N($L)", row, type.getter(), position);
      case OBJECT_OF_CLASS ->
          CodeBlock.of("$N.$N($L, $T.class)", row, type.getter(), position, type.javaType());
      case BY_TYPE -> CodeBlock.of("$N.type().read($N, $L)", column.property(), row, position);
    };
  }

  private CodeBlock position(int offset) {
    return offset == 0
        ? CodeBlock.of("$N", variables.first)
        : CodeBlock.of("$N + $L", variables.first, offset);
  }

  /** What a model without problems has. */
  private static <T> T present(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("The model was not validated");
    }
    return part;
  }
}
