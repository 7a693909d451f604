package dev.piolet.processor.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.ColumnType.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which kind of expression the values of a Java type are, as far as the type alone tells. */
public final class ExpressionKinds {
  private static final ClassName LIST = ClassName.get(List.class);

  private static final Map<TypeName, Kind> KINDS =
      ScalarTypes.ALL.stream()
          .collect(
              Collectors.toMap(ColumnType::javaType, ColumnType::kind, (first, other) -> first));

  private ExpressionKinds() {}

  /** The kind of a type; {@link Kind#OTHER} where it has no operators of its own. */
  public static Kind of(TypeName type) {
    TypeName plain = (type.isPrimitive() ? type.box() : type).withoutAnnotations();
    if (plain instanceof ParameterizedTypeName generic && generic.rawType().equals(LIST)) {
      return Kind.ARRAY;
    }
    return KINDS.getOrDefault(plain, Kind.OTHER);
  }
}
