package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.ColumnType.Kind;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the field of a column: its name, type and options in one line. */
final class ColumnWriter {
  private final TableModel table;
  private final Scope scope;
  private final PgTypeWriter pgTypeWriter;

  ColumnWriter(TableModel table, Scope scope) {
    this.table = table;
    this.scope = scope;
    this.pgTypeWriter = new PgTypeWriter(scope);
  }

  FieldSpec column(ColumnModel column, TypeName javaType) {
    ColumnType type = column.type();
    return FieldSpec.builder(columnClass(type, javaType), column.field())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .initializer(
            CodeBlock.of("$L($L)", factory(type), CodeBlock.join(arguments(column), ",$W")))
        .build();
  }

  private static String factory(@Nullable ColumnType type) {
    return type == null ? Kind.OTHER.factory() : type.kind().factory();
  }

  private TypeName columnClass(@Nullable ColumnType type, TypeName javaType) {
    Kind kind = type == null ? Kind.OTHER : type.kind();
    ClassName columnClass = kind.columnClass();
    TypeName model = table.model();
    TypeName value = javaType.box();
    if (type == null) {
      return ParameterizedTypeName.get(columnClass, model, value);
    }
    return switch (kind.parameters()) {
      case NONE -> ParameterizedTypeName.get(columnClass, model);
      case VALUE -> ParameterizedTypeName.get(columnClass, model, value);
      case ELEMENT -> ParameterizedTypeName.get(columnClass, model, type.elementType());
      case VALUE_AND_ELEMENT ->
          ParameterizedTypeName.get(columnClass, model, value, type.elementType());
    };
  }

  private List<CodeBlock> arguments(ColumnModel column) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$S", column.name()));
    arguments.addAll(types(column.type()));
    arguments.addAll(options(column));
    return arguments;
  }

  /** An array is declared by its elements' type, which tells its own; other arrays need both. */
  private List<CodeBlock> types(@Nullable ColumnType type) {
    if (type == null) {
      return List.of(CodeBlock.of("null"));
    }
    return switch (type.kind()) {
      case ARRAY -> List.of(pgType(Objects.requireNonNull(type.element())));
      case ELEMENTS -> List.of(pgType(Objects.requireNonNull(type.element())), pgType(type));
      default -> List.of(pgType(type));
    };
  }

  private CodeBlock pgType(ColumnType type) {
    return pgTypeWriter.write(type.pgType());
  }

  private List<CodeBlock> options(ColumnModel column) {
    List<CodeBlock> options = new ArrayList<>();
    addIf(column.primaryKey(), options, "key()");
    addIf(table.holdsNull(column), options, "nullable()");
    options.addAll(OptionsWriter.options(column.options()));
    return options.stream()
        .map(option -> CodeBlock.of("$L.$L", scope.nameOf(RuntimeTypes.COLUMN_OPTION), option))
        .toList();
  }

  private static void addIf(boolean isSo, List<CodeBlock> options, String option) {
    if (isSo) {
      options.add(CodeBlock.of(option));
    }
  }
}
