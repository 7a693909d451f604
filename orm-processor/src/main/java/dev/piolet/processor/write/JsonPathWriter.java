package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.JsonModel.JsonMember;
import dev.piolet.processor.model.JsonModel.JsonObject;
import dev.piolet.processor.model.Member;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the paths into JSON columns: a method for each column, a class for each record. */
final class JsonPathWriter {
  private static final String PLACE = "place";

  private final TableModel table;
  private final Scope scope;
  private final PgTypeWriter pgTypeWriter;

  JsonPathWriter(TableModel table, Scope scope) {
    this.table = table;
    this.scope = scope;
    this.pgTypeWriter = new PgTypeWriter(scope);
  }

  /** The methods that lead from columns into their JSON. */
  List<MethodSpec> methods(List<Member> members) {
    List<MethodSpec> methods = new ArrayList<>();
    for (Member member : members) {
      String method = table.json().methods().get(member.property());
      if (method != null && member instanceof ColumnModel column) {
        methods.add(method(column, method));
      }
    }
    return methods;
  }

  private MethodSpec method(ColumnModel column, String name) {
    TypeName type = Objects.requireNonNull(column.type()).javaType();
    ClassName path = pathOf(type);
    return MethodSpec.methodBuilder(name)
        .addJavadoc("What is in the JSON of {@link #$L}.", column.field())
        .addModifiers(Modifier.PUBLIC)
        .returns(path)
        .addStatement(
            "return new $T($L.of($N))", path, scope.nameOf(RuntimeTypes.JSON_PLACE), column.field())
        .build();
  }

  /** The classes of the paths. */
  List<TypeSpec> classes() {
    return table.json().objects().stream().map(this::type).toList();
  }

  private ClassName pathOf(TypeName type) {
    JsonObject object = Objects.requireNonNull(table.json().object(type));
    return table.table().nestedClass(object.className());
  }

  private TypeSpec type(JsonObject object) {
    ClassName path = table.table().nestedClass(object.className());
    TypeName place =
        ParameterizedTypeName.get(RuntimeTypes.JSON_PLACE, table.model(), object.type());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(path)
            .addJavadoc("What is in a {@code $L} in JSON.", simple(object.type()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(
                ParameterizedTypeName.get(
                    RuntimeTypes.JSON_OBJECT_PATH, table.model(), object.type()))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(place, PLACE)
                    .addStatement("super($N)", PLACE)
                    .build());
    object.members().forEach(member -> type.addMethod(member(member)));
    return type.build();
  }

  private static String simple(TypeName type) {
    return type.withoutAnnotations().toString().replaceAll("[\\w.]+\\.", "");
  }

  private MethodSpec member(JsonMember member) {
    return MethodSpec.methodBuilder(member.method())
        .addModifiers(Modifier.PUBLIC)
        .returns(returned(member))
        .addStatement("return $L", call(member))
        .build();
  }

  private TypeName returned(JsonMember member) {
    return switch (member.kind()) {
      case TEXT -> path("JsonTextPath");
      case BOOLEAN -> path("JsonBooleanPath");
      case NUMBER -> path("JsonNumberPath", member.type());
      case TEMPORAL -> path("JsonTemporalPath", member.type());
      case UUID, VALUE -> path("JsonValuePath", member.type());
      case DOCUMENT -> path("JsonDocumentPath", member.type());
      case OBJECT -> pathOf(member.type());
    };
  }

  private TypeName path(String name, TypeName... types) {
    List<TypeName> arguments = new ArrayList<>(List.of(table.model()));
    arguments.addAll(List.of(types));
    return ParameterizedTypeName.get(
        ClassName.get(RuntimeTypes.SCHEMA, name), arguments.toArray(TypeName[]::new));
  }

  private CodeBlock call(JsonMember member) {
    String key = member.key();
    CodeBlock json = pgTypeWriter.json("jsonb", member.type());
    CodeBlock cast = CodeBlock.of("$L.$L", scope.nameOf(RuntimeTypes.PG_TYPES), member.pgType());
    return switch (member.kind()) {
      case TEXT -> CodeBlock.of("text($S)", key);
      case BOOLEAN -> CodeBlock.of("bool($S)", key);
      case UUID -> CodeBlock.of("uuid($S)", key);
      case NUMBER -> CodeBlock.of("number($S, $L)", key, cast);
      case TEMPORAL -> CodeBlock.of("temporal($S, $L, $T.class)", key, cast, member.type());
      case VALUE -> CodeBlock.of("value($S, $L)", key, json);
      case DOCUMENT -> CodeBlock.of("document($S, $L)", key, json);
      case OBJECT -> CodeBlock.of("new $T(member($S, $L))", pathOf(member.type()), key, json);
    };
  }
}
