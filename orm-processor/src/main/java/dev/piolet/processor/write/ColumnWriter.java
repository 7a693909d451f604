package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.ColumnType.Kind;
import dev.piolet.processor.model.DiscriminatorModel;
import dev.piolet.processor.model.PgTypeModel;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.TableModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the field of a column: its name, type and options in one line. The commonest types have a
 * method of their own in {@code Table}, which says the type once and has nothing for javac to
 * infer.
 */
final class ColumnWriter {
  /** The methods of the types that have one, by the constants of {@code PgTypes}. */
  private static final Map<String, String> FACTORIES =
      Map.ofEntries(
          Map.entry("SMALLINT", "smallint"),
          Map.entry("INTEGER", "integer"),
          Map.entry("BIGINT", "bigint"),
          Map.entry("REAL", "real"),
          Map.entry("DOUBLE", "doublePrecision"),
          Map.entry("NUMERIC", "numeric"),
          Map.entry("BOOLEAN", "bool"),
          Map.entry("TEXT", "text"),
          Map.entry("DATE", "date"),
          Map.entry("TIME", "time"),
          Map.entry("TIMESTAMP", "timestamp"),
          Map.entry("TIMESTAMPTZ", "timestamptz"),
          Map.entry("INSTANT", "instant"),
          Map.entry("UUID", "uuid"),
          Map.entry("BYTEA", "bytea"));

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
    String factory = ownFactory(type);
    CodeBlock.Builder initializer =
        CodeBlock.builder().add("$N($S", factory == null ? factory(type) : factory, column.name());
    if (factory == null) {
      types(type).forEach(argument -> initializer.add(",$W$L", argument));
    }
    addOptions(column, initializer);
    return FieldSpec.builder(columnClass(type, javaType), column.field())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .initializer(initializer.add(")").build())
        .build();
  }

  private static @Nullable String ownFactory(@Nullable ColumnType type) {
    return type != null
            && type.pgType() instanceof PgTypeModel.Constant constant
            && constant.owner().equals(RuntimeTypes.PG_TYPES)
        ? FACTORIES.get(constant.name())
        : null;
  }

  private static String factory(@Nullable ColumnType type) {
    return type == null ? Kind.OTHER.factory() : type.factory();
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
      case VALUE_AND_BASE ->
          ParameterizedTypeName.get(columnClass, model, value, type.baseExpression());
    };
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

  private void addOptions(ColumnModel column, CodeBlock.Builder arguments) {
    CodeBlock options = scope.nameOf(RuntimeTypes.COLUMN_OPTION);
    if (column.primaryKey()) {
      arguments.add(",$W$L.key()", options);
    }
    if (table.holdsNull(column)) {
      arguments.add(",$W$L.nullable()", options);
    }
    DiscriminatorModel discriminator = table.discriminator();
    if (discriminator != null
        && table.isDiscriminator(column)
        && !discriminator.label().isEmpty()) {
      arguments.add(",$W$L.discriminator($S)", options, discriminator.label());
      return;
    }
    if (column.ref() != null) {
      arguments.add(",$W$L.reference()", options);
    }
    for (CodeBlock option : OptionsWriter.options(column.options())) {
      arguments.add(",$W$L.$L", options, option);
    }
  }
}
