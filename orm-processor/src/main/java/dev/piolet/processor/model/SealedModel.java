package dev.piolet.processor.model;

import com.palantir.javapoet.ClassName;
import dev.piolet.processor.model.TableModel.Trait;
import dev.piolet.processor.model.TableModel.Unresolved;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A sealed type and the one table of the types that it permits.
 *
 * @param whole the table: the columns of all types, those that several have once
 * @param subtypes the types, each as the table of its own rows, in the order of declaration
 * @param between the sealed types between them, as places
 */
public record SealedModel(TableModel whole, List<TableModel> subtypes, List<Place> between)
    implements Subject {

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
    all().forEach(table -> generated.put(table.generatedClass(), table.declared()));
    return generated;
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
