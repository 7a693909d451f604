package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.SealedModel;
import dev.piolet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the mapping of a sealed model's table: one that has a mapping for each of the types. */
final class SealedMappingWriter implements TableWriter.Mapping {
  private static final ClassName SEALED_MAPPING = ClassName.get("dev.piolet.spi", "SealedMapping");
  private static final String SUBTYPES = "subtypes";

  private final SealedModel model;
  private final TableModel whole;
  private final Variables variables;
  private final Scope scope;
  private final MappingWriter own;
  private final List<MappingWriter> ofTypes = new ArrayList<>();

  SealedMappingWriter(SealedModel model, Variables variables, Scope scope) {
    this.model = model;
    this.whole = model.whole();
    this.variables = variables;
    this.scope = scope;
    this.own = new MappingWriter(whole, Places.whole(whole), variables, scope);
    Places places = Places.within(whole);
    for (TableModel subtype : model.subtypes()) {
      ofTypes.add(new MappingWriter(subtype, places, new Variables(whole, subtype.model()), scope));
    }
  }

  /** The variables of the mappings to the types. */
  static Stream<Variables> variables(SealedModel model) {
    return model.subtypes().stream().map(subtype -> new Variables(model.whole(), subtype.model()));
  }

  @Override
  public MethodSpec newMapping() {
    List<CodeBlock> subtypes = new ArrayList<>();
    for (int i = 0; i < ofTypes.size(); i++) {
      TableModel subtype = model.subtypes().get(i);
      subtypes.add(
          CodeBlock.of(
              "new $T<>($T.class, $S, new $T())",
              SEALED_MAPPING.nestedClass("Subtype"),
              subtype.model(),
              ObjectWriter.present(subtype.discriminator()).label(),
              ofTypes.get(i).name()));
    }
    return MethodSpec.methodBuilder("newMapping")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(ParameterizedTypeName.get(RuntimeTypes.TABLE_MAPPING, whole.model()))
        .addStatement(
            "return new $T($L.of(\n$L))",
            own.name(),
            scope.nameOf(List.class),
            CodeBlock.join(subtypes, ",\n"))
        .build();
  }

  @Override
  public List<TypeSpec> classes() {
    List<TypeSpec> classes = new ArrayList<>();
    classes.add(mapping());
    ofTypes.forEach(one -> classes.add(one.mapping()));
    return classes;
  }

  private TypeSpec mapping() {
    ObjectWriter objects = new ObjectWriter(whole, variables);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(own.name())
            .addModifiers(Modifier.PRIVATE)
            .superclass(ParameterizedTypeName.get(SEALED_MAPPING, whole.model()))
            .addMethod(constructor());
    new RowWriter(
            whole,
            Places.whole(whole),
            variables,
            objects,
            new ReferenceWriter(whole, Places.whole(whole), variables, scope, objects))
        .ofEmbedded()
        .forEach(type::addMethod);
    if (whole.hasCompositeKey()) {
      type.addMethod(own.keyValues());
    }
    if (!objects.asksColumns()) {
      type.addModifiers(Modifier.STATIC);
    }
    return type.addModifiers(Modifier.FINAL).build();
  }

  private MethodSpec constructor() {
    TypeName subtype =
        ParameterizedTypeName.get(
            SEALED_MAPPING.nestedClass("Subtype"), WildcardTypeName.subtypeOf(whole.model()));
    return MethodSpec.constructorBuilder()
        .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), subtype), SUBTYPES)
        .addStatement("super($N)", SUBTYPES)
        .build();
  }
}
