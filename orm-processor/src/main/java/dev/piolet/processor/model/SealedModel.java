package dev.piolet.processor.model;

import com.palantir.javapoet.ClassName;
import dev.piolet.processor.model.TableModel.Trait;
import dev.piolet.processor.model.TableModel.Unresolved;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A sealed type and the table, or tables, of the types that it permits.
 *
 * @param whole the table of all: the columns of all types, those that several have once
 * @param subtypes the types, each as the table of its own rows, in the order of declaration
 * @param between the sealed types between them, as places
 * @param parts those of these that get a table, each with its own of the types
 * @param isUnion whether each type has a table of its own, that is written by itself, and the table
 *     of all is the union of these
 */
public record SealedModel(
    TableModel whole,
    List<TableModel> subtypes,
    List<Place> between,
    List<SealedModel> parts,
    boolean isUnion)
    implements Subject {

  /** A model that is no sealed type. */
  public static SealedModel of(TableModel table) {
    return new SealedModel(table, List.of(), List.of(), List.of(), false);
  }

  /** The same with another table of all. */
  public SealedModel withWhole(TableModel other) {
    return new SealedModel(other, subtypes, between, parts, isUnion);
  }

  @Override
  public Place place() {
    return whole.place();
  }

  @Override
  public ClassName declared() {
    return whole.declared();
  }

  @Override
  public ClassName generatedClass() {
    return whole.generatedClass();
  }

  @Override
  public Map<ClassName, ClassName> generatedClasses() {
    Map<ClassName, ClassName> generated = new LinkedHashMap<>();
    written().forEach(table -> generated.put(table.generatedClass(), table.declared()));
    return generated;
  }

  /** The tables that are written with the model. */
  public Stream<TableModel> written() {
    return isUnion
        ? Stream.of(whole)
        : Stream.concat(all(), parts.stream().map(SealedModel::whole));
  }

  /** The table of all and those of the types. */
  public Stream<TableModel> all() {
    return Stream.concat(Stream.of(whole), subtypes.stream());
  }

  @Override
  public List<Unresolved> unresolved() {
    return whole.unresolved();
  }

  @Override
  public boolean isTellable() {
    return all().noneMatch(table -> table.is(Trait.PRIVATE));
  }

  /** The types that have a property, which may be a path. */
  public List<TableModel> having(String property) {
    return subtypes.stream().filter(subtype -> subtype.findColumn(property) != null).toList();
  }

  /** The types one of whose constraints a constraint of the whole table is. */
  public List<TableModel> declaring(ConstraintModel constraint) {
    return subtypes.stream()
        .filter(
            subtype -> subtype.details().constraints().stream().anyMatch(own -> own == constraint))
        .toList();
  }
}
