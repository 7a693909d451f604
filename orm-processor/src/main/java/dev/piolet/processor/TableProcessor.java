package dev.piolet.processor;

import com.google.auto.service.AutoService;
import dev.piolet.annotations.Composite;
import dev.piolet.annotations.Convert;
import dev.piolet.annotations.Discriminator;
import dev.piolet.annotations.Domain;
import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.EnumType;
import dev.piolet.annotations.Label;
import dev.piolet.annotations.Naming;
import dev.piolet.annotations.Projection;
import dev.piolet.annotations.Relation;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Transient;
import dev.piolet.annotations.View;
import dev.piolet.processor.element.ClassFiles;
import dev.piolet.processor.element.PropertyReader;
import dev.piolet.processor.element.Round;
import dev.piolet.processor.element.Sources;
import dev.piolet.processor.element.Superclasses;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.read.CompositeReader;
import dev.piolet.processor.read.ProjectionReader;
import dev.piolet.processor.read.SealedReader;
import dev.piolet.processor.read.TableReader;
import dev.piolet.processor.step.CompositeStep;
import dev.piolet.processor.step.LocalModels;
import dev.piolet.processor.step.ProjectionStep;
import dev.piolet.processor.step.Reporter;
import dev.piolet.processor.step.SealedStep;
import dev.piolet.processor.step.TableStep;
import dev.piolet.processor.validate.FieldValidator;
import dev.piolet.processor.validate.ModelAnnotations;
import dev.piolet.processor.validate.NamedTypeValidator;
import dev.piolet.processor.validate.RelationAnnotations;
import dev.piolet.processor.validate.SubtypeAnnotations;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Takes the steps of every round: a class or record with {@link Table} or {@link View} is the
 * {@link TableStep}'s, a sealed type with the former the {@link SealedStep}'s, a record with {@link
 * Projection} the {@link ProjectionStep}'s, one with {@link Composite} the {@link CompositeStep}'s.
 */
@AutoService(Processor.class)
public final class TableProcessor extends AbstractProcessor {
  private final Sources sources = new Sources();
  private Reporter reporter;
  private TableReader reader;
  private TableStep tables;
  private ProjectionReader projectionReader;
  private SealedStep sealedTables;
  private ProjectionStep projections;
  private CompositeStep composites;
  private Superclasses superclasses;
  private @Nullable LocalModels localModels;

  /** For the compiler. */
  public TableProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> types = new HashSet<>(ModelAnnotations.names());
    Stream.of(
            Table.class,
            View.class,
            Embedded.class,
            Convert.class,
            Transient.class,
            Projection.class,
            Relation.class,
            Composite.class,
            Domain.class,
            Discriminator.class,
            EnumType.class,
            Label.class,
            Naming.class)
        .map(Class::getName)
        .forEach(types::add);
    FieldValidator.OF_COLUMNS.forEach(type -> types.add(type.getName()));
    types.add(RuntimeTypes.GENERATED.canonicalName());
    return types;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Elements elements = environment.getElementUtils();
    ClassFiles classFiles = new ClassFiles(elements, environment.getFiler(), sources);
    reader = new TableReader(elements, environment.getTypeUtils(), classFiles, sources);
    reporter = new Reporter(environment, sources);
    superclasses = new Superclasses(environment.getFiler());
    tables = new TableStep(environment, reader, reporter, sources, superclasses);
    SealedReader sealedReader =
        new SealedReader(elements, environment.getTypeUtils(), classFiles, sources, reader);
    sealedTables = new SealedStep(environment, sealedReader, reporter, sources, superclasses);
    PropertyReader propertyReader = new PropertyReader(environment.getTypeUtils(), classFiles);
    projectionReader = new ProjectionReader(environment, reader, propertyReader);
    projections = new ProjectionStep(environment, projectionReader, reporter, sources);
    composites =
        new CompositeStep(
            environment,
            new CompositeReader(environment, reader, propertyReader, classFiles),
            reporter,
            sources);
    localModels = LocalModels.in(environment);
  }

  @Override
  @SuppressWarnings(
      "DoNotClaimAnnotations") // Nobody else can, and javac warns of what nobody does.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    Round round = Round.of(annotations, environment);
    sources.add(environment.getRootElements());
    reader.beginRound();
    projectionReader.beginRound();
    tables.process(round);
    sealedTables.process(round);
    projections.process(round);
    composites.process(round);
    if (localModels != null) {
      localModels.report(environment.getRootElements());
    }
    superclasses.add(environment.getRootElements());
    FieldValidator fieldValidator = new FieldValidator(superclasses);
    for (Class<? extends Annotation> type : FieldValidator.OF_COLUMNS) {
      fieldValidator.validateFields(round.annotatedWith(type), type).forEach(reporter::report);
    }
    FieldValidator.validateMethods(round).forEach(reporter::report);
    FieldValidator.validateTransient(round.annotatedWith(Transient.class))
        .forEach(reporter::report);
    NamedTypeValidator.validate(round).forEach(reporter::report);
    RelationAnnotations.withoutEffect(round).forEach(reporter::report);
    SubtypeAnnotations.withoutEffect(round).forEach(reporter::report);
    ModelAnnotations.withoutEffect(round, superclasses).forEach(reporter::report);
    return isDone();
  }

  /**
   * Whether the annotations of a round are claimed, so that the compiler does not warn of them. It
   * calls no other processor then where there are no more annotations, so models that wait for what
   * another generates claim none.
   */
  private boolean isDone() {
    return !tables.isWaitingForOthers()
        && !sealedTables.isWaitingForOthers()
        && !projections.isWaitingForOthers()
        && !composites.isWaitingForOthers();
  }
}
