package dev.piolet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.assertj.core.api.ListAssert;

/** Compiles models that must not compile. */
final class RejectedModels {
  /** Where sources and classes stay until the next clean build, for whoever wants to look. */
  private static final Path FOLDERS = Path.of("target", "rejected");

  private RejectedModels() {}

  /**
   * The errors of sources of the package {@code app}, as {@code line: message}. The compiler goes
   * on after errors, so what is left of a generated table has to compile too.
   */
  static ListAssert<String> errorsOf(String... sources) {
    try {
      Path folder = Files.createTempDirectory(Files.createDirectories(FOLDERS), "models");
      Compiler javac =
          new Compiler(ToolProvider.getSystemJavaCompiler(), "--should-stop=ifError=FLOW");
      Compilation compilation =
          javac.compile(
              SourceFiles.write(folder.resolve("input"), sources),
              folder.resolve("output"),
              new TableProcessor());
      return assertThat(compilation.errors());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
