package dev.piolet.processor.types;

import com.palantir.javapoet.ClassName;
import dev.piolet.annotations.EnumType;
import dev.piolet.annotations.Label;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.ClassFiles;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.PgTypeModel;
import dev.piolet.processor.model.TypeDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Java enums, which are stored as enums of PostgreSQL. */
public final class EnumTypes {
  private final ClassFiles classFiles;

  EnumTypes(ClassFiles classFiles) {
    this.classFiles = classFiles;
  }

  ColumnType of(TypeElement type, TypeOptions options) {
    ClassName javaType = ClassName.get(type);
    options.refuse(
        javaType.simpleName(),
        "Remove it: an enum is stored as an enum of PostgreSQL, which @EnumType names; @Convert can"
            + " store it as something else");
    TypeDeclaration declaration = NamedTypes.ownDeclarationOf(type, EnumType.class);
    List<VariableElement> constants = constants(type);
    boolean hasLabels = constants.stream().anyMatch(each -> Annotations.has(each, Label.class));
    List<String> labels = hasLabels ? constants.stream().map(EnumTypes::label).toList() : List.of();
    PgTypeModel pgType =
        new PgTypeModel.Enumeration(declaration.schema(), declaration.name(), javaType, labels);
    return ColumnType.named(javaType, pgType, declaration.sqlName(), false);
  }

  /** The constants in the order of their declaration, also of those in a class file. */
  private List<VariableElement> constants(TypeElement type) {
    List<String> order = List.copyOf(classFiles.of(type).fields().keySet());
    List<VariableElement> constants = new ArrayList<>();
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (field.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(field);
      }
    }
    constants.sort(
        Comparator.comparingInt(constant -> order.indexOf(constant.getSimpleName().toString())));
    return constants;
  }

  /** The label of a constant in PostgreSQL. */
  public static String label(Element constant) {
    return Annotations.has(constant, Label.class)
        ? Annotations.place(constant, Label.class).string("value")
        : constant.getSimpleName().toString();
  }
}
