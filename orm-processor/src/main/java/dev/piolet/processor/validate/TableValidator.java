package dev.piolet.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.Construction.Kind;
import dev.piolet.processor.model.EmbeddedModel;
import dev.piolet.processor.model.Member;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.TableModel;
import dev.piolet.processor.model.TableModel.Trait;
import dev.piolet.processor.model.TableModel.Unresolved;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds all the reasons why a model cannot be a table. It never prints. */
public final class TableValidator {
  /** PostgreSQL's own limit. */
  private static final int MAX_COLUMNS = 1600;

  private TableValidator() {}

  public static List<Problem> validate(TableModel table) {
    List<Problem> problems = kindProblems(table);
    if (!problems.isEmpty()) {
      return problems;
    }
    addNameProblems(problems, table);
    addSubtypesProblem(problems, table);
    addUnresolved(problems, table);
    addSizeProblems(problems, table);
    addClashes(problems, table);
    for (ColumnModel column : table.columns()) {
      ColumnValidator validator = new ColumnValidator(table, column);
      problems.addAll(
          table.isDiscriminator(column) ? validator.validateDiscriminator() : validator.validate());
    }
    problems.addAll(RoleValidator.validate(table));
    for (EmbeddedModel embedded : table.embedded()) {
      problems.addAll(new EmbeddedValidator(table, embedded).validate());
    }
    addTypeClashes(problems, table);
    addKeyProblems(problems, table);
    addNumberedTwice(problems, table);
    problems.addAll(DetailsValidator.validate(table));
    if (table.unresolved().isEmpty()) {
      addConstructionProblem(problems, table);
    }
    return problems;
  }

  /** The problems of the columns of several types, which have none by themselves, in one table. */
  static List<Problem> validateTogether(TableModel table) {
    List<Problem> problems = new ArrayList<>();
    addNameProblems(problems, table);
    addSizeProblems(problems, table);
    addClashes(problems, table);
    addTypeClashes(problems, table);
    problems.addAll(DetailsValidator.validate(table));
    return problems;
  }

  /** The problem that rules out the class as a whole, so that its columns do not matter. */
  static List<Problem> kindProblems(TableModel table) {
    List<Problem> problems = new ArrayList<>();
    for (Trait trait : table.traits()) {
      String problem =
          switch (trait) {
            case INTERFACE -> openInterface(table);
            case ENUM -> notAClass(table, "enum");
            case ANNOTATION -> notAClass(table, "annotation");
            case ABSTRACT -> abstractClass(table);
            case INNER -> innerClass(table);
            case GENERIC -> genericClass(table);
            case PRIVATE -> privateClass(table);
            default -> "";
          };
      if (!problem.isEmpty()) {
        problems.add(new Problem(problem, table.place().bare()));
      }
    }
    return problems;
  }

  private static String notAClass(TableModel table, String kind) {
    return """
    The %s %s has @Table, but only a class or a record can be a table. Make it one, or \
    remove @Table\
    """
        .formatted(kind, simpleName(table));
  }

  private static String openInterface(TableModel table) {
    return """
    The interface %s has @Table, but only a class or a record can be a table. Make it one, or \
    seal it, so that it is a table of the types that it permits; or remove @Table\
    """
        .formatted(simpleName(table));
  }

  private static String abstractClass(TableModel table) {
    return """
    The class %s has @Table, but is abstract, so no row can be read into it. Remove \
    "abstract"; or seal it, so that it is a table of the classes that it permits; or remove \
    @Table, and put it on the subclasses, which inherit the columns\
    """
        .formatted(simpleName(table));
  }

  private static String innerClass(TableModel table) {
    return """
    The class %s has @Table, but is an inner class, so it cannot be made without an object \
    of the class around it. Make it static\
    """
        .formatted(simpleName(table));
  }

  private static String genericClass(TableModel table) {
    return """
    The class %s has @Table, but is generic, so its columns have no fixed types. Remove \
    the type parameters; or make it an abstract class without @Table, and put @Table on \
    the subclasses that fix them\
    """
        .formatted(simpleName(table));
  }

  private static String privateClass(TableModel table) {
    return """
    The class %s has @Table, but it, or a class around it, is private, so its table cannot \
    use it. Remove "private\"\
    """
        .formatted(simpleName(table));
  }

  private static void addSubtypesProblem(List<Problem> problems, TableModel table) {
    Place subtypes = table.place().at("subtypes");
    if (subtypes.value() != null) {
      problems.add(
          new Problem(
              "subtypes has no effect on %s, which is not sealed. Remove it"
                  .formatted(simpleName(table)),
              subtypes));
    }
  }

  private static void addNameProblems(List<Problem> problems, TableModel table) {
    Place place = table.place();
    if (place.annotation() == null) {
      return; // a type of a sealed model, whose annotation has the names
    }
    problems.addAll(IdentifierValidator.validate("table", table.name(), place.at("name")));
    if (table.schema() != null) {
      problems.addAll(IdentifierValidator.validate("schema", table.schema(), place.at("schema")));
    }
  }

  private static void addUnresolved(List<Problem> problems, TableModel table) {
    table.unresolved().forEach(unresolved -> problems.add(problemOf(unresolved)));
  }

  static Problem problemOf(Unresolved unresolved) {
    String message =
        """
        %s is %s, which the compiler cannot find. Correct its name or import it; if \
        another annotation processor generates it, see why that one did not\
        """
            .formatted(unresolved.what(), unresolved.type());
    return new Problem(message, unresolved.place());
  }

  private static void addSizeProblems(List<Problem> problems, TableModel table) {
    int size = table.columns().size();
    if (size == 0) {
      String message =
          "%s has no columns. Give it a %s"
              .formatted(
                  simpleName(table),
                  table.is(Trait.RECORD)
                      ? "component"
                      : "field that is neither static nor transient");
      problems.add(new Problem(message, table.place().bare()));
    }
    if (size > MAX_COLUMNS) {
      String message =
          "%s has %d columns, but a table of PostgreSQL has at most %d. Split it"
              .formatted(simpleName(table), size, MAX_COLUMNS);
      problems.add(new Problem(message, table.place().bare()));
    }
  }

  /** Two properties, or two columns, of one name. */
  private static void addClashes(List<Problem> problems, TableModel table) {
    Map<String, ColumnModel> byProperty = new HashMap<>();
    Map<String, ColumnModel> byName = new HashMap<>();
    if (table.discriminator() != null) {
      byName.put(table.discriminator().column().name(), table.discriminator().column());
    }
    for (Member member : table.members()) {
      ColumnModel property =
          member instanceof EmbeddedModel one ? one.whole() : (ColumnModel) member;
      if (isNamedAsDiscriminator(table, property)) {
        String message =
            """
            The property "%s" of %s is called as what tells the types apart. Rename it, or that: \
            @Discriminator("...")\
            """
                .formatted(property.property(), simpleName(table));
        problems.add(new Problem(message, property.place().bare()));
        continue;
      }
      ColumnModel hidden = byProperty.putIfAbsent(property.property(), property);
      if (hidden != null) {
        problems.add(new Problem(clash(property, hidden), property.place().bare()));
        continue;
      }
      for (ColumnModel column : EmbeddedModel.columnsOf(List.of(member))) {
        addNamesake(problems, table, byName, column);
      }
    }
  }

  private static String clash(ColumnModel property, ColumnModel hidden) {
    if (property.ref() != null || hidden.ref() != null) {
      return """
      The properties "%s" and "%s" of %s are both "%s" in its table, as a reference is its key \
      there. Rename one, or leave one out with @Transient\
      """
          .formatted(
              hidden.declaredName(),
              property.declaredName(),
              property.owner(),
              property.property());
    }
    return """
    The property "%s" of %s has the name of a property of %s, its superclass. \
    Rename one, or leave one out with @Transient\
    """
        .formatted(property.property(), property.owner(), hidden.owner());
  }

  private static boolean isNamedAsDiscriminator(TableModel table, ColumnModel property) {
    return table.discriminator() != null
        && table.discriminator().column().property().equals(property.property());
  }

  private static void addNamesake(
      List<Problem> problems,
      TableModel table,
      Map<String, ColumnModel> byName,
      ColumnModel column) {
    ColumnModel namesake = byName.putIfAbsent(column.name(), column);
    if (namesake == null) {
      return;
    }
    if (table.isDiscriminator(namesake)) {
      problems.add(
          new Problem(
              """
              The property "%s" of %s has the column "%s", which tells the types apart. Give it \
              another, @Field(name = "..."), or call that one otherwise: @Discriminator("...")\
              """
                  .formatted(column.property(), simpleName(table), column.name()),
              column.place().at("name")));
      return;
    }
    boolean isEmbedded = column.isEmbedded() || namesake.isEmbedded();
    String message =
        """
        The properties "%s" and "%s" of %s have the same column, "%s". Give one \
        another %s\
        """
            .formatted(
                namesake.property(),
                column.property(),
                simpleName(table),
                column.name(),
                isEmbedded
                    ? "prefix: @Embedded(prefix = \"...\"); or another name"
                    : "name: @Field(name = \"...\")");
    Place place =
        column.isEmbedded()
            ? table.around(column).get(0).place().at("prefix")
            : column.place().at("name");
    problems.add(new Problem(message, place));
  }

  /** Two Java types that would be one type of PostgreSQL, or a type with the table's own name. */
  private static void addTypeClashes(List<Problem> problems, TableModel table) {
    Map<String, TypeName> byName = new HashMap<>();
    String tableName = table.schema() == null ? table.name() : table.schema() + '.' + table.name();
    byName.put(tableName, table.model());
    for (ColumnModel column : table.columns()) {
      Map<String, TypeName> named = column.type() == null ? Map.of() : column.type().named();
      named.forEach(
          (name, type) -> {
            TypeName other = byName.putIfAbsent(name, type);
            if (other != null && !other.equals(type)) {
              problems.add(new Problem(typeClash(name, type, other), column.place().bare()));
            }
          });
    }
  }

  private static String typeClash(String name, TypeName type, TypeName other) {
    return """
    %s and %s would both be the type "%s" of PostgreSQL, where a table is a type as well. Give \
    one another name or schema\
    """
        .formatted(other, type, name);
  }

  private static void addNumberedTwice(List<Problem> problems, TableModel table) {
    List<ColumnModel> numbered = table.numbered();
    for (ColumnModel column : numbered.subList(Math.min(1, numbered.size()), numbered.size())) {
      String message =
          """
          %s has two properties with an allocationSize, "%s" and "%s", but the program numbers \
          one alone. Remove one of the two\
          """
              .formatted(simpleName(table), numbered.get(0).property(), column.property());
      problems.add(new Problem(message, column.place().at("allocationSize")));
    }
  }

  /** A key is never NULL, so a property of it is null only until something makes its value. */
  private static void addKeyProblems(List<Problem> problems, TableModel table) {
    for (ColumnModel column : table.primaryKey()) {
      ColumnType type = column.type();
      boolean isNull =
          column.nullable()
              && !column.options().isFilledByInsert()
              && !column.isEmbedded()
              && !table.details().isView();
      if (isNull && type != null) {
        problems.add(new Problem(nullableKey(table, column, type), column.place().bare()));
      }
    }
  }

  private static String nullableKey(TableModel table, ColumnModel column, ColumnType type) {
    if (column.ref() != null) {
      return "The property \"%s\" is of the primary key of %s, which is never NULL. Remove @Nullable"
          .formatted(column.declaredName(), simpleName(table));
    }
    String remedy =
        switch (type.sqlType()) {
          case "uuid" -> "generation = Generation.UUID_V7";
          case "smallint", "integer", "bigint" -> "generation = Generation.IDENTITY_BY_DEFAULT";
          default -> "defaultExpression = \"...\"";
        };
    return """
    The property "%s" is of the primary key of %s, which is never NULL, but is @Nullable, and \
    nothing makes its value. Remove @Nullable, or say what makes it: %s\
    """
        .formatted(column.property(), simpleName(table), remedy);
  }

  private static void addConstructionProblem(List<Problem> problems, TableModel table) {
    Kind kind = table.construction().kind();
    boolean isPossible = table.construction().isPossible();
    if (table.columns().isEmpty() || table.is(Trait.RECORD) || isPossible) {
      return;
    }
    String properties =
        table
            .properties()
            .distinct()
            .map(name -> '"' + name + '"')
            .collect(Collectors.joining(", "));
    if (kind == Kind.NO_CONSTRUCTOR) {
      String message =
          """
          %s cannot be made: it has no accessible constructor without parameters, and none \
          whose parameters are properties (%s), by name and type, where all others can be set. \
          Add the one or the other; it must not be private, nor throw a checked exception\
          """
              .formatted(simpleName(table), properties);
      problems.add(new Problem(message, table.place().bare()));
    }
    if (kind == Kind.AMBIGUOUS) {
      String message =
          """
          %s cannot be made: it has several constructors whose parameters are as many of its \
          properties (%s). Add one without parameters, or make all but one of them private\
          """
              .formatted(simpleName(table), properties);
      problems.add(new Problem(message, table.place().bare()));
    }
  }

  private static String simpleName(TableModel table) {
    return table.model().simpleName();
  }
}
