package dev.piolet.processor.step;

import dev.piolet.annotations.Table;
import dev.piolet.annotations.View;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Round;
import dev.piolet.processor.element.SealedTypes;
import dev.piolet.processor.element.Sources;
import dev.piolet.processor.element.Superclasses;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.SealedModel;
import dev.piolet.processor.model.TableModel;
import dev.piolet.processor.read.SealedReader;
import dev.piolet.processor.validate.SealedValidator;
import dev.piolet.processor.write.GeneratedClass;
import dev.piolet.processor.write.SealedWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Writes a table for each sealed type with {@link Table}, and one for each type it permits. */
public final class SealedStep extends Step<SealedModel> {
  private final TableFiles files;
  private final SealedReader reader;

  public SealedStep(
      ProcessingEnvironment environment,
      SealedReader reader,
      Reporter reporter,
      Sources sources,
      Superclasses superclasses) {
    super(environment, reporter, sources, "table");
    this.files = new TableFiles(environment.getFiler(), superclasses);
    this.reader = reader;
  }

  /** Whether an element is a sealed type whose table is written here. */
  private static boolean isSealedModel(Element element) {
    return element instanceof TypeElement type
        && SealedTypes.isModel(type)
        && !Annotations.has(type, View.class);
  }

  /** Whether an element's table is written here: it is such a type, or one within its table. */
  static boolean isOfSealedModel(Element element) {
    return isSealedModel(element)
        || element instanceof TypeElement type && SealedTypes.isOfOneTable(type);
  }

  @Override
  Set<? extends Element> annotated(Round round) {
    return round.annotatedWith(Table.class).stream()
        .filter(SealedStep::isSealedModel)
        .filter(element -> !SealedTypes.isOfOneTable((TypeElement) element))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  List<TypeElement> parts(TypeElement type) {
    List<TypeElement> parts = new ArrayList<>(SealedTypes.subtypes(type));
    parts.add(type);
    return parts;
  }

  @Override
  SealedModel read(TypeElement model) {
    return reader.read(model);
  }

  @Override
  List<Problem> validate(SealedModel model) {
    return SealedValidator.validate(model);
  }

  @Override
  List<GeneratedClass> whole(SealedModel model) {
    return SealedWriter.tables(model);
  }

  @Override
  List<GeneratedClass> skeleton(SealedModel model) {
    return SealedWriter.skeletons(model);
  }

  @Override
  @Nullable Problem writeBeside(SealedModel model) {
    for (TableModel table : model.written().toList()) {
      Problem hindrance = files.write(table, (TypeElement) model.place().element());
      if (hindrance != null) {
        return hindrance;
      }
    }
    return null;
  }
}
