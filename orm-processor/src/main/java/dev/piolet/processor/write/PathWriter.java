package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.piolet.processor.model.ConstraintModel;
import dev.piolet.processor.model.ConstraintNames.Named;
import dev.piolet.processor.model.GeneratedNames;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.PathModel;
import dev.piolet.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the paths along foreign keys: a method for each. */
final class PathWriter {
  private final TableModel table;
  private final List<Named> constraints;
  private final Scope scope;

  PathWriter(TableModel table, List<Named> constraints, Scope scope) {
    this.table = table;
    this.constraints = constraints;
    this.scope = scope;
  }

  List<MethodSpec> methods() {
    return table.paths().stream().map(this::method).toList();
  }

  private MethodSpec method(PathModel path) {
    ClassName target = GeneratedNames.table(path.target());
    String field = fieldOf(path.key());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(path.method())
            .addJavadoc(
                "The {@link $T} of {@link #$L}, joined where it is used.", path.target(), field);
    if (ConstraintWriter.isVisible(table, path.key().target())) {
      method.addModifiers(Modifier.PUBLIC);
    }
    return method
        .returns(target)
        .addStatement(
            "return path($N, $S, $L)",
            field,
            Names.snakeCase(path.name()),
            scope.constant(target, Names.constant(path.target().simpleName())))
        .build();
  }

  private String fieldOf(ConstraintModel key) {
    return constraints.stream()
        .filter(named -> named.constraint() == key)
        .findFirst()
        .orElseThrow()
        .field();
  }
}
