package dev.piolet.processor;

import dev.piolet.annotations.Projection;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Writes a projection for each record with {@link Projection}. */
final class ProjectionStep extends Step<ProjectionModel> {
  private final ProjectionReader reader;

  ProjectionStep(
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
  GeneratedClass whole(ProjectionModel projection) {
    return new ProjectionWriter(projection).projection();
  }

  @Override
  GeneratedClass skeleton(ProjectionModel projection) {
    return new ProjectionWriter(projection).skeleton();
  }
}
