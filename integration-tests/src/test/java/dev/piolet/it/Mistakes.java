package dev.piolet.it;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the compiler says of a class with a mistake, beside the tables of a test's package. */
public final class Mistakes {
  private Mistakes() {}

  /**
   * The errors with their lines, without the packages of names.
   *
   * @param packageName where the class {@code Mistake} is
   * @param source its code, with {@code '} for quotation marks
   * @param output takes its class file
   */
  public static List<String> errors(String packageName, String source, Path output)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    String classPath = System.getProperty("java.class.path");
    List<String> options = List.of("-proc:none", "-cp", classPath, "-d", output.toString());
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, null)) {
      Source code = new Source(packageName, source.replace('\'', '"'));
      compiler.getTask(null, files, found, options, null, List.of(code)).call();
    }
    // Newer compilers find more to say while a message is made.
    return List.copyOf(found.getDiagnostics()).stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .map(one -> one.getLineNumber() + ": " + message(one))
        .toList();
  }

  private static String message(Diagnostic<?> diagnostic) {
    return diagnostic
        .getMessage(Locale.ROOT)
        .replaceAll("\\b[a-z]+(\\.[a-z]+)*\\.(?=[A-Z])", "")
        .replaceAll("\\s+", " ");
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(String packageName, String code) {
      super(
          URI.create("string:///" + packageName.replace('.', '/') + "/Mistake.java"), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}
