package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.EmbeddedModel;
import dev.piolet.processor.model.Member;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.TableModel;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the field of each property, and the class of an embedded value's columns. */
final class EmbeddedWriter {
  private static final String SUFFIX = "Columns";

  private final TableModel table;
  private final Scope scope;
  private final ColumnWriter columnWriter;
  private final JsonPathWriter jsonPathWriter;
  private final NameAllocator classNames = new NameAllocator();

  EmbeddedWriter(
      TableModel table, Scope scope, ColumnWriter columnWriter, JsonPathWriter jsonPathWriter) {
    this.table = table;
    this.scope = scope;
    this.columnWriter = columnWriter;
    this.jsonPathWriter = jsonPathWriter;
    for (EmbeddedModel embedded : table.embedded()) {
      classNames.newName(Names.path(embedded.property()) + SUFFIX, embedded.property());
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
    return table.embedded().stream().map(one -> shell(one).build()).toList();
  }

  /** The same of a model with problems, by what can be told of it. */
  List<TypeSpec> skeletons(List<Member> tellable) {
    return EmbeddedModel.embeddedIn(tellable).stream().map(one -> shell(one).build()).toList();
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
}
