package dev.piolet.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.piolet.processor.model.TableModel.Trait;
import dev.piolet.processor.model.TableModel.Unresolved;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One record with {@code @Composite}: all that the validator judges and the writer writes.
 *
 * @param declaration the type's name and schema, with the record
 * @param recordName the record
 * @param type the class to generate
 * @param traits what else the record is
 * @param attributes the components, in order
 * @param unresolved the types that the compiler does not know, or does not know yet
 */
public record CompositeModel(
    TypeDeclaration declaration,
    ClassName recordName,
    ClassName type,
    Set<Trait> traits,
    List<Attribute> attributes,
    List<Unresolved> unresolved)
    implements Subject {

  /**
   * A component of the record.
   *
   * @param place the component, with its {@code @Field} where it has one
   * @param component the component's name
   * @param name the attribute's name in the database
   * @param javaType its type as declared
   * @param type how it is stored, or null when it cannot be
   * @param problem why it cannot be, or null
   * @param nullable whether it takes null
   * @param typeIsHidden whether the generated class cannot name its type
   * @param isEndless whether its type contains the record itself
   */
  public record Attribute(
      Place place,
      String component,
      String name,
      TypeName javaType,
      @Nullable ColumnType type,
      @Nullable TypeProblem problem,
      boolean nullable,
      boolean typeIsHidden,
      boolean isEndless) {}

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  @Override
  public Place place() {
    return declaration.place();
  }

  public String constant() {
    return Names.constant(recordName.simpleName());
  }

  @Override
  public ClassName declared() {
    return recordName;
  }

  @Override
  public ClassName generatedClass() {
    return type;
  }

  @Override
  public boolean isTellable() {
    return is(Trait.RECORD) && !is(Trait.PRIVATE) && !is(Trait.GENERIC);
  }
}
