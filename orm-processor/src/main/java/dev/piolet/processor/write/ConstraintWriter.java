package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.Deferrable;
import dev.piolet.annotations.NullOrder;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.OnUpdate;
import dev.piolet.annotations.SortOrder;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ConstraintModel;
import dev.piolet.processor.model.ConstraintModel.Check;
import dev.piolet.processor.model.ConstraintModel.Element;
import dev.piolet.processor.model.ConstraintModel.Exclusion;
import dev.piolet.processor.model.ConstraintModel.ForeignKey;
import dev.piolet.processor.model.ConstraintModel.Index;
import dev.piolet.processor.model.ConstraintModel.Target;
import dev.piolet.processor.model.ConstraintModel.Unique;
import dev.piolet.processor.model.ConstraintNames.Named;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.TableModel;
import dev.piolet.processor.model.TableModel.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the fields of constraints and indexes. */
final class ConstraintWriter {
  private static final ClassName INDEX_ELEMENT = RuntimeTypes.schema("IndexElement");
  private static final ClassName COMPARED =
      RuntimeTypes.schema("ExclusionConstraint").nestedClass("Element");

  private final TableModel table;
  private final Scope scope;

  ConstraintWriter(TableModel table, Scope scope) {
    this.table = table;
    this.scope = scope;
  }

  /** The fields of a table without problems. */
  List<FieldSpec> fields(List<Named> constraints) {
    return constraints.stream()
        .map(named -> shell(named).initializer(initializer(named)).build())
        .toList();
  }

  /** The fields of a table with problems, of which only the names and types matter. */
  List<FieldSpec> skeletons(List<Named> constraints) {
    return constraints.stream().map(named -> shell(named).initializer("null").build()).toList();
  }

  private FieldSpec.Builder shell(Named named) {
    FieldSpec.Builder field = FieldSpec.builder(type(named.constraint()), named.field());
    boolean isPublic =
        !(named.constraint() instanceof ForeignKey key) || isVisible(table, key.target());
    return (isPublic ? field.addModifiers(Modifier.PUBLIC) : field).addModifiers(Modifier.FINAL);
  }

  /** Whether who sees a table sees a model too; a public member of its type would be a warning. */
  static boolean isVisible(TableModel table, Target target) {
    return target.isPublic() || !table.is(Trait.PUBLIC);
  }

  private TypeName type(ConstraintModel constraint) {
    ClassName type = RuntimeTypes.schema(className(constraint));
    return constraint instanceof ForeignKey key
        ? ParameterizedTypeName.get(type, table.model(), key.target().model().box())
        : ParameterizedTypeName.get(type, table.model());
  }

  private static String className(ConstraintModel constraint) {
    if (constraint instanceof Unique) {
      return "UniqueConstraint";
    } else if (constraint instanceof ForeignKey) {
      return "ForeignKey";
    } else if (constraint instanceof Check) {
      return "CheckConstraint";
    } else if (constraint instanceof Exclusion) {
      return "ExclusionConstraint";
    }
    return ((Index) constraint).unique() ? "UniqueIndex" : "Index";
  }

  private CodeBlock initializer(Named named) {
    ConstraintModel constraint = named.constraint();
    if (constraint instanceof Unique unique) {
      return unique(unique, named.name());
    } else if (constraint instanceof ForeignKey foreignKey) {
      return foreignKey(foreignKey, named.name());
    } else if (constraint instanceof Check check) {
      CodeBlock options = options(check);
      return options.isEmpty()
          ? CodeBlock.of("check($S,$W$S)", named.name(), check.condition())
          : CodeBlock.of(
              "check($S,$W$S,$W$L.DEFAULTS$L)",
              named.name(),
              check.condition(),
              scope.nameOf(RuntimeTypes.schema("CheckOptions")),
              options);
    } else if (constraint instanceof Exclusion exclusion) {
      return exclusion(exclusion, named.name());
    }
    return index((Index) constraint, named.name());
  }

  private CodeBlock unique(Unique unique, String name) {
    CodeBlock columns = columns(unique.properties());
    CodeBlock options = options(unique);
    return options.isEmpty()
        ? CodeBlock.of("unique($S,$W$L)", name, columns)
        : CodeBlock.of(
            "unique($S,$W$L.of($L),$W$L.DEFAULTS$L)",
            name,
            scope.nameOf(List.class),
            columns,
            scope.nameOf(RuntimeTypes.schema("UniqueOptions")),
            options);
  }

  private CodeBlock options(Unique unique) {
    CodeBlock.Builder options = CodeBlock.builder();
    if (unique.nullsNotDistinct()) {
      options.add(".withNullsNotDistinct()");
    }
    if (unique.deferrable() != Deferrable.NOT_DEFERRABLE) {
      options.add(".deferrable($L.$L)", scope.nameOf(Deferrable.class), unique.deferrable());
    }
    if (!unique.include().isEmpty()) {
      options.add(".include($L)", columns(unique.include()));
    }
    if (unique.withoutOverlaps()) {
      options.add(".asWithoutOverlaps()");
    }
    return options.build();
  }

  private static CodeBlock options(Check check) {
    CodeBlock.Builder options = CodeBlock.builder();
    if (check.noInherit()) {
      options.add(".noInherit()");
    }
    if (!check.enforced()) {
      options.add(".notEnforced()");
    }
    return options.build();
  }

  private CodeBlock foreignKey(ForeignKey foreignKey, String name) {
    CodeBlock columns = columns(foreignKey.properties());
    CodeBlock options = options(foreignKey);
    return foreignKey.properties().size() == 1 && options.isEmpty()
        ? CodeBlock.of("foreignKey($S,$W$L,$W$T.class)", name, columns, foreignKey.target().model())
        : CodeBlock.of(
            "foreignKey($S,$W$L.of($L),$W$T.class,$W$L.DEFAULTS$L)",
            name,
            scope.nameOf(List.class),
            columns,
            foreignKey.target().model(),
            scope.nameOf(RuntimeTypes.schema("ForeignKeyOptions")),
            options);
  }

  private CodeBlock options(ForeignKey foreignKey) {
    CodeBlock.Builder options = CodeBlock.builder();
    if (!foreignKey.to().isEmpty()) {
      options.add(
          ".to($L)",
          foreignKey.to().stream()
              .map(foreignKey.target()::columnOf)
              .map(name -> CodeBlock.of("$S", name))
              .collect(CodeBlock.joining(", ")));
    }
    if (foreignKey.onDelete() != OnDelete.NO_ACTION) {
      options.add(".onDelete($L.$L)", scope.nameOf(OnDelete.class), foreignKey.onDelete());
    }
    if (foreignKey.onUpdate() != OnUpdate.NO_ACTION) {
      options.add(".onUpdate($L.$L)", scope.nameOf(OnUpdate.class), foreignKey.onUpdate());
    }
    if (foreignKey.deferrable() != Deferrable.NOT_DEFERRABLE) {
      options.add(".deferrable($L.$L)", scope.nameOf(Deferrable.class), foreignKey.deferrable());
    }
    if (foreignKey.period()) {
      options.add(".asPeriod()");
    }
    if (!foreignKey.enforced()) {
      options.add(".notEnforced()");
    }
    return options.build();
  }

  private CodeBlock exclusion(Exclusion exclusion, String name) {
    CodeBlock elements =
        exclusion.elements().stream()
            .map(
                element ->
                    CodeBlock.of("new $T($L, $S)", COMPARED, element(element), element.with()))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of(
        "exclusion($S,$W$S,$W$L.of($L),$W$L,$W$L.$L)",
        name,
        exclusion.method(),
        scope.nameOf(List.class),
        elements,
        exclusion.where().isEmpty() ? "null" : CodeBlock.of("$S", exclusion.where()),
        scope.nameOf(Deferrable.class),
        exclusion.deferrable());
  }

  private CodeBlock index(Index index, String name) {
    String factory = index.unique() ? "uniqueIndex" : "index";
    CodeBlock options = options(index);
    if (options.isEmpty() && index.all().stream().allMatch(Element::isPlain)) {
      return CodeBlock.of("$L($S,$W$L)", factory, name, columns(index.namedProperties()));
    }
    CodeBlock elements = index.all().stream().map(this::element).collect(CodeBlock.joining(",$W"));
    return CodeBlock.of(
        "$L($S,$W$L.of($L),$W$L.DEFAULTS$L)",
        factory,
        name,
        scope.nameOf(List.class),
        elements,
        scope.nameOf(RuntimeTypes.schema("IndexOptions")),
        options);
  }

  private CodeBlock options(Index index) {
    CodeBlock.Builder options = CodeBlock.builder();
    if (!index.method().equals("btree")) {
      options.add(".method($S)", index.method());
    }
    if (index.nullsNotDistinct()) {
      options.add(".withNullsNotDistinct()");
    }
    if (!index.include().isEmpty()) {
      options.add(".include($L)", columns(index.include()));
    }
    if (!index.where().isEmpty()) {
      options.add(".where($S)", index.where());
    }
    if (!index.tablespace().isEmpty()) {
      options.add(".tablespace($S)", index.tablespace());
    }
    return options.build();
  }

  private CodeBlock element(Element element) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (element.property().isEmpty()) {
      code.add("$L.of($S)", scope.nameOf(INDEX_ELEMENT), element.expression());
    } else {
      code.add("$L.of($L)", scope.nameOf(INDEX_ELEMENT), column(element.property()));
    }
    if (element.order() == SortOrder.DESC) {
      code.add(".descending()");
    }
    if (element.nulls() != NullOrder.DEFAULT) {
      code.add(".nulls($L.$L)", scope.nameOf(NullOrder.class), element.nulls());
    }
    if (!element.operatorClass().isEmpty()) {
      code.add(".operatorClass($S)", element.operatorClass());
    }
    if (!element.collation().isEmpty()) {
      code.add(".collation($S)", element.collation());
    }
    return code.build();
  }

  CodeBlock columns(List<String> properties) {
    List<CodeBlock> columns = new ArrayList<>();
    properties.forEach(property -> columns.add(column(property)));
    return CodeBlock.join(columns, ",$W");
  }

  private CodeBlock column(String property) {
    return column(Objects.requireNonNull(table.findColumn(property)));
  }

  /** How generated code names a column. */
  static CodeBlock column(ColumnModel column) {
    return CodeBlock.of("$N", column.property());
  }
}
