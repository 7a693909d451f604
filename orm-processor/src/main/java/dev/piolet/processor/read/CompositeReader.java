package dev.piolet.processor.read;

import com.palantir.javapoet.ClassName;
import dev.piolet.annotations.Composite;
import dev.piolet.annotations.NamingStrategy;
import dev.piolet.processor.element.AccessReader;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.ClassFiles;
import dev.piolet.processor.element.Property;
import dev.piolet.processor.element.PropertyReader;
import dev.piolet.processor.element.TypeParts;
import dev.piolet.processor.model.CompositeModel;
import dev.piolet.processor.model.CompositeModel.Attribute;
import dev.piolet.processor.model.GeneratedNames;
import dev.piolet.processor.model.TypeDeclaration;
import dev.piolet.processor.types.NamedTypes;
import dev.piolet.processor.types.RecordTypes;
import dev.piolet.processor.types.TypeMapping;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads a record with {@link Composite} into a {@link CompositeModel}. It judges nothing. */
public final class CompositeReader {
  private final ProcessingEnvironment environment;
  private final TableReader tableReader;
  private final PropertyReader propertyReader;
  private final ClassFiles classFiles;

  public CompositeReader(
      ProcessingEnvironment environment,
      TableReader tableReader,
      PropertyReader propertyReader,
      ClassFiles classFiles) {
    this.environment = environment;
    this.tableReader = tableReader;
    this.propertyReader = propertyReader;
    this.classFiles = classFiles;
  }

  public CompositeModel read(TypeElement type) {
    List<Property> components =
        type.getKind() == ElementKind.RECORD ? propertyReader.propertiesOf(type) : List.of();
    TypeDeclaration declaration = NamedTypes.declarationOf(type, Composite.class);
    AccessReader access =
        new AccessReader(environment.getElementUtils(), environment.getTypeUtils(), type);
    TypeMapping mapping =
        new TypeMapping(environment.getTypeUtils(), classFiles, propertyReader, access);
    return new CompositeModel(
        declaration,
        ClassName.get(type),
        GeneratedNames.composite(ClassName.get(type)),
        tableReader.traits(type, components),
        components.stream().map(each -> attribute(type, each, access, mapping)).toList(),
        new UnresolvedReader(propertyReader).unresolvedIn(type, declaration.place(), components));
  }

  private Attribute attribute(
      TypeElement owner, Property component, AccessReader access, TypeMapping mapping) {
    TypeMapping.Result stored =
        UnresolvedReader.isUnresolved(component.type())
            ? new TypeMapping.Result(null, null)
            : mapping.of(component);
    return new Attribute(
        component.place(),
        component.name(),
        ColumnReader.columnName(component, NamingStrategy.SNAKE),
        component.typeName(),
        stored.type(),
        stored.problem(),
        component.nullable(),
        access.isHidden(component.type()),
        contains(component.type(), owner, List.of()));
  }

  /** Whether a type has a record in it, however deep. */
  private boolean contains(TypeMirror type, TypeElement record, List<TypeElement> around) {
    return TypeParts.anyClass(
        type, part -> part.equals(record) || componentsContain(part, record, around));
  }

  private boolean componentsContain(
      TypeElement part, TypeElement record, List<TypeElement> around) {
    boolean isPartOfTypes = Annotations.has(part, Composite.class) || RecordTypes.isWrapper(part);
    if (!isPartOfTypes || around.contains(part)) {
      return false;
    }
    List<TypeElement> path = Stream.concat(around.stream(), Stream.of(part)).toList();
    return propertyReader.propertiesOf(part).stream()
        .anyMatch(component -> contains(component.type(), record, path));
  }
}
