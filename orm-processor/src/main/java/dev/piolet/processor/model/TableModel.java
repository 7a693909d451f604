package dev.piolet.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One model and its table: all that the validator judges and the writer writes.
 *
 * @param place the class or record, with its {@code @Table}
 * @param model the class or record
 * @param table the class to generate
 * @param constant the generated constant's name
 * @param schema the schema's name, or null for the connection's search path
 * @param name the table's name in the database
 * @param traits what else the class is
 * @param members what the properties become, those of superclasses first, in the order of
 *     declaration
 * @param columns all columns of these, in order
 * @param embedded all embedded values of these, each before those within it
 * @param json the typed paths into the JSON columns
 * @param paths the paths along foreign keys, to the tables that they refer to
 * @param discriminator the column that tells the types of a sealed model apart, the first of its
 *     columns; else null
 * @param construction how an object is made
 * @param details what is declared of it besides: constraints, partitions, policies, a view
 * @param unresolved the types that the compiler does not know, or does not know yet
 */
public record TableModel(
    Place place,
    ClassName model,
    ClassName table,
    String constant,
    @Nullable String schema,
    String name,
    Set<Trait> traits,
    List<Member> members,
    List<ColumnModel> columns,
    List<EmbeddedModel> embedded,
    JsonModel json,
    List<PathModel> paths,
    @Nullable DiscriminatorModel discriminator,
    Construction construction,
    DetailsModel details,
    List<Unresolved> unresolved)
    implements Subject {

  /** The traits of a class. */
  public enum Trait {
    RECORD,
    /** A record with a constructor that does nothing but take the values. */
    PLAIN_RECORD,
    INTERFACE,
    ENUM,
    ANNOTATION,
    ABSTRACT,
    /** A nested class that is not static. */
    INNER,
    GENERIC,
    /** The class, or one around it, is private. */
    PRIVATE,
    /** The class and those around it are public. */
    PUBLIC,
    /** It extends {@code TableBase}. */
    TRACKED,
    /** It, or something that the generated code uses of it, is deprecated. */
    DEPRECATED,
    /** A class of its package has the name of one of {@code java.lang}. */
    HIDES_LANG_NAMES,
    /** The compiler knows {@code @Generated}; a modular program's compiler need not. */
    SEES_GENERATED
  }

  /**
   * A type that the compiler does not know, or does not know yet.
   *
   * @param what what has the type, to begin a sentence with
   * @param type the type as written
   * @param place where it is written
   */
  public record Unresolved(String what, String type, Place place) {}

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  @Override
  public ClassName declared() {
    return model;
  }

  @Override
  public ClassName generatedClass() {
    return table;
  }

  @Override
  public boolean isTellable() {
    return !is(Trait.PRIVATE);
  }

  /** The same with other constraints and options of its key. */
  public TableModel with(DetailsModel others) {
    return with(others, paths, unresolved);
  }

  /** The same with other paths. */
  public TableModel withPaths(List<PathModel> others) {
    return with(details, others, unresolved);
  }

  /** The same with other types that the compiler does not know. */
  public TableModel withUnresolved(List<Unresolved> others) {
    return with(details, paths, others);
  }

  private TableModel with(
      DetailsModel otherDetails, List<PathModel> otherPaths, List<Unresolved> otherUnresolved) {
    return new TableModel(
        place,
        model,
        table,
        constant,
        schema,
        name,
        traits,
        members,
        columns,
        embedded,
        json,
        otherPaths,
        discriminator,
        construction,
        otherDetails,
        otherUnresolved);
  }

  /** Whether a column is the discriminator, which is no property. */
  public boolean isDiscriminator(ColumnModel column) {
    return discriminator != null && discriminator.column().equals(column);
  }

  /** The embedded values that a column is within, the outermost first. */
  public List<EmbeddedModel> around(Member member) {
    if (!member.isEmbedded()) {
      return List.of();
    }
    return embedded.stream().filter(member::isWithin).toList();
  }

  /** Whether a column can hold NULL, be it because an embedded value around it is null. */
  public boolean holdsNull(ColumnModel column) {
    return column.holdsNull() || around(column).stream().anyMatch(EmbeddedModel::nullable);
  }

  /** The number of a column, by which its mapping tells it from others. */
  public int numberOf(ColumnModel column) {
    return columns.indexOf(column);
  }

  public List<ColumnModel> primaryKey() {
    return ownColumns(ColumnModel::primaryKey);
  }

  /** The columns that an insert can give values to that its objects had not. */
  public List<ColumnModel> generated() {
    return ownColumns(column -> column.options().isFilledByInsert());
  }

  /** The columns whose values come in blocks; more than one is a mistake. */
  public List<ColumnModel> numbered() {
    return ownColumns(column -> column.options().comesInBlocks());
  }

  /** The columns that an update can give values to that its objects had not. */
  public List<ColumnModel> updated() {
    return ownColumns(column -> column.options().isFilledByUpdate());
  }

  /** The columns that a deletion sets; none where rows are deleted for good. */
  public List<ColumnModel> setByDeletion() {
    return hasSoftDelete()
        ? ownColumns(column -> column.options().isFilledByUpdate() || isSoftDelete(column))
        : List.of();
  }

  public boolean hasSoftDelete() {
    return !ownColumns(TableModel::isSoftDelete).isEmpty();
  }

  private static boolean isSoftDelete(ColumnModel column) {
    return column.options().is(OptionsModel.Role.Kind.SOFT_DELETE);
  }

  /** The columns that no embedded value is spread over, of those that are asked for. */
  private List<ColumnModel> ownColumns(Predicate<ColumnModel> asked) {
    List<ColumnModel> own = new ArrayList<>();
    for (ColumnModel column : columns) {
      if (!column.isEmbedded() && asked.test(column)) {
        own.add(column);
      }
    }
    return own;
  }

  public boolean hasCompositeKey() {
    return primaryKey().size() > 1;
  }

  /** Whether every property of an object can be set after it was made. */
  public boolean isSettable() {
    return !is(Trait.RECORD) && members.stream().allMatch(member -> member.setter() != null);
  }

  /** Whether what the database makes gets into an object without any code of the program's. */
  public boolean fillsPlainly() {
    List<ColumnModel> generated = generated();
    if (generated.isEmpty()) {
      return false;
    }
    return isSettable() ? generated.stream().allMatch(TableModel::isField) : is(Trait.PLAIN_RECORD);
  }

  private static boolean isField(ColumnModel column) {
    Accessor setter = column.setter();
    return setter != null && setter.isField();
  }

  /** The members that the constructor leaves to be set. */
  public List<Member> membersToSet() {
    return members.stream()
        .filter(member -> !construction.arguments().contains(member.declaredName()))
        .toList();
  }

  /** The column of a property, which may be a path, or null when there is none. */
  public @Nullable ColumnModel findColumn(String property) {
    for (ColumnModel column : columns) {
      if (column.property().equals(property)) {
        return column;
      }
    }
    return null;
  }

  /** The names of the properties. */
  public Stream<String> properties() {
    return members.stream().map(Member::declaredName);
  }

  /** Every name that the generated class's body must not hide. */
  public Set<String> fields() {
    Set<String> fields = new LinkedHashSet<>();
    for (ColumnModel column : columns) {
      fields.add(column.field());
    }
    for (EmbeddedModel one : embedded) {
      fields.add(one.field());
    }
    return fields;
  }
}
