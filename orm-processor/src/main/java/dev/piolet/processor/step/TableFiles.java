package dev.piolet.processor.step;

import dev.piolet.processor.element.Superclasses;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.TableModel;
import dev.piolet.processor.write.NativeImage;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Writes the files that go with a table's class. */
final class TableFiles {
  private final Filer filer;
  private final Superclasses superclasses;

  TableFiles(Filer filer, Superclasses superclasses) {
    this.filer = filer;
    this.superclasses = superclasses;
  }

  /**
   * Writes them.
   *
   * @param origin the class whose annotation asks for the table
   * @return what hinders, or null
   */
  @Nullable Problem write(TableModel table, TypeElement origin) {
    String path = NativeImage.path(table.model());
    try (Writer writer =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origin).openWriter()) {
      writer.write(NativeImage.reflectConfig(table));
      superclasses.note((TypeElement) table.place().element(), origin);
      return null;
    } catch (IOException e) {
      return Step.cannotWrite(path, origin, e);
    }
  }
}
