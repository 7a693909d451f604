package dev.piolet.processor.model;

import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.Deferrable;
import dev.piolet.annotations.NullOrder;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.OnUpdate;
import dev.piolet.annotations.SortOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A constraint or index of a table, as it is written at its class or at one of its properties. */
public sealed interface ConstraintModel {
  /** The class or property, with the annotation. */
  Place place();

  /** The name that was given, or empty. */
  String name();

  /** A unique constraint of properties. */
  record Unique(
      Place place,
      String name,
      List<String> properties,
      boolean nullsNotDistinct,
      Deferrable deferrable,
      List<String> include,
      boolean withoutOverlaps)
      implements ConstraintModel {}

  /**
   * A foreign key of properties.
   *
   * @param path what the path along it is called, or empty
   * @param period whether the last property is a period
   * @param to the properties that are referred to, as written; empty for the primary key
   */
  record ForeignKey(
      Place place,
      String name,
      String path,
      List<String> properties,
      Target target,
      List<String> to,
      OnDelete onDelete,
      OnUpdate onUpdate,
      Deferrable deferrable,
      boolean period,
      boolean enforced)
      implements ConstraintModel {}

  /**
   * The target of a foreign key.
   *
   * @param model the class, as it is written
   * @param isTable whether it is annotated as a table
   * @param hindrance why no foreign key can refer to it all the same, and what to do; or empty
   * @param isPublic whether it, and so its table, is public
   * @param isNameable whether generated code can name its table
   * @param properties all of its properties
   * @param columns the names of their columns, in the same order
   * @param unique the properties of its primary key, and of all else that is unique
   * @param withoutOverlaps those of these whose last property is a period
   */
  record Target(
      TypeName model,
      boolean isTable,
      String hindrance,
      boolean isPublic,
      boolean isNameable,
      List<Reference.Key> properties,
      List<String> columns,
      List<List<String>> unique,
      List<List<String>> withoutOverlaps) {
    /** A class that is not known to be a table, or whose key another validator looks at. */
    public static Target of(TypeName model, boolean isTable, boolean isPublic, boolean isNameable) {
      return new Target(
          model, isTable, "", isPublic, isNameable, List.of(), List.of(), List.of(), List.of());
    }

    public Reference.@Nullable Key property(String name) {
      return properties.stream()
          .filter(property -> property.property().equals(name))
          .findFirst()
          .orElse(null);
    }

    public String columnOf(String property) {
      return columns.get(
          properties.stream().map(Reference.Key::property).toList().indexOf(property));
    }

    /** The properties of the primary key; none when it has none. */
    public List<String> primaryKey() {
      return unique.isEmpty() ? List.of() : unique.get(0);
    }
  }

  /**
   * A condition of every row.
   *
   * @param property the property that it is written at, or null for the class
   */
  record Check(
      Place place,
      String name,
      String condition,
      @Nullable String property,
      boolean noInherit,
      boolean enforced)
      implements ConstraintModel {}

  /** Columns in which no two rows are alike. */
  record Exclusion(
      Place place,
      String name,
      List<Element> elements,
      String method,
      String where,
      Deferrable deferrable)
      implements ConstraintModel {}

  /**
   * An index.
   *
   * @param properties what was written as properties alone
   * @param elements what was written as elements
   */
  record Index(
      Place place,
      String name,
      List<String> properties,
      List<Element> elements,
      boolean unique,
      boolean nullsNotDistinct,
      String method,
      List<String> include,
      String where,
      String tablespace)
      implements ConstraintModel {

    /** The places of the index, however they were written. */
    public List<Element> all() {
      return elements.isEmpty()
          ? properties.stream().map(property -> Element.of(place, property)).toList()
          : elements;
    }
  }

  /**
   * One place of an index or exclusion constraint.
   *
   * @param property the property, or empty
   * @param expression the expression in SQL, or empty
   * @param with the operator of an exclusion constraint, or empty
   */
  record Element(
      Place place,
      String property,
      String expression,
      SortOrder order,
      NullOrder nulls,
      String operatorClass,
      String collation,
      String with) {
    public static Element of(Place place, String property) {
      return new Element(place, property, "", SortOrder.ASC, NullOrder.DEFAULT, "", "", "");
    }

    public boolean isPlain() {
      return !property.isEmpty() && equals(of(place, property));
    }
  }

  /** The properties of the model that it names, in order. */
  default List<String> namedProperties() {
    if (this instanceof Unique unique) {
      return unique.properties();
    } else if (this instanceof ForeignKey foreignKey) {
      return foreignKey.properties();
    } else if (this instanceof Exclusion exclusion) {
      return propertiesOf(exclusion.elements());
    } else if (this instanceof Index index) {
      return propertiesOf(index.all());
    }
    return List.of();
  }

  private static List<String> propertiesOf(List<Element> elements) {
    return elements.stream().map(Element::property).filter(name -> !name.isEmpty()).toList();
  }
}
