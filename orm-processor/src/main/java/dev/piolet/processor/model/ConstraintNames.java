package dev.piolet.processor.model;

import dev.piolet.processor.model.ConstraintModel.Check;
import dev.piolet.processor.model.ConstraintModel.Element;
import dev.piolet.processor.model.ConstraintModel.Exclusion;
import dev.piolet.processor.model.ConstraintModel.ForeignKey;
import dev.piolet.processor.model.ConstraintModel.Index;
import dev.piolet.processor.model.ConstraintModel.Unique;
import dev.piolet.processor.model.DetailsModel.KeyModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Gives each constraint of a table its name in the database and its field in generated code. */
public final class ConstraintNames {
  private final TableModel table;
  private final ObjectNames names = new ObjectNames();
  private final Set<String> fields = new HashSet<>();
  private final IdentityHashMap<ForeignKey, String> foreignKeys;

  /**
   * A constraint with its names.
   *
   * @param name the name in the database
   * @param field the field of the generated class
   */
  public record Named(ConstraintModel constraint, String name, String field) {}

  private ConstraintNames(TableModel table) {
    this.table = table;
    this.foreignKeys = ForeignKeyNames.of(table.details().constraints());
    names.take(table.name());
    names.take(keyOf(table));
    table.properties().forEach(fields::add);
    if (table.discriminator() != null) {
      fields.add(table.discriminator().column().property());
    }
    fields.add(table.constant());
  }

  /**
   * The name of the check that a column is NULL, or is not, as the type of a row has it.
   *
   * @param taken the names of other columns' checks, which this one is added to
   */
  public static String bySubtype(String table, ColumnModel column, Set<String> taken) {
    String name = ObjectNames.make(table, column.name(), "subtype");
    for (int pass = 1; !taken.add(name); pass++) {
      name = ObjectNames.make(table, column.name(), "subtype" + pass);
    }
    return name;
  }

  /** The name of the primary key. */
  public static String keyOf(TableModel table) {
    KeyModel key = table.details().key();
    return key == null || key.name().isEmpty()
        ? ObjectNames.make(table.name(), "", "pkey")
        : given(table, key.place(), key.name());
  }

  /**
   * The constraints, in their order. Those whose names are given keep them, whatever comes first.
   */
  public static List<Named> of(TableModel table) {
    List<ConstraintModel> constraints = table.details().constraints();
    if (constraints.isEmpty()) {
      return List.of();
    }
    ConstraintNames chosen = new ConstraintNames(table);
    IdentityHashMap<ConstraintModel, String> given = new IdentityHashMap<>();
    for (ConstraintModel constraint : constraints) {
      if (!constraint.name().isEmpty()) {
        given.put(constraint, chosen.given(constraint));
      }
    }
    List<Named> named = new ArrayList<>();
    for (ConstraintModel constraint : constraints) {
      String name =
          given.containsKey(constraint) ? given.get(constraint) : chosen.derived(constraint);
      named.add(new Named(constraint, name, chosen.field(constraint)));
    }
    return named;
  }

  private String given(ConstraintModel constraint) {
    String name = given(table, constraint.place(), constraint.name());
    names.take(name);
    return name;
  }

  /**
   * A superclass's name is that of several tables' constraints, so that the table's goes before.
   */
  private static String given(TableModel table, Place place, String name) {
    boolean isInherited = !place.element().equals(table.place().element());
    return isInherited ? ObjectNames.make(table.name(), name, "") : name;
  }

  private String derived(ConstraintModel constraint) {
    return names.choose(table.name(), nameParts(constraint), label(constraint));
  }

  private static String label(ConstraintModel constraint) {
    if (constraint instanceof Unique) {
      return "key";
    } else if (constraint instanceof ForeignKey) {
      return "fkey";
    } else if (constraint instanceof Check) {
      return "check";
    }
    return constraint instanceof Exclusion ? "excl" : "idx";
  }

  /** The separator that PostgreSQL puts between the table's name and the label. */
  private List<String> nameParts(ConstraintModel constraint) {
    if (constraint instanceof Check check) {
      List<ColumnModel> used = SqlWords.columnsIn(check.condition(), table.columns());
      return used.size() == 1 ? List.of(used.get(0).name()) : List.of();
    } else if (constraint instanceof Index index) {
      Stream<String> included = index.include().stream().map(this::columnName);
      return distinct(Stream.concat(index.all().stream().map(this::columnName), included));
    } else if (constraint instanceof Exclusion exclusion) {
      return distinct(exclusion.elements().stream().map(this::columnName));
    }
    Stream<String> included =
        constraint instanceof Unique unique ? unique.include().stream() : Stream.of();
    return distinct(
        Stream.concat(constraint.namedProperties().stream(), included).map(this::columnName));
  }

  private String columnName(Element element) {
    return element.property().isEmpty()
        ? SqlWords.nameOf(element.expression())
        : columnName(element.property());
  }

  private String columnName(String property) {
    ColumnModel column = table.findColumn(property);
    return column == null ? Names.snakeCase(property) : column.name();
  }

  /** The columns of one index have different names: the second {@code expr} is {@code expr1}. */
  private static List<String> distinct(Stream<String> columns) {
    List<String> names = new ArrayList<>();
    for (String column : columns.toList()) {
      String name = column;
      for (int i = 1; names.contains(name); i++) {
        name = ObjectNames.cut(column, 63 - Integer.toString(i).length()) + i;
      }
      names.add(name);
    }
    return names;
  }

  private String field(ConstraintModel constraint) {
    boolean isNamed = !constraint.name().isEmpty() && !(constraint instanceof ForeignKey);
    String wanted = isNamed ? camelCase(constraint.name()) : "";
    String base =
        SourceVersion.isIdentifier(wanted)
            ? wanted
            : defaultField(constraint).replaceAll("[^\\p{L}\\p{N}_$]", "_");
    String field = SourceVersion.isKeyword(base) ? base + '_' : base;
    for (int i = 1; !fields.add(field); i++) {
      field = base + i;
    }
    return field;
  }

  private String defaultField(ConstraintModel constraint) {
    if (constraint instanceof Unique unique) {
      return "unique" + capitalized(unique.properties());
    } else if (constraint instanceof ForeignKey foreignKey) {
      String name = foreignKeys.get(foreignKey);
      return fields.contains(name + "Key") ? name + "ForeignKey" : name + "Key";
    } else if (constraint instanceof Check check) {
      List<ColumnModel> used = SqlWords.columnsIn(check.condition(), table.columns());
      String property = used.size() == 1 ? used.get(0).property() : check.property();
      return property == null ? "check" : "check" + capitalized(List.of(property));
    } else if (constraint instanceof Exclusion exclusion) {
      return "exclusion" + capitalized(parts(exclusion.elements()));
    }
    return "index" + capitalized(parts(((Index) constraint).all()));
  }

  private static List<String> parts(List<Element> elements) {
    return elements.stream()
        .map(
            element ->
                element.property().isEmpty()
                    ? camelCase(SqlWords.nameOf(element.expression()))
                    : element.property())
        .toList();
  }

  /** Each property, with those of a path like {@code home.city}, by a capital. */
  private static String capitalized(List<String> properties) {
    return properties.stream()
        .flatMap(property -> Stream.of(property.split("\\.")))
        .filter(part -> !part.isEmpty())
        .map(Names::capitalized)
        .collect(Collectors.joining());
  }

  /**
   * {@code price_is_positive} is {@code priceIsPositive}; what Java has no place for is left out.
   */
  private static String camelCase(String name) {
    String words =
        Stream.of(name.split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> isUpperCase(word) ? word.toLowerCase(Locale.ROOT) : word)
            .map(Names::capitalized)
            .collect(Collectors.joining());
    if (words.isEmpty()) {
      return "";
    }
    int first = words.codePointAt(0);
    String camel =
        new StringBuilder()
            .appendCodePoint(Character.toLowerCase(first))
            .append(words, Character.charCount(first), words.length())
            .toString();
    return Character.isJavaIdentifierStart(first) ? camel : '_' + camel;
  }

  private static boolean isUpperCase(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }
}
