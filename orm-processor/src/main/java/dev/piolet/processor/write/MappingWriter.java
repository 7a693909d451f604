package dev.piolet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.piolet.processor.model.Accessor;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.EmbeddedModel;
import dev.piolet.processor.model.Member;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.TableModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the methods that turn rows into objects, number objects and copy them. */
final class MappingWriter {
  private final TableModel table;
  private final List<ColumnModel> columns;
  private final Variables variables;

  MappingWriter(TableModel table, Variables variables) {
    this.table = table;
    this.columns = table.columns();
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
    if (table.fillsPlainly()) {
      methods.add(fillsPlainly());
    }
    table.numbered().forEach(column -> methods.add(numbered(column)));
    if (table.isSettable()) {
      addFilling(methods, "withDeletion", table.setByDeletion());
      addRestorer(methods);
    }
    if (table.isSettable()) {
      methods.add(snapshot());
      methods.add(assign());
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
    return make(method, variables.model, member -> read(member, columns)).build();
  }

  /** Makes an object by the constructor, sets what that leaves, and returns the object. */
  private MethodSpec.Builder make(
      MethodSpec.Builder method, String object, Function<Member, CodeBlock> value) {
    List<Member> rest = table.membersToSet();
    if (rest.isEmpty()) {
      return method.addStatement("return $L", construct(value));
    }
    method.addStatement("$T $N = $L", table.model(), object, construct(value));
    for (Member member : rest) {
      method.addStatement(set(object, member, value.apply(member)));
    }
    return method.addStatement("return $N", object);
  }

  private MethodSpec refill() {
    MethodSpec.Builder method = rereading("refill");
    for (Member member : table.members()) {
      method.addStatement(set(variables.model, member, read(member, columns)));
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

  private static MethodSpec fillsPlainly() {
    return MethodSpec.methodBuilder("fillsPlainly")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(boolean.class)
        .addStatement("return true")
        .build();
  }

  /** Puts a number of a sequence into an object. */
  private MethodSpec numbered(ColumnModel column) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("numbered")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(table.model())
            .addParameter(table.model(), variables.model)
            .addParameter(long.class, variables.number);
    CodeBlock number = numberOf(column);
    return table.isSettable()
        ? method
            .addStatement(set(variables.model, column, number))
            .addStatement("return $N", variables.model)
            .build()
        : make(method, variables.copy, member -> member == column ? number : valueOf(member))
            .build();
  }

  /** The value of a column for a number: a wrapper record, or what a converter makes, too. */
  private CodeBlock numberOf(ColumnModel column) {
    String number = variables.number;
    return switch (present(column.type()).getter()) {
      case "getLong" -> CodeBlock.of("$N", number);
      case "getInt" -> CodeBlock.of("toInt($N, $N)", number, column.field());
      case "getShort" -> CodeBlock.of("toShort($N, $N)", number, column.field());
      default -> CodeBlock.of("ofNumber($N, $N)", number, column.field());
    };
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

  private MethodSpec assign() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("assign")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(table.model())
            .addParameter(table.model(), variables.model)
            .addParameter(table.model(), variables.copy)
            .addParameter(
                ParameterizedTypeName.get(RuntimeTypes.COLUMN_FILTER, table.model()),
                variables.which);
    for (Member member : table.members()) {
      if (!(member instanceof ColumnModel column) || takesWhatItHas(column)) {
        method
            .beginControlFlow("if ($L)", isChosen(member))
            .addStatement(set(variables.copy, member, copyOf(member)))
            .endControlFlow();
      }
    }
    return method.addStatement("return $N", variables.copy).build();
  }

  private CodeBlock isChosen(Member member) {
    List<ColumnModel> chosen =
        member instanceof EmbeddedModel spread ? spread.columns() : List.of((ColumnModel) member);
    return chosen.stream()
        .map(column -> CodeBlock.of("$N.test($L)", variables.which, column.property()))
        .collect(CodeBlock.joining(" && "));
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
  private CodeBlock construct(Function<Member, CodeBlock> argument) {
    List<String> arguments = table.construction().arguments();
    if (arguments.isEmpty()) {
      return CodeBlock.of("new $T()", table.model());
    }
    Map<String, Member> members = new HashMap<>();
    table.members().forEach(member -> members.put(member.property(), member));
    CodeBlock values =
        arguments.stream()
            .map(name -> argument.apply(present(members.get(name))))
            .collect(CodeBlock.joining(",\n"));
    return CodeBlock.of("new $T(\n$L)", table.model(), values);
  }

  private static CodeBlock set(String object, Member member, CodeBlock value) {
    Accessor setter = present(member.setter());
    return setter.isField()
        ? CodeBlock.of("$N.$N = $L", object, setter.name(), value)
        : CodeBlock.of("$N.$N($L)", object, setter.name(), value);
  }

  private CodeBlock valueOf(Member member) {
    return valueOf(CodeBlock.of("$N", variables.model), member);
  }

  /** The value that an object, or a record embedded in it, has for a property. */
  static CodeBlock valueOf(CodeBlock object, Member member) {
    Accessor getter = present(member.getter());
    return getter.isField()
        ? CodeBlock.of("$L.$N", object, getter.name())
        : CodeBlock.of("$L.$N()", object, getter.name());
  }

  private CodeBlock copyOf(Member member) {
    return copyOf(member, valueOf(member));
  }

  /** A copy of a value that later edits of it leave alone. */
  private static CodeBlock copyOf(Member member, CodeBlock value) {
    if (member instanceof ColumnModel column) {
      return present(column.type()).isMutable()
          ? CodeBlock.of("$L.type().copy($L)", column.property(), value)
          : value;
    }
    EmbeddedModel embedded = (EmbeddedModel) member;
    if (embedded.columns().stream().noneMatch(one -> present(one.type()).isMutable())) {
      return value;
    }
    CodeBlock copies =
        embedded.members().stream()
            .map(component -> copyOf(component, valueOf(value, component)))
            .collect(CodeBlock.joining(",$W"));
    CodeBlock copy = CodeBlock.of("new $T($L)", embedded.type(), copies);
    return embedded.nullable() ? CodeBlock.of("$L == null ? null : $L", value, copy) : copy;
  }

  /** Reads a property from a row that consists of the given columns. */
  CodeBlock read(Member member, List<ColumnModel> columnsOfRow) {
    if (member instanceof EmbeddedModel embedded) {
      int offset = columnsOfRow.indexOf(embedded.columns().get(0));
      return CodeBlock.of("$N.read($N, $L)", embedded.field(), variables.row, position(offset));
    }
    return read((ColumnModel) member, columnsOfRow);
  }

  private CodeBlock read(ColumnModel column, List<ColumnModel> columnsOfRow) {
    ColumnType type = present(column.type());
    CodeBlock value = unchecked(column, type, position(columnsOfRow.indexOf(column)));
    boolean isPrimitive = type.reading() == ColumnType.Reading.PRIMITIVE;
    if (column.holdsNull()) {
      return isPrimitive ? CodeBlock.of("orNull($L, $N)", value, variables.row) : value;
    }
    return isPrimitive
        ? CodeBlock.of("notNull($L, $N, $N)", value, variables.row, column.field())
        : CodeBlock.of("notNull($L, $N)", value, column.field());
  }

  private CodeBlock unchecked(ColumnModel column, ColumnType type, CodeBlock position) {
    String row = variables.row;
    return switch (type.reading()) {
      case PRIMITIVE, OBJECT -> CodeBlock.of("$N.$N($L)", row, type.getter(), position);
      case OBJECT_OF_CLASS ->
          CodeBlock.of("$N.$N($L, $T.class)", row, type.getter(), position, type.javaType());
      case BY_TYPE -> CodeBlock.of("$N.type().read($N, $L)", column.field(), row, position);
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
