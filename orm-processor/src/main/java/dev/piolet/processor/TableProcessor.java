package dev.piolet.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.piolet.annotations.Composite;
import dev.piolet.annotations.Domain;
import dev.piolet.annotations.EnumType;
import dev.piolet.annotations.Label;
import dev.piolet.annotations.Projection;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Transient;
import dev.piolet.annotations.View;
import dev.piolet.processor.TableModel.Trait;
import java.io.IOException;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table for each class or record with {@link Table} or {@link View}: reads it, validates
 * it, writes it. A record with {@link Projection} is the {@link ProjectionStep}'s, one with {@link
 * Composite} the {@link CompositeStep}'s.
 *
 * <p>A model whose types another processor has yet to generate waits for a later round.
 */
@AutoService(Processor.class)
public final class TableProcessor extends AbstractProcessor {
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Sources sources = new Sources();
  private final Map<ClassName, ClassName> modelsByTable = new HashMap<>();
  private TableReader reader;
  private Reporter reporter;
  private ProjectionStep projections;
  private CompositeStep composites;
  private @Nullable LocalModels localModels;

  /** For the compiler. */
  public TableProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> types = new HashSet<>(ModelAnnotations.names());
    Stream.of(
            Table.class,
            View.class,
            Transient.class,
            Projection.class,
            Composite.class,
            Domain.class,
            EnumType.class,
            Label.class)
        .map(Class::getName)
        .forEach(types::add);
    FieldValidator.OF_COLUMNS.forEach(type -> types.add(type.getName()));
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
    reader = new TableReader(elements, environment.getTypeUtils(), classFiles);
    reporter = new Reporter(environment, sources);
    PropertyReader propertyReader = new PropertyReader(environment.getTypeUtils(), classFiles);
    projections =
        new ProjectionStep(
            environment,
            new ProjectionReader(environment, reader, propertyReader),
            reporter,
            sources);
    composites =
        new CompositeStep(
            environment,
            new CompositeReader(environment, reader, propertyReader, classFiles),
            reporter,
            sources);
    localModels = LocalModels.in(environment);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    sources.add(round.getRootElements());
    for (TypeElement model : models(round)) {
      try {
        process(model, round.processingOver());
      } catch (RuntimeException e) {
        reporter.reportBug(e, model);
      }
    }
    projections.process(round);
    composites.process(round);
    if (localModels != null) {
      localModels.report(round.getRootElements());
    }
    for (Class<? extends Annotation> type : FieldValidator.OF_COLUMNS) {
      FieldValidator.validateFields(round.getElementsAnnotatedWith(type), type)
          .forEach(reporter::report);
    }
    FieldValidator.validateTransient(round.getElementsAnnotatedWith(Transient.class))
        .forEach(reporter::report);
    NamedTypeValidator.validate(round).forEach(reporter::report);
    ModelAnnotations.withoutEffect(round).forEach(reporter::report);
    return false;
  }

  /** The models that waited, as they are in this round, and the new ones. */
  private List<TypeElement> models(RoundEnvironment round) {
    List<TypeElement> models = new ArrayList<>();
    waiting.stream()
        .map(processingEnv.getElementUtils()::getTypeElement)
        .filter(Objects::nonNull)
        .forEach(models::add);
    Set<Element> annotated = new LinkedHashSet<>(round.getElementsAnnotatedWith(Table.class));
    annotated.addAll(round.getElementsAnnotatedWith(View.class));
    models.addAll(ElementFilter.typesIn(annotated));
    waiting.clear();
    return models;
  }

  private void process(TypeElement model, boolean isLastRound) {
    TableModel table = reader.read(model);
    if (!table.unresolved().isEmpty() && !isLastRound) {
      waiting.add(model.getQualifiedName().toString());
      return;
    }
    List<Problem> problems = TableValidator.validate(table);
    problems.forEach(problem -> reporter.report(problem, model));
    Problem clash = clash(table);
    if (clash != null) {
      reporter.report(clash, model);
    } else if (problems.isEmpty()) {
      write(new TableWriter(table).table(), model);
      writeNativeImage(table);
    } else if (!table.is(Trait.PRIVATE) && !isLastRound) {
      write(new TableWriter(table).skeleton(), model);
    }
  }

  /** Two classes of the name of the one to be written. */
  private @Nullable Problem clash(TableModel table) {
    ClassName other = modelsByTable.putIfAbsent(table.table(), table.model());
    String message = "%s would get the table %s, which ";
    if (other != null) {
      message += "is that of %s already. Rename one of the two";
    } else if (sources.contain(table.table().canonicalName())) {
      message += "is a class already. Rename one of the two";
    } else {
      return null;
    }
    return new Problem(
        message.formatted(table.model(), table.table(), other), table.place().bare());
  }

  private void write(JavaFile file, TypeElement model) {
    try {
      file.writeTo(processingEnv.getFiler());
    } catch (IOException e) {
      reporter.report(cannotWrite(file.typeSpec().name(), model, e));
    }
  }

  private void writeNativeImage(TableModel table) {
    Element model = table.place().element();
    String path = NativeImage.path(table.model());
    try (Writer writer =
        processingEnv
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, "", path, model)
            .openWriter()) {
      writer.write(NativeImage.reflectConfig(table));
    } catch (IOException e) {
      reporter.report(cannotWrite(path, model, e));
    }
  }

  private static Problem cannotWrite(String file, Element model, IOException cause) {
    return new Problem("Cannot write %s: %s".formatted(file, cause), Place.of(model));
  }
}
