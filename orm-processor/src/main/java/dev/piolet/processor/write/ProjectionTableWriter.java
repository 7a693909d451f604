package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.piolet.processor.model.ProjectionModel;
import dev.piolet.processor.model.ProjectionModel.Component;
import dev.piolet.processor.model.RuntimeTypes;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Writes the table of a projection: a class within the generated one, so that its fields hide no
 * names there, with a column for each component that is one.
 */
final class ProjectionTableWriter {
  private static final String NAME = "Table";
  private static final String ROWS = "rows";

  private final ProjectionModel projection;
  private final ClassName table;
  private final TypeName rows;
  private final Modifier[] visibility;

  ProjectionTableWriter(ProjectionModel projection, Modifier[] visibility) {
    this.projection = projection;
    this.visibility = visibility;
    this.table = projection.projection().nestedClass(NAME);
    this.rows = ParameterizedTypeName.get(RuntimeTypes.QUERY_TABLE, projection.recordName());
  }

  MethodSpec factory() {
    return MethodSpec.methodBuilder("table")
        .addJavadoc(
            """
            A derived or common table of {@link $T}s, with a column for each component.

            @param $L a table whose query selects {@code of(...)}
            """,
            projection.recordName(),
            ROWS)
        .addModifiers(visibility)
        .addModifiers(Modifier.STATIC)
        .returns(table)
        .addParameter(rows, ROWS)
        .addStatement("return new $T($N)", table, ROWS)
        .build();
  }

  TypeSpec table() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(table)
            .addJavadoc(
                "A table of {@link $T}s, with a column for each component.",
                projection.recordName())
            .addModifiers(visibility)
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .superclass(
                ParameterizedTypeName.get(RuntimeTypes.PROJECTION_TABLE, projection.recordName()));
    CodeBlock.Builder columns = CodeBlock.builder();
    List<Component> components = projection.components();
    for (int i = 0; i < components.size(); i++) {
      Component component = components.get(i);
      if (component.isColumn()) {
        type.addField(expression(component), component.name(), Modifier.PUBLIC, Modifier.FINAL);
        columns.addStatement("this.$N = $L($L)", component.name(), factory(component), i);
      }
    }
    return type.addMethod(constructor(columns.build())).build();
  }

  private MethodSpec constructor(CodeBlock columns) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(rows, ROWS)
        .addStatement("super($T.class, $N)", projection.recordName(), ROWS)
        .addCode(columns)
        .build();
  }

  /** The method of the runtime's class that makes a column. */
  private static String factory(Component component) {
    return switch (component.kind()) {
      case NUMBER -> "number";
      case TEXT -> "text";
      case BOOLEAN -> "condition";
      case TEMPORAL -> "temporal";
      case INTERVAL -> "interval";
      case RANGE -> "range";
      case ARRAY -> "array";
      default -> "other";
    };
  }

  private static TypeName expression(Component component) {
    TypeName value = Objects.requireNonNull(component.type()).box().withoutAnnotations();
    return switch (component.kind()) {
      case NUMBER -> of("NumberExpression", value);
      case TEXT -> RuntimeTypes.expression("TextExpression");
      case BOOLEAN -> RuntimeTypes.expression("Condition");
      case TEMPORAL -> of("TemporalExpression", value);
      case INTERVAL -> RuntimeTypes.expression("IntervalExpression");
      case RANGE -> of("RangeExpression", argument(value));
      case ARRAY -> of("ArrayExpression", argument(value));
      default -> of("Expression", value);
    };
  }

  private static TypeName of(String kind, TypeName argument) {
    return ParameterizedTypeName.get(RuntimeTypes.expression(kind), argument);
  }

  private static TypeName argument(TypeName type) {
    return ((ParameterizedTypeName) type).typeArguments().get(0);
  }
}
