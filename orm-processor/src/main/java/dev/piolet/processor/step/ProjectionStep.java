package dev.piolet.processor.step;

import dev.piolet.annotations.Projection;
import dev.piolet.processor.element.Round;
import dev.piolet.processor.element.Sources;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.ProjectionModel;
import dev.piolet.processor.read.ProjectionReader;
import dev.piolet.processor.validate.ProjectionValidator;
import dev.piolet.processor.write.GeneratedClass;
import dev.piolet.processor.write.ProjectionWriter;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Writes a projection for each record with {@link Projection}. */
public final class ProjectionStep extends Step<ProjectionModel> {
  private final ProjectionReader reader;

  public ProjectionStep(
      ProcessingEnvironment environment,
      ProjectionReader reader,
      Reporter reporter,
      Sources sources) {
    super(environment, reporter, sources, "projection");
    this.reader = reader;
  }

  @Override
  Set<? extends Element> annotated(Round round) {
    return round.annotatedWith(Projection.class);
  }

  @Override
  ProjectionModel read(TypeElement record) {
    return reader.read(record);
  }

  @Override
  List<Problem> validate(ProjectionModel projection) {
    return ProjectionValidator.validate(projection);
  }

  @Override
  List<GeneratedClass> whole(ProjectionModel projection) {
    return List.of(new ProjectionWriter(projection).projection());
  }

  @Override
  List<GeneratedClass> skeleton(ProjectionModel projection) {
    return List.of(new ProjectionWriter(projection).skeleton());
  }
}
