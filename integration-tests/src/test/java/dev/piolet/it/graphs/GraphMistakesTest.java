package dev.piolet.it.graphs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.it.Mistakes;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that are not whole cannot be saved, which the compiler tells. */
class GraphMistakesTest {
  private static final String SOURCE =
      """
      package dev.piolet.it.graphs;
      class Mistake {
        Object make(dev.piolet.Session session, Graphs.%1$s graph) {
          return session.save(Graphs_%1$sProjection.GRAPH, graph);
        }
      }
      """;

  @ParameterizedTest
  @CsvSource({"Titled", "Twice", "Rowless", "Deep"})
  void areErrors(String record, @TempDir Path output) throws IOException {
    assertThat(Mistakes.errors("dev.piolet.it.graphs", SOURCE.formatted(record), output))
        .singleElement()
        .asString()
        .contains("GRAPH");
  }

  @ParameterizedTest
  @CsvSource({"Quoting", "BookGraph", "InBook"})
  void thoseThatAreWholeAreNot(String record, @TempDir Path output) throws IOException {
    assertThat(Mistakes.errors("dev.piolet.it.graphs", SOURCE.formatted(record), output)).isEmpty();
  }
}
