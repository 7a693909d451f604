package dev.piolet.diagram;

import static dev.piolet.diagram.models.ArticleTable.ARTICLE;
import static dev.piolet.diagram.models.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The diagram of tables, in both forms. */
final class SchemaDiagramTest {
  private static final Path GOLDEN = Path.of("src/test/resources/diagram/sample.svg");

  @Test
  void mermaidShowsTablesEnumsAndForeignKeys() {
    assertThat(SchemaDiagram.of(USER, ARTICLE).mermaid())
        .isEqualTo(
            """
            erDiagram
              "user" {
                bigint id PK
                text name
                text email UK
                integer age "null"
                boolean active
                double_precision score
                numeric balance
                mood mood "null"
                date born "null"
              }
              "blog.article" {
                bigint id PK
                text title
                bigint user_id FK
              }
              "enum mood"["mood (enum)"] {
                label HAPPY
                label SAD
              }
              "user" ||--o{ "blog.article" : "user_id"
            """);
  }

  @Test
  void aTableIsShownOnceAndAForeignKeyToAnotherOneHasNoLine() {
    String mermaid = SchemaDiagram.of(ARTICLE, ARTICLE.as("other")).mermaid();

    assertThat(mermaid)
        .isEqualTo(
            """
            erDiagram
              "blog.article" {
                bigint id PK
                text title
                bigint user_id FK
              }
            """);
  }

  @Test
  void svgIsTheGoldenFile() throws Exception {
    String svg = SchemaDiagram.of(USER, ARTICLE).svg();

    if ("rewrite".equals(System.getProperty("piolet.goldens"))) {
      Files.writeString(GOLDEN, svg);
    }
    assertThat(svg).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void svgEscapesWhatXmlReserves() throws Exception {
    String name = "a<b> & \"c\" ]]> \u0001 日本 \uD83D\uDE00";
    Attribute attribute = new Attribute(name, "te<xt", true, List.of("PK"), "com & ment", 0);
    Entity entity = new Entity(name, "view", "<script>" + "long ".repeat(30), List.of(attribute));
    Diagram diagram =
        new Diagram(
            List.of(entity),
            List.of(new Relation(0, List.of(name), 0, List.of(name), true, true)),
            List.of(new Enumeration("<&>", List.of("<>"))));

    Document document = parse(SvgWriter.write(diagram));

    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(texts(document))
        .contains(name.replace('\u0001', '\uFFFD'), "te<xt", "PK", "null", "view", "<&>", "<>");
  }

  @Test
  void aLongCommentIsCutAndShownWhole() throws Exception {
    String comment = "All that is known of it. ".repeat(8);
    Entity entity =
        new Entity(
            "t", null, comment, List.of(new Attribute("id", "text", false, List.of(), null, -1)));

    Document document = parse(SvgWriter.write(new Diagram(List.of(entity), List.of(), List.of())));

    assertThat(texts(document)).contains("All that is know…");
    assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(comment);
  }

  @Test
  void anEmptyDiagramIsAPictureToo() throws Exception {
    assertThat(texts(parse(SchemaDiagram.of().svg()))).isEmpty();
    assertThat(SchemaDiagram.of().mermaid()).isEqualTo("erDiagram\n");
  }

  @Test
  void theFilesEndingSaysWhatIsWritten(@TempDir Path folder) throws Exception {
    SchemaDiagram diagram = SchemaDiagram.of(USER, ARTICLE);

    diagram.writeTo(folder.resolve("a.svg"));
    diagram.writeTo(folder.resolve("b.MMD"));

    assertThat(Files.readString(folder.resolve("a.svg"))).isEqualTo(diagram.svg());
    assertThat(Files.readString(folder.resolve("b.MMD"))).isEqualTo(diagram.mermaid());
  }

  @Test
  void anotherEndingIsRefusedAndAFileThatCannotBeWrittenNamed(@TempDir Path folder) {
    SchemaDiagram diagram = SchemaDiagram.of(USER);

    assertThatThrownBy(() -> diagram.writeTo(Path.of("diagram.png")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A diagram is written to a file that ends in .svg (a picture) or .mmd (Mermaid), and"
                + " not to diagram.png");
    Path missing = folder.resolve("missing").resolve("a.svg");
    assertThatThrownBy(() -> diagram.writeTo(missing))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("The diagram cannot be written to " + missing);
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<String> texts(Document document) {
    var nodes = document.getElementsByTagName("text");
    return java.util.stream.IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }
}
