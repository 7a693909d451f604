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
import dev.piolet.processor.write.NativeImage;
import dev.piolet.processor.write.TableWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Writes a table for each class or record with {@link Table} or {@link View}. */
public final class TableStep extends Step<TableModel> {
  private final Filer filer;
  private final TableReader reader;
  private final Superclasses superclasses;

  public TableStep(
      ProcessingEnvironment environment,
      TableReader reader,
      Reporter reporter,
      Sources sources,
      Superclasses superclasses) {
    super(environment, reporter, sources, "table");
    this.filer = environment.getFiler();
    this.reader = reader;
    this.superclasses = superclasses;
  }

  @Override
  Set<? extends Element> annotated(Round round) {
    Set<Element> annotated = new LinkedHashSet<>(round.annotatedWith(Table.class));
    annotated.addAll(round.annotatedWith(View.class));
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
  GeneratedClass whole(TableModel table) {
    return new TableWriter(table).table();
  }

  @Override
  GeneratedClass skeleton(TableModel table) {
    return new TableWriter(table).skeleton();
  }

  @Override
  @Nullable Problem writeBeside(TableModel table) {
    Element model = table.place().element();
    String path = NativeImage.path(table.model());
    try (Writer writer =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, model).openWriter()) {
      writer.write(NativeImage.reflectConfig(table));
      superclasses.note((TypeElement) model);
      return null;
    } catch (IOException e) {
      return cannotWrite(path, model, e);
    }
  }
}
