package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.DiscriminatorModel;
import dev.piolet.processor.model.GeneratedNames;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.SealedModel;
import dev.piolet.processor.model.TableModel;
import java.util.List;
import java.util.Objects;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** Writes what tells the types of a sealed model apart in its table, and in those of its types. */
final class SubtypeWriter {
  private final TableModel table;
  private final DiscriminatorModel discriminator;
  private final Scope scope;
  private final ColumnWriter columnWriter;

  SubtypeWriter(
      TableModel table, DiscriminatorModel discriminator, Scope scope, ColumnWriter columnWriter) {
    this.table = table;
    this.discriminator = discriminator;
    this.scope = scope;
    this.columnWriter = columnWriter;
  }

  /** Adds the interface, the discriminator and the method of the table of one type. */
  void addTo(TypeSpec.Builder type) {
    ColumnModel column = discriminator.column();
    ClassName model = discriminator.sealedModel();
    if (discriminator.label().isEmpty()) {
      addInterface(type, "SealedTable");
    }
    if (model != null) {
      addInterface(type, "SubtypeTable");
    }
    if (SourceVersion.isName(column.property())) { // which that of a model with problems may not be
      type.addField(columnWriter.column(column, Objects.requireNonNull(column.javaType())));
    }
    if (model != null) {
      type.addMethod(sealedTable(model));
    }
  }

  private void addInterface(TypeSpec.Builder type, String name) {
    type.addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.schema(name), table.model()));
  }

  /** The method that tells the tables of the types, where they have one each. */
  static MethodSpec subtypeTables(SealedModel model, Scope scope) {
    List<CodeBlock> tables =
        model.subtypes().stream()
            .map(subtype -> scope.constant(subtype.table(), subtype.constant()))
            .toList();
    TypeName one =
        ParameterizedTypeName.get(RuntimeTypes.TABLE, WildcardTypeName.subtypeOf(model.declared()));
    return MethodSpec.methodBuilder("subtypeTables")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), one))
        .addStatement("return $L.of($L)", scope.nameOf(List.class), CodeBlock.join(tables, ", "))
        .build();
  }

  private MethodSpec sealedTable(ClassName model) {
    CodeBlock constant =
        scope.constant(GeneratedNames.table(model), Names.constant(model.simpleName()));
    return MethodSpec.methodBuilder("sealedTable")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(
            ParameterizedTypeName.get(
                RuntimeTypes.TABLE, WildcardTypeName.supertypeOf(table.model())))
        .addStatement("return $L", constant)
        .build();
  }
}
