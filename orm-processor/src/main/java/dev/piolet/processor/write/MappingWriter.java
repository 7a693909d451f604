package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.EmbeddedModel;
import dev.piolet.processor.model.Member;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Writes the mapping of one model: the class within its table that reads and sets properties. */
final class MappingWriter implements TableWriter.Mapping {
  private static final String SUFFIX = "Mapping";

  private final TableModel table;
  private final Places places;
  private final Variables variables;
  private final Scope scope;
  private final ObjectWriter objects;
  private final ReferenceWriter references;

  MappingWriter(TableModel table, Places places, Variables variables, Scope scope) {
    this.table = table;
    this.places = places;
    this.variables = variables;
    this.scope = scope;
    this.objects = new ObjectWriter(table, variables);
    this.references = new ReferenceWriter(table, places, variables, scope, objects);
  }

  /** The method of the table that makes its mapping. */
  @Override
  public MethodSpec newMapping() {
    return MethodSpec.methodBuilder("newMapping")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(superclass())
        .addStatement("return new $T()", name())
        .build();
  }

  private TypeName superclass() {
    return ParameterizedTypeName.get(RuntimeTypes.TABLE_MAPPING, table.model());
  }

  /** The class, which hides no class that the model names. */
  ClassName name() {
    String name = table.model().simpleName() + SUFFIX;
    boolean isTaken = table.members().stream().anyMatch(member -> hasSimpleName(member, name));
    return places.rows().table().nestedClass(isTaken ? name + '_' : name);
  }

  private static boolean hasSimpleName(Member member, String name) {
    TypeName type =
        member instanceof EmbeddedModel embedded
            ? embedded.type()
            : ((ColumnModel) member).javaType();
    return type instanceof ClassName named && named.simpleName().equals(name);
  }

  @Override
  public List<TypeSpec> classes() {
    return List.of(mapping());
  }

  /** The class of a model without problems. */
  TypeSpec mapping() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name()).addModifiers(Modifier.PRIVATE).superclass(superclass());
    new RowWriter(table, places, variables, objects, references).methods().forEach(type::addMethod);
    methods().forEach(type::addMethod);
    if (!objects.asksColumns()) {
      type.addModifiers(Modifier.STATIC);
    }
    return type.addModifiers(Modifier.FINAL).build();
  }

  private List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    if (table.fillsPlainly()) {
      methods.add(fillsPlainly());
    }
    methods.add(value());
    methods.addAll(references.methods(column -> valueThrough(column, value -> value)));
    List<ColumnModel> primitives = primitives();
    if (!primitives.isEmpty()) {
      methods.add(write(primitives));
    }
    if (table.hasCompositeKey() && places.areWhole()) {
      methods.add(keyValues());
    }
    if (table.isSettable()) {
      addRestorer(methods);
      methods.add(snapshot());
      methods.add(assign());
    }
    return methods;
  }

  private static MethodSpec fillsPlainly() {
    return MethodSpec.methodBuilder("fillsPlainly")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(boolean.class)
        .addStatement("return true")
        .build();
  }

  /** Reads the property of any column, by its number. */
  private MethodSpec value() {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (ColumnModel column : table.columns()) {
      cases.add("case $L -> $L;\n", places.numberOf(column), valueThrough(column));
    }
    return objects.ofAnyColumn("value", places, cases.build());
  }

  /** What is stored of a property, or of a component of an embedded value. */
  private CodeBlock valueThrough(ColumnModel column) {
    if (table.isDiscriminator(column)) {
      return CodeBlock.of("$S", ObjectWriter.present(table.discriminator()).label());
    }
    return valueThrough(column, value -> references.keyOf(column, value));
  }

  /**
   * A property, or a component of an embedded value, which is null where a value around it is.
   *
   * @param made makes something of the property's value
   */
  private CodeBlock valueThrough(ColumnModel column, UnaryOperator<CodeBlock> made) {
    List<EmbeddedModel> embedded = table.around(column);
    if (embedded.isEmpty()) {
      return made.apply(objects.valueOf(column));
    }
    CodeBlock value = CodeBlock.of("$N", variables.model);
    List<CodeBlock> missing = new ArrayList<>();
    for (EmbeddedModel around : embedded) {
      value = ObjectWriter.valueOf(value, around);
      if (around.nullable()) {
        missing.add(CodeBlock.of("$L == null", value));
      }
    }
    value = made.apply(ObjectWriter.valueOf(value, column));
    return missing.isEmpty()
        ? value
        : CodeBlock.of("$L$W? null$W: $L", CodeBlock.join(missing, "$W|| "), value);
  }

  /** The columns whose properties are written without boxing them. */
  private List<ColumnModel> primitives() {
    return table.columns().stream().filter(this::isPrimitive).toList();
  }

  private boolean isPrimitive(ColumnModel column) {
    return ObjectWriter.present(column.javaType()).isPrimitive()
        && ObjectWriter.present(column.type()).reading() == ColumnType.Reading.PRIMITIVE
        && table.around(column).stream().noneMatch(EmbeddedModel::nullable);
  }

  private MethodSpec write(List<ColumnModel> primitives) {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (ColumnModel column : primitives) {
      cases.add(
          "case $L -> $N.$N($L);\n",
          places.numberOf(column),
          variables.out,
          writer(column),
          valueThrough(column));
    }
    return MethodSpec.methodBuilder("write")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(boolean.class)
        .addParameter(RuntimeTypes.PRIMITIVE_OUTPUT, variables.out)
        .addParameter(table.model(), variables.model)
        .addParameter(int.class, variables.column)
        .beginControlFlow("switch ($N)", variables.column)
        .addCode(cases.build())
        .beginControlFlow("default ->")
        .addStatement("return false")
        .endControlFlow()
        .endControlFlow()
        .addStatement("return true")
        .build();
  }

  /** The method that takes what the getter of a result set gives; a {@code byte} is no type. */
  private static String writer(ColumnModel column) {
    String getter = ObjectWriter.present(column.type()).getter();
    return getter.equals("getByte") ? "writeShort" : "write" + getter.substring("get".length());
  }

  MethodSpec keyValues() {
    CodeBlock values =
        table.primaryKey().stream()
            .map(column -> CodeBlock.of("$N.$N()", variables.parts, TableWriter.keyPart(column)))
            .collect(CodeBlock.joining(", "));
    ClassName key = table.table().nestedClass("Key");
    return MethodSpec.methodBuilder("keyValues")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(
            ParameterizedTypeName.get(
                ClassName.get(List.class), WildcardTypeName.subtypeOf(Object.class)))
        .addParameter(Object.class, variables.key)
        .addStatement("$T $N = ($T) $N", key, variables.parts, key, variables.key)
        .addStatement("return $L.of($L)", scope.nameOf(List.class), values)
        .build();
  }

  private void addRestorer(List<MethodSpec> methods) {
    List<ColumnModel> restored =
        table.columns().stream()
            .filter(
                column ->
                    column.options().isFilledByInsert() || table.setByDeletion().contains(column))
            .filter(MappingWriter::takesWhatItHas)
            .toList();
    if (!restored.isEmpty()) {
      methods.add(restorer(restored));
    }
  }

  /** A setter of a primitive cannot take back a null. */
  private static boolean takesWhatItHas(ColumnModel column) {
    return ObjectWriter.present(column.setter()).takesNull()
        || ObjectWriter.present(column.javaType()).isPrimitive();
  }

  private MethodSpec restorer(List<ColumnModel> restored) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("restorer")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(Runnable.class)
            .addParameter(table.model(), variables.model);
    CodeBlock.Builder body = CodeBlock.builder();
    for (ColumnModel column : restored) {
      method.addStatement(
          "$T $N = $L", column.declaredType(), column.property(), objects.valueOf(column));
      CodeBlock value = CodeBlock.of("$N", column.property());
      body.addStatement(ObjectWriter.set(variables.model, column, value));
    }
    return restored.size() == 1
        ? method
            .addStatement(
                "return () -> $L",
                ObjectWriter.set(
                    variables.model,
                    restored.get(0),
                    CodeBlock.of("$N", restored.get(0).property())))
            .build()
        : method.addCode("return () -> {$>\n$L$<};\n", body.build()).build();
  }

  private MethodSpec snapshot() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("snapshot")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(table.model())
            .addParameter(table.model(), variables.model);
    return objects.make(method, variables.copy, this::copyOf).build();
  }

  /** Sets any property to a copy of another object's, by the number of its first column. */
  private MethodSpec assign() {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (Member member : table.members()) {
      if (!(member instanceof ColumnModel column) || takesWhatItHas(column)) {
        cases.add(
            "case $L -> $L;\n",
            places.numberOf(firstColumn(member)),
            ObjectWriter.set(variables.copy, member, copyOf(member)));
      }
    }
    return MethodSpec.methodBuilder("assign")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(void.class)
        .addParameter(table.model(), variables.model)
        .addParameter(table.model(), variables.copy)
        .addParameter(int.class, variables.column)
        .beginControlFlow("switch ($N)", variables.column)
        .addCode(cases.build())
        .addCode("default -> {}\n")
        .endControlFlow()
        .build();
  }

  private static ColumnModel firstColumn(Member member) {
    return member instanceof EmbeddedModel embedded
        ? embedded.columns().get(0)
        : (ColumnModel) member;
  }

  private CodeBlock copyOf(Member member) {
    return copyOf(member, objects.valueOf(member));
  }

  private static boolean isCopied(ColumnModel column) {
    return column.ref() != null || ObjectWriter.present(column.type()).isMutable();
  }

  /** A copy of a value that later edits of it leave alone. */
  private CodeBlock copyOf(Member member, CodeBlock value) {
    if (member instanceof ColumnModel column) {
      if (column.ref() != null) {
        return references.copyOf(value);
      }
      return ObjectWriter.present(column.type()).isMutable()
          ? CodeBlock.of("$L.copy($L)", objects.typeOf(column), value)
          : value;
    }
    EmbeddedModel embedded = (EmbeddedModel) member;
    if (embedded.columns().stream().noneMatch(MappingWriter::isCopied)) {
      return value;
    }
    CodeBlock copies =
        embedded.members().stream()
            .map(component -> copyOf(component, ObjectWriter.valueOf(value, component)))
            .collect(CodeBlock.joining(",$W"));
    CodeBlock copy = CodeBlock.of("new $T($L)", embedded.type(), copies);
    return embedded.nullable() ? CodeBlock.of("$L == null ? null : $L", value, copy) : copy;
  }
}
