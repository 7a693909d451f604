package dev.piolet.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.piolet.annotations.Composite;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Writes a type for each record with {@link Composite}: reads, validates, writes it. */
final class CompositeStep {
  private final ProcessingEnvironment environment;
  private final CompositeReader reader;
  private final Reporter reporter;
  private final Sources sources;
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Map<ClassName, ClassName> recordsByType = new HashMap<>();

  CompositeStep(
      ProcessingEnvironment environment,
      CompositeReader reader,
      Reporter reporter,
      Sources sources) {
    this.environment = environment;
    this.reader = reader;
    this.reporter = reporter;
    this.sources = sources;
  }

  void process(RoundEnvironment round) {
    for (TypeElement record : records(round)) {
      try {
        process(record, round.processingOver());
      } catch (RuntimeException e) {
        reporter.reportBug(e, record);
      }
    }
  }

  /** The records that waited, as they are in this round, and the new ones. */
  private List<TypeElement> records(RoundEnvironment round) {
    List<TypeElement> records = new ArrayList<>();
    waiting.stream()
        .map(environment.getElementUtils()::getTypeElement)
        .filter(Objects::nonNull)
        .forEach(records::add);
    records.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(Composite.class)));
    waiting.clear();
    return records;
  }

  private void process(TypeElement record, boolean isLastRound) {
    CompositeModel composite = reader.read(record);
    if (!composite.unresolved().isEmpty() && !isLastRound) {
      waiting.add(record.getQualifiedName().toString());
      return;
    }
    List<Problem> problems = CompositeValidator.validate(composite);
    problems.forEach(problem -> reporter.report(problem, record));
    Problem clash = clash(composite);
    if (clash != null) {
      reporter.report(clash, record);
    } else if (problems.isEmpty()) {
      write(new CompositeWriter(composite).type(), record);
    } else if (composite.isTellable() && !isLastRound) {
      write(new CompositeWriter(composite).skeleton(), record);
    }
  }

  /** Two classes of the name of the one to be written. */
  private @Nullable Problem clash(CompositeModel composite) {
    ClassName other = recordsByType.putIfAbsent(composite.type(), composite.recordName());
    String message = "%s would get the type %s, which ";
    if (other != null) {
      message += "is that of %s already. Rename one of the two";
    } else if (sources.contain(composite.type().canonicalName())) {
      message += "is a class already. Rename one of the two";
    } else {
      return null;
    }
    return new Problem(
        message.formatted(composite.recordName(), composite.type(), other),
        composite.place().bare());
  }

  private void write(JavaFile file, TypeElement record) {
    try {
      file.writeTo(environment.getFiler());
    } catch (IOException e) {
      String message = "Cannot write %s: %s".formatted(file.typeSpec().name(), e);
      reporter.report(new Problem(message, Place.of(record)));
    }
  }
}
