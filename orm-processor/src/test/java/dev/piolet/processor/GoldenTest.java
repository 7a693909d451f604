package dev.piolet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
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
  void generates(Path shape, @TempDir Path output) throws IOException {
    Compiler javac =
        new Compiler(
            ToolProvider.getSystemJavaCompiler(), "-Xlint:all,-processing,-path", "-Werror");

    Compilation compilation = javac.compile(Goldens.input(shape), output, new TableProcessor());

    if (Goldens.areToBeRewritten()) {
      Goldens.write(Goldens.expected(shape), Goldens.texts(compilation.generated()));
    }
    assertThat(compilation.messages()).isEmpty();
    assertThat(Goldens.texts(compilation.generated()))
        .isNotEmpty()
        .isEqualTo(Goldens.texts(Goldens.expected(shape)));
  }
}
