package dev.piolet.processor;

import dev.piolet.processor.TableModel.Trait;
import dev.piolet.processor.code.ClassName;
import dev.piolet.processor.code.CodeBlock;
import dev.piolet.processor.code.FieldSpec;
import dev.piolet.processor.code.JavaFile;
import dev.piolet.processor.code.MethodSpec;
import dev.piolet.processor.code.ParameterizedTypeName;
import dev.piolet.processor.code.TypeName;
import dev.piolet.processor.code.TypeSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Writes the table of one model: a method here for each member there. */
final class TableWriter {
  /** Names that a Javadoc comment can hold as they are. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_ -]+");

  private static final Set<String> NO_RECORD_COMPONENTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private final TableModel table;
  private final Variables variables;
  private final ColumnWriter columnWriter;
  private final EmbeddedWriter embeddedWriter;
  private final JsonPathWriter jsonPathWriter;
  private final MappingWriter mappingWriter;

  TableWriter(TableModel table) {
    this.table = table;
    this.variables = new Variables(table);
    this.columnWriter = new ColumnWriter(table);
    this.jsonPathWriter = new JsonPathWriter(table);
    this.embeddedWriter = new EmbeddedWriter(table, columnWriter, jsonPathWriter);
    this.mappingWriter = new MappingWriter(table, variables);
  }

  /** The table of a model without problems. */
  JavaFile table() {
    TypeSpec.Builder type = shell(table.members());
    embeddedWriter.classes().forEach(type::addType);
    new ConstraintWriter(table).fields().forEach(type::addField);
    new DetailsWriter(table).methods().forEach(type::addMethod);
    addKey(type);
    type.addMethod(mappingWriter.newMapping()).addType(mappingWriter.mapping());
    return file(type);
  }

  /**
   * What can be told of the table of a model with problems, so that code that uses it compiles as
   * far as it can, and only the problems are reported.
   */
  JavaFile skeleton() {
    List<Member> tellable = tellable(table.members());
    TypeSpec.Builder type = shell(tellable);
    embeddedWriter.skeletons(tellable).forEach(type::addType);
    new ConstraintWriter(table).skeletons().forEach(type::addField);
    if (table.details().isView()) {
      type.addMethod(DetailsWriter.unknownDefinition());
    }
    addKey(type);
    return file(type);
  }

  private List<Member> tellable(List<Member> members) {
    Set<String> names = new HashSet<>(Set.of(table.constant()));
    return members.stream()
        .filter(member -> isTellable(member) && names.add(member.field()))
        .map(
            member ->
                member instanceof EmbeddedModel embedded
                    ? embedded.with(tellable(embedded.members()))
                    : member)
        .toList();
  }

  private boolean isTellable(Member member) {
    if (member instanceof ColumnModel column) {
      boolean isFixed = !table.is(Trait.GENERIC) || column.type() != null;
      return isFixed && column.javaType() != null && !column.hints().typeIsHidden();
    }
    EmbeddedModel embedded = (EmbeddedModel) member;
    return embedded.kind() == EmbeddedModel.Kind.RECORD
        && !embedded.whole().hints().typeIsHidden()
        && !table.is(Trait.GENERIC);
  }

  private TypeSpec.Builder shell(List<Member> members) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(table.table())
            .addJavadoc(javadoc())
            .addModifiers(visibility())
            .addModifiers(Modifier.FINAL)
            .superclass(superclass())
            .addField(constant())
            .addMethod(constructor())
            .addMethod(as());
    if (table.hasSoftDelete()) {
      type.addMethod(withDeleted());
    }
    if (table.details().isView()) {
      type.superinterface(RuntimeTypes.schema("View"));
    }
    annotations().forEach(type::addAnnotation);
    members.forEach(member -> type.addField(embeddedWriter.field(member)));
    jsonPathWriter.methods(members).forEach(type::addMethod);
    jsonPathWriter.classes().forEach(type::addType);
    return type;
  }

  private JavaFile file(TypeSpec.Builder type) {
    return new JavaFile(
        table.table(), type.build(), table.place().element(), table.is(Trait.HIDES_LANG_NAMES));
  }

  private Modifier[] visibility() {
    return table.is(Trait.PUBLIC) ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  private CodeBlock javadoc() {
    return PLAIN.matcher(table.name()).matches()
        ? CodeBlock.of(
            "The table {@code $L}, whose rows are {@link $T} objects.",
            '"' + table.name() + '"',
            table.model())
        : CodeBlock.of("The table whose rows are {@link $T} objects.", table.model());
  }

  private List<CodeBlock> annotations() {
    List<CodeBlock> annotations = new ArrayList<>();
    if (table.is(Trait.SEES_GENERATED)) {
      annotations.add(
          CodeBlock.of("@$T($S)", RuntimeTypes.GENERATED, TableProcessor.class.getName()));
    }
    if (table.is(Trait.DEPRECATED)) {
      annotations.add(
          CodeBlock.of("@$T({$S, $S})", SuppressWarnings.class, "deprecation", "removal"));
    }
    return annotations;
  }

  private TypeName superclass() {
    List<TypeName> key = keyTypes();
    return switch (key.size()) {
      case 0 -> ParameterizedTypeName.get(RuntimeTypes.TABLE, table.model());
      case 1 -> keyedTable(key.get(0));
      default -> keyedTable(keyClass());
    };
  }

  private TypeName keyedTable(TypeName key) {
    return ParameterizedTypeName.get(RuntimeTypes.KEYED_TABLE, table.model(), key.box());
  }

  private ClassName keyClass() {
    return table.table().nestedClass("Key");
  }

  /** The types of the key's parts; none when there is no key, or one that cannot be told. */
  private List<TypeName> keyTypes() {
    List<ColumnModel> key = table.primaryKey();
    List<TypeName> types = key.stream().flatMap(column -> keyType(column).stream()).toList();
    return types.size() == key.size() ? types : List.of();
  }

  private Optional<TypeName> keyType(ColumnModel column) {
    return Optional.ofNullable(column.javaType())
        .filter(type -> !column.hints().typeIsHidden())
        .filter(type -> !table.is(Trait.GENERIC) || column.type() != null)
        .map(type -> type.isBoxedPrimitive() ? type.unbox() : type);
  }

  private FieldSpec constant() {
    return FieldSpec.builder(table.table(), table.constant())
        .addModifiers(visibility())
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The table under its own name.")
        .initializer("new $T(null$L)", table.table(), table.hasSoftDelete() ? ", false" : "")
        .build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder(table.table())
            .addModifiers(Modifier.PRIVATE)
            .addParameter(
                TypeName.get(String.class).annotated(RuntimeTypes.NULLABLE), variables.alias);
    if (table.hasSoftDelete()) {
      return constructor
          .addParameter(boolean.class, variables.deleted)
          .addStatement(
              "super($T.class, $S, $S, $N, $N)",
              table.model(),
              table.schema(),
              table.name(),
              variables.alias,
              variables.deleted)
          .build();
    }
    return constructor
        .addStatement(
            "super($T.class, $S, $S, $N)",
            table.model(),
            table.schema(),
            table.name(),
            variables.alias)
        .build();
  }

  private MethodSpec as() {
    return MethodSpec.methodBuilder("as")
        .override()
        .returns(table.table())
        .addParameter(String.class, variables.alias)
        .addStatement(
            "return new $T($N$L)",
            table.table(),
            variables.alias,
            table.hasSoftDelete() ? ", seesDeleted()" : "")
        .build();
  }

  private MethodSpec withDeleted() {
    return MethodSpec.methodBuilder("withDeleted")
        .addJavadoc("The same table with the rows that are deleted.")
        .addModifiers(Modifier.PUBLIC)
        .returns(table.table())
        .addStatement("return new $T(alias(), true)", table.table())
        .build();
  }

  private void addKey(TypeSpec.Builder type) {
    if (keyTypes().size() > 1) {
      type.addType(key());
    }
  }

  private TypeSpec key() {
    TypeSpec.Builder key =
        TypeSpec.recordBuilder(keyClass())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("The primary key of a {@link $T}.", table.model());
    List<ColumnModel> columns = table.primaryKey();
    List<TypeName> types = keyTypes();
    for (int i = 0; i < columns.size(); i++) {
      key.addComponent(types.get(i), keyPart(columns.get(i)));
    }
    return key.build();
  }

  /** The part's name in the key: a record cannot have every name that a class can. */
  static String keyPart(ColumnModel column) {
    String property = column.property();
    return NO_RECORD_COMPONENTS.contains(property) ? property + '_' : property;
  }
}
