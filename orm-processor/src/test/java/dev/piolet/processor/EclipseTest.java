package dev.piolet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles the golden files' models with the Eclipse compiler, which sees models its own way. */
final class EclipseTest {
  private static final String FILLS_PLAINLY =
      """

          @Override
          public boolean fillsPlainly() {
            return true;
          }
      """;

  @ParameterizedTest
  @MethodSource("dev.piolet.processor.Goldens#shapes")
  void generatesTheSame(Path shape, @TempDir Path output) throws IOException {
    FolderCompiler ecj = Tool.ECJ.compiler("-nowarn");

    FolderCompilation compilation = ecj.compile(Goldens.input(shape), output, new TableProcessor());

    assertThat(compilation.errors()).isEmpty();
    assertThat(comparable(Goldens.texts(compilation.generated())))
        .isEqualTo(comparable(Goldens.texts(Goldens.expected(shape))));
  }

  /** This compiler does not tell that a record's constructor is its own, which does no harm. */
  private static Map<String, String> comparable(Map<String, String> texts) {
    Map<String, String> comparable = new TreeMap<>();
    texts.forEach((name, text) -> comparable.put(name, text.replace(FILLS_PLAINLY, "")));
    return comparable;
  }

  /** This compiler gives no place to problems of records. */
  @Test
  void showsWhereProblemsAre(@TempDir Path folder) throws IOException {
    String models =
        """
        @Table
        record User(
            @Field(primaryKey = true) int id,
            java.util.Date date,
            @Field(
                references = String.class)
            String name) {
          @Table
          class Inner {
            private int size;
          }

          @Table
          static class Plain {
            private int size;
          }
        }
        """;

    FolderCompilation compilation =
        Tool.ECJ
            .compiler("-nowarn")
            .compile(
                SourceFiles.write(folder.resolve("input"), models),
                folder.resolve("output"),
                new TableProcessor());

    assertThat(compilation.errors())
        .extracting(error -> error.substring(0, 24))
        .containsExactly(
            "0: app.User: The propert",
            "0: app.User: String has ",
            "9: The class Inner has @",
            "15: The property \"size\" ");
  }
}
