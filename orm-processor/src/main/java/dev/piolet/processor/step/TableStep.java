package dev.piolet.processor.step;

import dev.piolet.annotations.Table;
import dev.piolet.annotations.View;
import dev.piolet.processor.element.Round;
import dev.piolet.processor.element.Sources;
import dev.piolet.processor.element.Superclasses;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.TableModel;
import dev.piolet.processor.read.TableReader;
import dev.piolet.processor.validate.TableValidator;
import dev.piolet.processor.write.GeneratedClass;
import dev.piolet.processor.write.TableWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Writes a table for each class or record with {@link Table} or {@link View}. */
public final class TableStep extends Step<TableModel> {
  private final TableReader reader;
  private final TableFiles files;

  public TableStep(
      ProcessingEnvironment environment,
      TableReader reader,
      Reporter reporter,
      Sources sources,
      Superclasses superclasses) {
    super(environment, reporter, sources, "table");
    this.reader = reader;
    this.files = new TableFiles(environment.getFiler(), superclasses);
  }

  @Override
  Set<? extends Element> annotated(Round round) {
    Set<Element> annotated = new LinkedHashSet<>(round.annotatedWith(Table.class));
    annotated.addAll(round.annotatedWith(View.class));
    annotated.removeIf(SealedStep::isOfSealedModel);
    return annotated;
  }

  @Override
  TableModel read(TypeElement model) {
    return reader.read(model);
  }

  @Override
  List<Problem> validate(TableModel table) {
    return TableValidator.validate(table);
  }

  @Override
  List<GeneratedClass> whole(TableModel table) {
    return List.of(new TableWriter(table).table());
  }

  @Override
  List<GeneratedClass> skeleton(TableModel table) {
    return List.of(new TableWriter(table).skeleton());
  }

  @Override
  @Nullable Problem writeBeside(TableModel table) {
    return files.write(table, (TypeElement) table.place().element());
  }
}
