package dev.piolet.examples.tpch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles a piece of code with the class path of this program, whose annotation processors run, to
 * see what the compiler says of it.
 */
public final class Compilation {
  private Compilation() {}

  /**
   * What the compiler complains of.
   *
   * @param line where, from 1
   * @param column where in the line, from 1
   * @param code the line as it is written
   * @param message what is wrong
   */
  public record Complaint(int line, int column, String code, String message) {
    /** The line, and under it a mark where it is wrong. */
    public String codeWithMark() {
      return code + '\n' + " ".repeat(column - 1) + '^';
    }
  }

  /**
   * Compiles a source and throws the result away.
   *
   * @param name the simple name of the class in it
   * @param source the code
   * @return the errors, from top to bottom
   * @throws IllegalStateException when this JVM has no compiler
   */
  public static List<Complaint> complaints(String name, String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("This is a JVM without a compiler: run it on a JDK");
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try {
      Path output = Files.createTempDirectory("piolet-compilation-");
      try (StandardJavaFileManager files =
          compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
        JavaFileObject file = new Source(name, source);
        compiler.getTask(null, files, diagnostics, options(output), null, List.of(file)).call();
      } finally {
        delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(diagnostics.getDiagnostics()).stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> complaint(diagnostic, source))
        .sorted(Comparator.comparingInt(Complaint::line).thenComparingInt(Complaint::column))
        .toList();
  }

  private static List<String> options(Path output) {
    String classPath = System.getProperty("java.class.path");
    return List.of("-classpath", classPath, "-processorpath", classPath, "-d", output.toString());
  }

  private static Complaint complaint(Diagnostic<?> diagnostic, String source) {
    // An error that is of no line, as when a processor cannot be loaded, counts as of the first.
    int line = Math.toIntExact(Math.max(1, diagnostic.getLineNumber()));
    int column = Math.toIntExact(Math.max(1, diagnostic.getColumnNumber()));
    String code = source.lines().skip(line - 1).findFirst().orElse("");
    return new Complaint(line, column, code, diagnostic.getMessage(Locale.ROOT));
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(String name, String code) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}
