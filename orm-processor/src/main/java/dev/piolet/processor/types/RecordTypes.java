package dev.piolet.processor.types;

import com.palantir.javapoet.ClassName;
import dev.piolet.annotations.Composite;
import dev.piolet.annotations.Domain;
import dev.piolet.annotations.Projection;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Property;
import dev.piolet.processor.element.PropertyReader;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.GeneratedNames;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.PgTypeModel;
import dev.piolet.processor.model.TypeDeclaration;
import dev.piolet.processor.model.TypeNames;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Records that are one column: wrappers of one value, domains and composites. */
public final class RecordTypes {
  private final TypeMapping mapping;
  private final PropertyReader propertyReader;

  RecordTypes(TypeMapping mapping, PropertyReader propertyReader) {
    this.mapping = mapping;
    this.propertyReader = propertyReader;
  }

  /** The type that a record is stored as; null when it is none, or one that is no column. */
  @Nullable ColumnType of(TypeElement type, TypeRequest request) {
    if (type.getKind() != ElementKind.RECORD) {
      return null;
    }
    if (Annotations.has(type, Composite.class)) {
      return composite(type, request);
    }
    return isWrapper(type) ? wrapper(type, request) : null;
  }

  /** Whether a record is stored as its only component. */
  public static boolean isWrapper(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        && type.getRecordComponents().size() == 1
        && !Annotations.isModel(type)
        && !Annotations.has(type, Composite.class)
        && !Annotations.has(type, Projection.class);
  }

  private static ColumnType composite(TypeElement type, TypeRequest request) {
    checkNotGeneric(type, request);
    ClassName javaType = ClassName.get(type);
    request
        .options()
        .refuse(
            javaType.simpleName(),
            "Remove it, or say it of a component of the record, which is a composite type");
    PgTypeModel pgType =
        new PgTypeModel.Constant(
            GeneratedNames.composite(javaType), Names.constant(javaType.simpleName()));
    return ColumnType.named(
        javaType, pgType, NamedTypes.ownDeclarationOf(type, Composite.class).sqlName(), true);
  }

  private ColumnType wrapper(TypeElement type, TypeRequest request) {
    ClassName javaType = ClassName.get(type);
    Property component = propertyReader.propertiesOf(type).get(0);
    checkWrapper(type, component, request);
    boolean isDomain = Annotations.has(type, Domain.class);
    if (isDomain) {
      request
          .options()
          .refuse(
              javaType.simpleName(),
              "Remove it, or say it of the component of the record, which is a domain");
    }
    boolean saysNothing = request.options().areNone();
    TypeOptions options = saysNothing ? TypeOptions.of(component.place()) : request.options();
    ColumnType base = component(component, request.component(type, component.type(), options));
    ColumnType stored = isDomain ? domain(type, base) : base;
    return stored.mapped(javaType, wrapped(stored.pgType(), type, component), base.isMutable());
  }

  private ColumnType component(Property component, TypeRequest request) {
    try {
      return mapping.of(component, request);
    } catch (NotStorable e) {
      String owner = component.owner().getSimpleName().toString();
      throw e.in(owner, "component \"%s\"".formatted(component.name()));
    }
  }

  private static void checkWrapper(TypeElement type, Property component, TypeRequest request) {
    String name = type.getSimpleName().toString();
    checkNotGeneric(type, request);
    if (request.around().contains(type)) {
      throw new NotStorable(
          "has the type %s, which contains itself. Give it a component that can be stored"
              .formatted(name));
    }
    checkMembers(name, component);
    if (component.nullable()) {
      throw new NotStorable(
          """
          has the type %s, whose component "%s" is @Nullable, so that there would be two values for \
          NULL. Remove @Nullable there, and make the property @Nullable"""
              .formatted(name, component.name()));
    }
  }

  private static void checkNotGeneric(TypeElement type, TypeRequest request) {
    if (!type.getTypeParameters().isEmpty()) {
      throw new NotStorable(
          """
          has the type %s, a generic record, so what is in it has no fixed type. Write a record \
          without type parameters for each type"""
              .formatted(TypeNames.simple(request.typeName())));
    }
  }

  /** What {@code @Field} says of a wrapper's component can be of its type only. */
  private static void checkMembers(String name, Property component) {
    for (String member : component.place().members()) {
      if (!TypeOptions.MEMBERS.contains(member)) {
        throw new NotStorable(
            """
            has the type %s, whose component "%s" has @Field(%s = ...), which is said of columns. \
            Remove it there, and write it here"""
                .formatted(name, component.name(), member));
      }
    }
  }

  private static ColumnType domain(TypeElement type, ColumnType base) {
    TypeDeclaration declaration = NamedTypes.ownDeclarationOf(type, Domain.class);
    PgTypeModel domain =
        new PgTypeModel.Domain(
            base.pgType(),
            declaration.schema(),
            declaration.name(),
            declaration.place().string("check"));
    return base.domain(ClassName.get(type), domain, declaration.sqlName());
  }

  private static PgTypeModel wrapped(PgTypeModel base, TypeElement type, Property component) {
    long constructors =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(one -> one.getParameters().size() == 1)
            .count();
    return new PgTypeModel.Wrapped(
        base,
        ClassName.get(type),
        component.name(),
        constructors > 1,
        hasNamesake(type, component));
  }

  /** Whether {@code UserId::value} might mean another method as well. */
  private static boolean hasNamesake(TypeElement type, Property component) {
    List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
    return methods.stream()
            .map(Element::getSimpleName)
            .filter(name -> name.contentEquals(component.name()))
            .count()
        > 1;
  }
}
