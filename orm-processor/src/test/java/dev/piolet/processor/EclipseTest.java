package dev.piolet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles the golden files' models with the Eclipse compiler, which sees models its own way. */
final class EclipseTest {
  @ParameterizedTest
  @MethodSource("dev.piolet.processor.Goldens#shapes")
  void generatesTheSame(Path shape, @TempDir Path output) throws IOException {
    Compiler ecj = new Compiler(new EclipseCompiler(), "--release", "17", "-nowarn");

    Compilation compilation = ecj.compile(Goldens.input(shape), output, new TableProcessor());

    assertThat(compilation.errors()).isEmpty();
    assertThat(Goldens.texts(compilation.generated()))
        .isEqualTo(Goldens.texts(Goldens.expected(shape)));
  }
}
