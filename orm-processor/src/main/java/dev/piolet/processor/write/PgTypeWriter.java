package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.piolet.processor.model.PgTypeModel;
import dev.piolet.processor.model.PgTypeModel.Array;
import dev.piolet.processor.model.PgTypeModel.Collected;
import dev.piolet.processor.model.PgTypeModel.Constant;
import dev.piolet.processor.model.PgTypeModel.Converted;
import dev.piolet.processor.model.PgTypeModel.Custom;
import dev.piolet.processor.model.PgTypeModel.Domain;
import dev.piolet.processor.model.PgTypeModel.Enumeration;
import dev.piolet.processor.model.PgTypeModel.Integral;
import dev.piolet.processor.model.PgTypeModel.Json;
import dev.piolet.processor.model.PgTypeModel.Modified;
import dev.piolet.processor.model.PgTypeModel.Narrowed;
import dev.piolet.processor.model.PgTypeModel.Wrapped;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.TypeNames;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Writes the expression of a column's {@code PgType}. */
final class PgTypeWriter {
  private final Scope scope;

  PgTypeWriter(Scope scope) {
    this.scope = scope;
  }

  CodeBlock write(PgTypeModel type) {
    if (type instanceof Constant constant) {
      return scope.constant(constant.owner(), constant.name());
    } else if (type instanceof Custom custom) {
      return CodeBlock.of("$L.custom($S, $S)", pgTypes(), custom.schema(), custom.name());
    } else if (type instanceof Enumeration enumeration) {
      return enumeration(enumeration);
    } else if (type instanceof Json json) {
      return json(json.factory(), json.type());
    } else if (type instanceof Modified modified) {
      String list =
          modified.modifiers().stream().map(String::valueOf).collect(Collectors.joining(", "));
      return CodeBlock.of("$L.of($L)", write(modified.base()), list);
    } else if (type instanceof Domain domain) {
      return CodeBlock.of(
          "$L.domain($S,$W$S,$W$S)",
          write(domain.base()),
          domain.schema(),
          domain.name(),
          domain.check());
    } else if (type instanceof Array array) {
      return CodeBlock.of("$L.array($T::new)", write(array.element()), array.type());
    } else if (type instanceof Collected collected) {
      return CodeBlock.of(
          "$L.$L()", write(collected.element()), collected.isList() ? "list" : "set");
    }
    return mapped(type);
  }

  private CodeBlock mapped(PgTypeModel type) {
    if (type instanceof Integral integral) {
      CodeBlock decimal = scope.nameOf(BigDecimal.class);
      return CodeBlock.of(
          "$1L.map($2L::toBigIntegerExact, $2L::new)", write(integral.base()), decimal);
    } else if (type instanceof Narrowed narrowed) {
      return CodeBlock.of(
          "$L.map($T.class::cast, address -> address)",
          write(narrowed.base()),
          narrowed.subclass());
    } else if (type instanceof Wrapped wrapped) {
      return wrapped(wrapped);
    }
    return converted((Converted) type);
  }

  private CodeBlock pgTypes() {
    return scope.nameOf(RuntimeTypes.PG_TYPES);
  }

  private CodeBlock enumeration(Enumeration type) {
    CodeBlock.Builder code = CodeBlock.builder().add("$L.enumeration(", pgTypes());
    if (type.schema() != null || !type.labels().isEmpty()) {
      code.add("$S, ", type.schema());
    }
    code.add("$S, $T.class", type.name(), type.type());
    type.labels().forEach(label -> code.add(",$W$S", label));
    return code.add(")").build();
  }

  /** The type that values of a Java type are stored as in JSON. */
  CodeBlock json(String factory, TypeName type) {
    return TypeNames.isGeneric(type)
        ? CodeBlock.of(
            "$L.$L(new $T() {})",
            pgTypes(),
            factory,
            ParameterizedTypeName.get(RuntimeTypes.JSON_TYPE, type))
        : CodeBlock.of("$L.$L($T.class)", pgTypes(), factory, type);
  }

  /** The call of {@code map}, as short as the record's other members let it be. */
  private CodeBlock wrapped(Wrapped type) {
    ClassName record = type.record();
    CodeBlock base = write(type.base());
    if (!scope.canName(record)) {
      return CodeBlock.of(
          "$1L.<$2T>map(value -> new $2T(value), value -> value.$3N()).ofClass($2T.class)",
          base,
          record,
          type.component());
    }
    boolean isAmbiguous = type.hasConstructors() || type.hasNamesake();
    CodeBlock name = scope.nameOf(record);
    CodeBlock getter =
        type.hasNamesake()
            ? CodeBlock.of("value -> value.$N()", type.component())
            : CodeBlock.of("$L::$N", name, type.component());
    return CodeBlock.of(
        "$L.$Lmap($L::new, $L).ofClass($T.class)",
        base,
        isAmbiguous ? CodeBlock.of("<$T>", record) : "",
        name,
        getter,
        record);
  }

  private CodeBlock converted(Converted type) {
    CodeBlock converter =
        type.constant() == null
            ? CodeBlock.of("new $T()", type.converter())
            : CodeBlock.of("$L.$L", scope.nameOf(type.converter()), type.constant());
    CodeBlock base = write(type.base());
    return type.javaType() instanceof ClassName javaType
        ? CodeBlock.of("$L.map($L).ofClass($T.class)", base, converter, javaType)
        : CodeBlock.of("$L.map($L)", base, converter);
  }
}
