package dev.piolet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.EmbeddedModel;
import dev.piolet.processor.model.Member;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.TableModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javax.lang.model.element.Modifier;

/** Writes the methods of a mapping that read rows into objects, and put numbers into them. */
final class RowWriter {
  private final TableModel table;
  private final List<ColumnModel> columns;
  private final Variables variables;
  private final ObjectWriter objects;
  private final ReferenceWriter references;

  RowWriter(
      TableModel table, Variables variables, ObjectWriter objects, ReferenceWriter references) {
    this.table = table;
    this.columns = table.columns();
    this.variables = variables;
    this.objects = objects;
    this.references = references;
  }

  /** The methods that this model needs, in their order in the class. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(read());
    if (table.isSettable()) {
      methods.add(refresh());
    }
    addFilling(methods, "withGenerated", table.generated());
    addFilling(methods, "withUpdated", table.updated());
    if (table.isSettable()) {
      addFilling(methods, "withDeletion", table.setByDeletion());
    }
    table.numbered().forEach(column -> methods.add(numbered(column)));
    if (!table.embedded().isEmpty()) {
      methods.add(readEmbedded());
      table.embedded().forEach(embedded -> methods.add(read(embedded)));
    }
    return methods;
  }

  private MethodSpec read() {
    MethodSpec.Builder method = reading("read");
    if (table.construction().arguments().isEmpty()) {
      return method
          .addStatement(
              "return refresh(new $T(), $N, $N)", table.model(), variables.row, variables.first)
          .build();
    }
    return objects.make(method, variables.model, member -> read(member, columns)).build();
  }

  private MethodSpec refresh() {
    MethodSpec.Builder method = rereading("refresh");
    for (Member member : table.members()) {
      method.addStatement(ObjectWriter.set(variables.model, member, read(member, columns)));
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
        method.addStatement(ObjectWriter.set(variables.model, column, read(column, filled)));
      }
      method.addStatement("return $N", variables.model);
    } else {
      objects.make(
          method,
          variables.copy,
          column -> filled.contains(column) ? read(column, filled) : objects.valueOf(column));
    }
    methods.add(method.build());
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
            .addStatement(ObjectWriter.set(variables.model, column, number))
            .addStatement("return $N", variables.model)
            .build()
        : objects
            .make(
                method,
                variables.copy,
                member -> member == column ? number : objects.valueOf(member))
            .build();
  }

  /** The value of a column for a number: a wrapper record, or what a converter makes, too. */
  private CodeBlock numberOf(ColumnModel column) {
    String number = variables.number;
    int place = table.numberOf(column);
    return switch (ObjectWriter.present(column.type()).getter()) {
      case "getLong" -> CodeBlock.of("$N", number);
      case "getInt" -> CodeBlock.of("toInt($N, $L)", number, place);
      case "getShort" -> CodeBlock.of("toShort($N, $L)", number, place);
      default ->
          CodeBlock.of("ofNumber($N, $L::ofNumber, $L)", number, objects.typeOf(column), place);
    };
  }

  /** Reads the value of any embedded record, by its number. */
  private MethodSpec readEmbedded() {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (int i = 0; i < table.embedded().size(); i++) {
      cases.add(
          "case $L -> $N($N, $N);\n",
          i,
          readerOf(table.embedded().get(i)),
          variables.row,
          variables.first);
    }
    return MethodSpec.methodBuilder("readEmbedded")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ObjectWriter.NULLABLE_OBJECT)
        .addParameter(int.class, variables.number)
        .addParameter(ResultSet.class, variables.row)
        .addParameter(int.class, variables.first)
        .addException(SQLException.class)
        .addCode(ObjectWriter.switchOf(variables.number, cases.build()))
        .build();
  }

  /** The method that reads an embedded record. */
  private static String readerOf(EmbeddedModel embedded) {
    return "read" + Names.path(embedded.property());
  }

  private MethodSpec read(EmbeddedModel embedded) {
    List<ColumnModel> columnsOfRow = embedded.columns();
    TypeName type = embedded.type();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(readerOf(embedded))
            .addModifiers(Modifier.PRIVATE)
            .returns(embedded.nullable() ? ObjectWriter.nullable(type) : type)
            .addParameter(ResultSet.class, variables.row)
            .addParameter(int.class, variables.first)
            .addException(SQLException.class);
    if (embedded.nullable()) {
      method
          .beginControlFlow(
              "if (areNull($N, $N, $L))", variables.row, variables.first, columnsOfRow.size())
          .addStatement("return null")
          .endControlFlow();
    }
    CodeBlock components =
        embedded.members().stream()
            .map(member -> read(member, columnsOfRow))
            .collect(CodeBlock.joining(",\n"));
    return method.addStatement("return new $T(\n$L)", type, components).build();
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

  /** Reads a property from a row that consists of the given columns. */
  private CodeBlock read(Member member, List<ColumnModel> columnsOfRow) {
    if (member instanceof EmbeddedModel embedded) {
      int offset = columnsOfRow.indexOf(embedded.columns().get(0));
      return CodeBlock.of("$N($N, $L)", readerOf(embedded), variables.row, position(offset));
    }
    return read((ColumnModel) member, columnsOfRow);
  }

  private CodeBlock read(ColumnModel column, List<ColumnModel> columnsOfRow) {
    return references.ofKey(column, readStored(column, columnsOfRow));
  }

  private CodeBlock readStored(ColumnModel column, List<ColumnModel> columnsOfRow) {
    ColumnType type = ObjectWriter.present(column.type());
    int offset = columnsOfRow.indexOf(column);
    if (type.reading() == ColumnType.Reading.BY_TYPE) {
      return readByType(column, offset);
    }
    String position = position(offset);
    return ObjectWriter.names(
        column.holdsNull()
            ? readNullable(type, position)
            : type.getter() + call(variables.row, position, table.numberOf(column)));
  }

  private String readNullable(ColumnType type, String position) {
    return type.reading() == ColumnType.Reading.OBJECT
        ? variables.row + "." + type.getter() + call(position)
        : type.getter() + "OrNull" + call(variables.row, position);
  }

  private static String call(Object... arguments) {
    StringJoiner list = new StringJoiner(", ", "(", ")");
    for (Object argument : arguments) {
      list.add(argument.toString());
    }
    return list.toString();
  }

  private CodeBlock readByType(ColumnModel column, int offset) {
    CodeBlock value =
        CodeBlock.of("$L.read($N, $L)", objects.typeOf(column), variables.row, position(offset));
    return column.holdsNull()
        ? value
        : CodeBlock.of("notNull($L, $L)", value, table.numberOf(column));
  }

  private String position(int offset) {
    return offset == 0 ? variables.first : variables.first + " + " + offset;
  }
}
