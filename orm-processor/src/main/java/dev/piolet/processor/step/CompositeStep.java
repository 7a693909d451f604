package dev.piolet.processor.step;

import dev.piolet.annotations.Composite;
import dev.piolet.processor.element.Round;
import dev.piolet.processor.element.Sources;
import dev.piolet.processor.model.CompositeModel;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.read.CompositeReader;
import dev.piolet.processor.validate.CompositeValidator;
import dev.piolet.processor.write.CompositeWriter;
import dev.piolet.processor.write.GeneratedClass;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Writes a type for each record with {@link Composite}. */
public final class CompositeStep extends Step<CompositeModel> {
  private final CompositeReader reader;

  public CompositeStep(
      ProcessingEnvironment environment,
      CompositeReader reader,
      Reporter reporter,
      Sources sources) {
    super(environment, reporter, sources, "type");
    this.reader = reader;
  }

  @Override
  Set<? extends Element> annotated(Round round) {
    return round.annotatedWith(Composite.class);
  }

  @Override
  CompositeModel read(TypeElement record) {
    return reader.read(record);
  }

  @Override
  List<Problem> validate(CompositeModel composite) {
    return CompositeValidator.validate(composite);
  }

  @Override
  List<GeneratedClass> whole(CompositeModel composite) {
    return List.of(new CompositeWriter(composite).type());
  }

  @Override
  List<GeneratedClass> skeleton(CompositeModel composite) {
    return List.of(new CompositeWriter(composite).skeleton());
  }
}
