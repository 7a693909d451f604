package dev.piolet.processor.code;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/**
 * The file of a class.
 *
 * @param name the class
 * @param type what it is
 * @param origin what it was generated from
 * @param importsLang whether classes of {@code java.lang} are imported, because the package has
 *     others of their names
 */
public record JavaFile(ClassName name, TypeSpec type, Element origin, boolean importsLang) {
  /**
   * Writes this file.
   *
   * @return the classes that its code has to name where fields and parameters hide them
   * @throws IOException if it cannot be written
   */
  public Set<ClassName> writeTo(Filer filer) throws IOException {
    CodeWriter code = code();
    try (Writer writer = filer.createSourceFile(name.canonicalName(), origin).openWriter()) {
      writer.write(code.toString());
    }
    return code.hidden();
  }

  /** The text. */
  @Override
  public String toString() {
    return code().toString();
  }

  private CodeWriter code() {
    Imports imports = new Imports(name, type.nested(), type.variables());
    type.code().collect(imports);
    CodeWriter writer = new CodeWriter(imports);
    if (!name.packageName().isEmpty()) {
      writer.text("package " + name.packageName() + ";\n\n");
    }
    boolean hasImports = false;
    for (ClassName one : imports.choose()) {
      if (importsLang || !one.packageName().equals("java.lang")) {
        writer.text("import " + one.canonicalName() + ";\n");
        hasImports = true;
      }
    }
    writer.text(hasImports ? "\n" : "");
    type.code().write(writer);
    return writer;
  }
}
