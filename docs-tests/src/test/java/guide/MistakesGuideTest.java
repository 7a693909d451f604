package guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.examples.tpch.Compilation;
import dev.piolet.examples.tpch.Excerpt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compiles the mistakes that docs/queries.md shows: each of them is an error, and nothing else. */
class MistakesGuideTest {
  @Test
  void noneCompiles() throws IOException {
    String source = Files.readString(Path.of("src/test/resources/guide/Mistakes.java.txt"));

    List<String> refused =
        Compilation.complaints("Mistakes", source).stream()
            .map(complaint -> complaint.code().strip())
            .toList();

    assertThat(refused).containsExactlyElementsOf(Excerpt.of(source, "mistakes").lines().toList());
  }
}
