package dev.piolet.diagram;

import dev.piolet.schema.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A diagram of models: their tables and views with columns, types and keys, the foreign keys
 * between them, and the enums of their columns. No database is needed. Immutable and thread-safe.
 *
 * <pre>{@code
 * SchemaDiagram.of(USER, ARTICLE).writeTo(Path.of("docs/schema.svg"));
 * }</pre>
 *
 * <p>The same models give the same text, so that a diagram can be kept beside the code and compared
 * by a test. A foreign key to a table that is not among the given ones is marked at its columns,
 * and no line is drawn for it.
 */
public final class SchemaDiagram {
  private final Diagram diagram;

  private SchemaDiagram(Diagram diagram) {
    this.diagram = diagram;
  }

  /**
   * A diagram of tables.
   *
   * @param tables the generated tables, of which each is shown once
   */
  public static SchemaDiagram of(Table<?>... tables) {
    return new SchemaDiagram(DiagramReader.read(List.of(tables)));
  }

  /**
   * The diagram in the language of <a
   * href="https://mermaid.js.org/syntax/entityRelationshipDiagram.html">Mermaid</a>, which GitHub
   * and many wikis draw: an {@code erDiagram}.
   *
   * <p>Where Mermaid does not allow a letter in the name of a column or type, an underscore stands
   * for it, and the column's own name beside it.
   *
   * @return the text, ending in a line break
   */
  public String mermaid() {
    return MermaidWriter.write(diagram);
  }

  /**
   * The diagram as an SVG picture. It needs no script, font or other file, and is dark where the
   * reader prefers that. A table is to the right of what it refers to, as far as cycles allow; a
   * line ends in a crow's foot where many rows can refer to one.
   *
   * @return an XML document, to be stored as UTF-8
   */
  public String svg() {
    return SvgWriter.write(diagram);
  }

  /**
   * Writes the diagram to a file, over what is there.
   *
   * @param file a file that ends in {@code .svg} or, for Mermaid, {@code .mmd}
   * @throws IllegalArgumentException when its name ends in something else
   * @throws UncheckedIOException when it cannot be written
   */
  public void writeTo(Path file) {
    String text = textFor(file);
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("The diagram cannot be written to " + file, e);
    }
  }

  private String textFor(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".svg")) {
      return svg();
    }
    if (name.endsWith(".mmd")) {
      return mermaid();
    }
    throw new IllegalArgumentException(
        "A diagram is written to a file that ends in .svg (a picture) or .mmd (Mermaid), and not to "
            + file);
  }
}
