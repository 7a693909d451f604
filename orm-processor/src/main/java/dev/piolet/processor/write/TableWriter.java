package dev.piolet.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ConstraintNames;
import dev.piolet.processor.model.ConstraintNames.Named;
import dev.piolet.processor.model.DiscriminatorModel;
import dev.piolet.processor.model.EmbeddedModel;
import dev.piolet.processor.model.Member;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.SealedModel;
import dev.piolet.processor.model.TableModel;
import dev.piolet.processor.model.TableModel.Trait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Writes the table of one model: a method here for each member there. */
public final class TableWriter {
  /** Names that a Javadoc comment can hold as they are. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_ -]+");

  /** How many parts of a key the runtime has an interface for. */
  private static final int MOST_KEY_PARTS = 4;

  private static final Set<String> NO_RECORD_COMPONENTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private static final ClassName TABLE_ALIAS = RuntimeTypes.schema("TableAlias");

  private final SealedModel model;
  private final Element origin;
  private final TableModel table;
  private final Variables variables;
  private final List<Named> constraints;
  private final Scope scope;
  private final ColumnWriter columnWriter;
  private final EmbeddedWriter embeddedWriter;
  private final JsonPathWriter jsonPathWriter;
  private final Mapping mapping;

  /** The method that makes the mapping of a table, and the classes that it needs. */
  interface Mapping {
    MethodSpec newMapping();

    List<TypeSpec> classes();
  }

  public TableWriter(TableModel table) {
    this(SealedModel.of(table), table, ConstraintNames.of(table), table.place().element());
  }

  /**
   * The table of a sealed model, or that of one of its types.
   *
   * @param constraints those of the table, with their names
   * @param origin the type whose annotation asks for the table
   */
  TableWriter(SealedModel model, TableModel table, List<Named> constraints, Element origin) {
    this.model = model;
    this.origin = origin;
    this.table = table;
    this.variables = new Variables(table);
    this.constraints = constraints;
    this.scope = new Scope(namesOfVariables());
    this.columnWriter = new ColumnWriter(table, scope);
    this.jsonPathWriter = new JsonPathWriter(table, scope);
    this.embeddedWriter = new EmbeddedWriter(table, scope, columnWriter, jsonPathWriter);
    this.mapping =
        isOfSeveral()
            ? new SealedMappingWriter(model, variables, scope)
            : new MappingWriter(table, Places.whole(table), variables, scope);
  }

  /** Whether the rows of the table are objects of several types. */
  private boolean isOfSeveral() {
    return table.discriminator() != null && table.equals(model.whole());
  }

  /** Whether the rows of the table are those of others. */
  private boolean isUnion() {
    return isOfSeveral() && model.isUnion();
  }

  private Set<String> namesOfVariables() {
    Set<String> names = new HashSet<>(table.fields());
    names.add(table.constant());
    constraints.forEach(constraint -> names.add(constraint.field()));
    variables.all().forEach(names::add);
    if (isOfSeveral()) {
      SealedMappingWriter.variables(model).flatMap(Variables::all).forEach(names::add);
    }
    return names;
  }

  /** The table of a model without problems. */
  public GeneratedClass table() {
    TypeSpec.Builder type = shell(table.members());
    embeddedWriter.classes().forEach(type::addType);
    new ConstraintWriter(table, scope).fields(constraints).forEach(type::addField);
    new DetailsWriter(table, scope).methods().forEach(type::addMethod);
    addKey(type);
    if (isUnion()) {
      type.addMethod(SubtypeWriter.subtypeTables(model, scope));
    }
    type.addMethod(mapping.newMapping());
    mapping.classes().forEach(type::addType);
    return file(type);
  }

  /**
   * The known part of the table of a model with problems, so that code that uses it compiles as far
   * as it can, and only the problems are reported.
   */
  public GeneratedClass skeleton() {
    List<Member> tellable = tellable(table.members());
    TypeSpec.Builder type = shell(tellable);
    embeddedWriter.skeletons(tellable).forEach(type::addType);
    new ConstraintWriter(table, scope).skeletons(constraints).forEach(type::addField);
    if (table.details().isView()) {
      type.addMethod(DetailsWriter.unknownDefinition());
    }
    addKey(type);
    return file(type);
  }

  private List<Member> tellable(List<Member> members) {
    Set<String> names = new HashSet<>(Set.of(table.constant()));
    if (table.discriminator() != null) {
      names.add(table.discriminator().column().property());
    }
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
            .addOriginatingElement(origin)
            .addJavadoc(javadoc())
            .addModifiers(visibility())
            .addModifiers(Modifier.FINAL)
            .superclass(superclass())
            .addField(constant())
            .addMethod(constructor())
            .addMethod(as())
            .addMethod(withAlias());
    if (table.hasSoftDelete()) {
      type.addMethod(withDeleted());
    }
    if (table.details().isView()) {
      type.addSuperinterface(RuntimeTypes.schema("View"));
    }
    annotations().forEach(type::addAnnotation);
    if (table.discriminator() != null) {
      new SubtypeWriter(table, table.discriminator(), scope, columnWriter).addTo(type);
    }
    members.forEach(member -> type.addField(embeddedWriter.field(member)));
    jsonPathWriter.methods(members).forEach(type::addMethod);
    jsonPathWriter.classes().forEach(type::addType);
    new PathWriter(table, constraints, scope).methods().forEach(type::addMethod);
    return type;
  }

  private GeneratedClass file(TypeSpec.Builder type) {
    JavaFile file =
        JavaFile.builder(table.table().packageName(), type.build())
            .skipJavaLangImports(!table.is(Trait.HIDES_LANG_NAMES))
            .build();
    return new GeneratedClass(table.table(), file, scope.hidden());
  }

  private Modifier[] visibility() {
    return table.is(Trait.PUBLIC) ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  private CodeBlock javadoc() {
    String name = PLAIN.matcher(table.name()).matches() ? table.name() : "";
    if (isUnion()) {
      return CodeBlock.of(
          "The rows of several tables, which are {@link $T} objects.", table.model());
    }
    DiscriminatorModel discriminator = table.discriminator();
    boolean isPart = discriminator != null && discriminator.sealedModel() != null;
    if (name.isEmpty()) {
      String what =
          isPart
              ? "The rows that are {@link $T} objects."
              : "The table whose rows are {@link $T} objects.";
      return CodeBlock.of(what, table.model());
    }
    String what =
        isPart
            ? "The rows of the table {@code $L} that are {@link $T} objects."
            : "The table {@code $L}, whose rows are {@link $T} objects.";
    return CodeBlock.of(what, '"' + name + '"', table.model());
  }

  private List<AnnotationSpec> annotations() {
    List<AnnotationSpec> annotations = new ArrayList<>();
    if (table.is(Trait.SEES_GENERATED)) {
      annotations.add(
          AnnotationSpec.builder(RuntimeTypes.GENERATED)
              .addMember("value", "$S", RuntimeTypes.PROCESSOR)
              .build());
    }
    if (table.is(Trait.DEPRECATED)) {
      annotations.add(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "{$S, $S}", "deprecation", "removal")
              .build());
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
    AnnotationSpec nullable = AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(TABLE_ALIAS.annotated(nullable), variables.alias);
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
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(table.table())
        .addParameter(String.class, variables.alias)
        .addStatement("return withAlias($L.of($N))", scope.nameOf(TABLE_ALIAS), variables.alias)
        .build();
  }

  private MethodSpec withAlias() {
    return MethodSpec.methodBuilder("withAlias")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(table.table())
        .addParameter(TABLE_ALIAS, variables.alias)
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
    List<TypeName> parts = keyTypes();
    if (parts.size() > 1) {
      type.addType(key());
    }
    if (parts.size() > 1 && parts.size() <= MOST_KEY_PARTS) {
      type.addSuperinterface(keyParts(parts)).addMethod(keyOfParts(parts));
    }
  }

  private TypeName keyParts(List<TypeName> parts) {
    List<TypeName> arguments = new ArrayList<>(List.of(keyClass()));
    parts.forEach(part -> arguments.add(part.box()));
    return ParameterizedTypeName.get(
        RuntimeTypes.schema("KeyParts").nestedClass("Of" + parts.size()),
        arguments.toArray(TypeName[]::new));
  }

  private MethodSpec keyOfParts(List<TypeName> types) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("key")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(keyClass());
    List<CodeBlock> parts = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      String part = keyPart(table.primaryKey().get(i));
      method.addParameter(types.get(i).box(), part);
      parts.add(CodeBlock.of("$N", part));
    }
    return method
        .addStatement("return new $T($L)", keyClass(), CodeBlock.join(parts, ", "))
        .build();
  }

  private TypeSpec key() {
    MethodSpec.Builder parts = MethodSpec.constructorBuilder();
    TypeSpec.Builder key =
        TypeSpec.recordBuilder(keyClass())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("The primary key of a {@link $T}.", table.model());
    List<ColumnModel> columns = table.primaryKey();
    List<TypeName> types = keyTypes();
    for (int i = 0; i < columns.size(); i++) {
      parts.addParameter(types.get(i), keyPart(columns.get(i)));
    }
    return key.recordConstructor(parts.build()).build();
  }

  /** The part's name in the key: a record cannot have every name that a class can. */
  static String keyPart(ColumnModel column) {
    String property = column.property();
    return NO_RECORD_COMPONENTS.contains(property) ? property + '_' : property;
  }
}
