package dev.piolet.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.EmbeddedModel;
import dev.piolet.processor.model.Member;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.TableModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the field of each property, and the class of an embedded value's columns. */
final class EmbeddedWriter {
  private static final String SUFFIX = "Columns";

  private final TableModel table;
  private final Variables variables;
  private final Scope scope;
  private final ColumnWriter columnWriter;
  private final MappingWriter mappingWriter;
  private final JsonPathWriter jsonPathWriter;
  private final NameAllocator classNames = new NameAllocator();

  EmbeddedWriter(
      TableModel table,
      Variables variables,
      Scope scope,
      ColumnWriter columnWriter,
      JsonPathWriter jsonPathWriter) {
    this.table = table;
    this.variables = variables;
    this.scope = scope;
    this.columnWriter = columnWriter;
    this.jsonPathWriter = jsonPathWriter;
    this.mappingWriter = new MappingWriter(table, variables);
    for (EmbeddedModel embedded : table.embedded()) {
      String name =
          Stream.of(embedded.property().split("\\.", -1))
              .map(Names::capitalized)
              .reduce("", String::concat);
      classNames.newName(name + SUFFIX, embedded.property());
    }
  }

  /** The field of a column, or of the columns of an embedded value. */
  FieldSpec field(Member member) {
    if (member instanceof ColumnModel column) {
      return columnWriter.column(column, Objects.requireNonNull(column.javaType()));
    }
    ClassName type = nameOf((EmbeddedModel) member);
    return FieldSpec.builder(type, member.field())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .initializer("new $T()", type)
        .build();
  }

  /** The classes of the embedded values' columns. */
  List<TypeSpec> classes() {
    return table.embedded().stream().map(one -> shell(one).addMethod(read(one)).build()).toList();
  }

  /** The same of a model with problems, by what can be told of it. */
  List<TypeSpec> skeletons(List<Member> tellable) {
    return EmbeddedModel.embeddedIn(tellable).stream()
        .map(one -> shell(one).addMethod(unreadable(one)).build())
        .toList();
  }

  private ClassName nameOf(EmbeddedModel embedded) {
    return table.table().nestedClass(classNames.get(embedded.property()));
  }

  private TypeSpec.Builder shell(EmbeddedModel embedded) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(nameOf(embedded))
            .addJavadoc("The columns of {@code $L}.", embedded.property())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(
                ParameterizedTypeName.get(
                    RuntimeTypes.EMBEDDED_COLUMNS, table.model(), embedded.type()))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addStatement("super($T.this)", table.table())
                    .build())
            .addMethod(expressions(embedded));
    embedded.members().forEach(member -> type.addField(field(member)));
    jsonPathWriter.methods(embedded.members()).forEach(type::addMethod);
    return type;
  }

  private MethodSpec expressions(EmbeddedModel embedded) {
    CodeBlock columns =
        embedded.columns().stream()
            .map(
                column ->
                    CodeBlock.of(
                        "$L", column.property().substring(embedded.property().length() + 1)))
            .collect(CodeBlock.joining(",$W"));
    return MethodSpec.methodBuilder("expressions")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(
            ParameterizedTypeName.get(
                ClassName.get(List.class),
                ParameterizedTypeName.get(
                    RuntimeTypes.COLUMN, table.model(), WildcardTypeName.subtypeOf(Object.class))))
        .addStatement("return $L.of($L)", scope.nameOf(List.class), columns)
        .build();
  }

  private MethodSpec read(EmbeddedModel embedded) {
    List<ColumnModel> columns = embedded.columns();
    MethodSpec.Builder method = reading(embedded).addException(SQLException.class);
    if (embedded.nullable()) {
      method
          .beginControlFlow(
              "if (areNull($N, $N, $L))", variables.row, variables.first, columns.size())
          .addStatement("return null")
          .endControlFlow();
    }
    CodeBlock components =
        embedded.members().stream()
            .map(member -> mappingWriter.read(member, columns))
            .collect(CodeBlock.joining(",\n"));
    return method.addStatement("return new $T(\n$L)", embedded.type(), components).build();
  }

  private MethodSpec unreadable(EmbeddedModel embedded) {
    return reading(embedded)
        .addStatement(
            "throw new $T($S)", UnsupportedOperationException.class, "The model has errors")
        .build();
  }

  private MethodSpec.Builder reading(EmbeddedModel embedded) {
    AnnotationSpec nullable = AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();
    TypeName type = embedded.type();
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(embedded.nullable() ? type.annotated(nullable) : type)
        .addParameter(ResultSet.class, variables.row)
        .addParameter(int.class, variables.first);
  }
}
