package dev.piolet.migrations.models;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Properties as components of a record, or fields of a class. */
final class Components {
  private Components() {}

  static MethodSpec constructor(List<PropertySource> components) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (PropertySource component : components) {
      ParameterSpec.Builder parameter = ParameterSpec.builder(component.type(), component.name());
      if (component.field() != null) {
        parameter.addAnnotation(component.field());
      }
      constructor.addParameter(parameter.build());
    }
    return constructor.build();
  }

  static FieldSpec field(PropertySource property) {
    FieldSpec.Builder field = FieldSpec.builder(property.type(), property.name(), Modifier.PUBLIC);
    if (property.comment() != null) {
      field.addJavadoc("$L", Javadocs.escaped(property.comment()));
    }
    if (property.field() != null) {
      field.addAnnotation(property.field());
    }
    return field.build();
  }
}
