package dev.piolet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is generated with the golden files, as exact text, and compiles it with every
 * warning an error. To accept a change, run this with {@code -Dpiolet.goldens=rewrite} and read the
 * difference like that of an API.
 */
final class GoldenTest {
  @ParameterizedTest
  @MethodSource("dev.piolet.processor.Goldens#shapes")
  void generates(Path shape) throws IOException {
    Compilation compilation =
        Models.compiler("-Xlint:all,-processing,-path,-options", "-Werror")
            .compile(Goldens.models(shape));

    Map<String, String> generated = Models.generated(compilation);
    if (Goldens.areToBeRewritten()) {
      Goldens.write(Goldens.expected(shape), generated);
    }
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(generated).isNotEmpty().isEqualTo(Goldens.texts(Goldens.expected(shape)));
  }
}
