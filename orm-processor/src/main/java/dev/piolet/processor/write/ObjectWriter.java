package dev.piolet.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.piolet.processor.model.Accessor;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.Member;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.TableModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes what makes objects of a model, sets their properties and reads them. */
final class ObjectWriter {
  /** The type of any property's value. */
  static final TypeName NULLABLE_OBJECT = nullable(ClassName.get(Object.class));

  private final TableModel table;
  private final Variables variables;
  private boolean asksColumns;

  ObjectWriter(TableModel table, Variables variables) {
    this.table = table;
    this.variables = variables;
  }

  /** Makes an object by the constructor, sets what that leaves, and returns the object. */
  MethodSpec.Builder make(
      MethodSpec.Builder method, String object, Function<Member, CodeBlock> value) {
    List<Member> rest = table.membersToSet();
    if (rest.isEmpty()) {
      return method.addStatement("return $L", construct(value));
    }
    method.addStatement("$T $N = $L", table.model(), object, construct(value));
    for (Member member : rest) {
      method.addStatement(set(object, member, value.apply(member)));
    }
    return method.addStatement("return $N", object);
  }

  /** A constructor's call, an argument a line. */
  private CodeBlock construct(Function<Member, CodeBlock> argument) {
    List<String> arguments = table.construction().arguments();
    if (arguments.isEmpty()) {
      return CodeBlock.of("new $T()", table.model());
    }
    Map<String, Member> members = new HashMap<>();
    table.members().forEach(member -> members.put(member.declaredName(), member));
    CodeBlock values =
        arguments.stream()
            .map(name -> argument.apply(present(members.get(name))))
            .collect(CodeBlock.joining(",\n"));
    return CodeBlock.of("new $T(\n$L)", table.model(), values);
  }

  /** Sets a property of an object. */
  static CodeBlock set(String object, Member member, CodeBlock value) {
    Accessor setter = present(member.setter());
    return setter.isField()
        ? CodeBlock.of("$N.$N = $L", object, setter.name(), value)
        : CodeBlock.of("$N.$N($L)", object, setter.name(), value);
  }

  /** The type of what can be null. */
  static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
  }

  /** A switch that gives a value for each number of a column, and refuses all others. */
  static CodeBlock switchOf(String number, CodeBlock cases) {
    return switchOf(number, cases, CodeBlock.of("throw noColumn($N)", number));
  }

  /** The same with what is to be done for all others. */
  static CodeBlock switchOf(String number, CodeBlock cases, CodeBlock others) {
    return CodeBlock.of("return switch ($N) {\n$>$Ldefault -> $L;\n$<};\n", number, cases, others);
  }

  /**
   * A method that gives something of any column of a model, by the column's number.
   *
   * @param cases what it gives, for each column that there is something of
   */
  MethodSpec ofAnyColumn(String name, Places places, CodeBlock cases) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(NULLABLE_OBJECT)
        .addParameter(table.model(), variables.model)
        .addParameter(int.class, variables.column)
        .addCode(places.cases(variables.column, cases))
        .build();
  }

  /** The value of a property of the model at hand. */
  CodeBlock valueOf(Member member) {
    Accessor getter = present(member.getter());
    String value = variables.model + "." + getter.name();
    return names(getter.isField() ? value : value + "()");
  }

  /**
   * An expression that names variables and methods only, no class that would have to be imported.
   * JavaPoet writes it in one piece: each piece of a format costs it a good deal.
   */
  static CodeBlock names(String expression) {
    return CodeBlock.of("$L", expression);
  }

  /** The value that an object, or a record embedded in it, has for a property. */
  static CodeBlock valueOf(CodeBlock object, Member member) {
    Accessor getter = present(member.getter());
    return getter.isField()
        ? CodeBlock.of("$L.$N", object, getter.name())
        : CodeBlock.of("$L.$N()", object, getter.name());
  }

  /** The type of a column, which the table is asked for. */
  CodeBlock typeOf(ColumnModel column) {
    asksColumns = true;
    return CodeBlock.of("$L.type()", column.property());
  }

  /** Whether anything written so far asks the table for a column's type. */
  boolean asksColumns() {
    return asksColumns;
  }

  /** The part, which a model without problems has. */
  static <T> T present(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("The model was not validated");
    }
    return part;
  }
}
