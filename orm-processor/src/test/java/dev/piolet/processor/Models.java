package dev.piolet.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Compiles models with the processor, in memory, and tells what came of it. */
final class Models {
  private Models() {}

  /** The compiler with the processor. */
  static Compiler compiler(String... options) {
    return compiler(List.of(new TableProcessor()), options);
  }

  static Compiler compiler(List<Processor> processors, String... options) {
    List<String> all = new ArrayList<>(List.of("--release", "17"));
    all.addAll(List.of(options));
    return javac().withProcessors(processors).withOptions(all);
  }

  /**
   * The errors, as {@code file:line:column: message}, in the order of their lines. Errors of the
   * compilation as a whole have no file.
   */
  static List<String> errors(Compilation compilation) {
    return compilation.errors().stream()
        .sorted(Comparator.comparingLong(Diagnostic::getLineNumber))
        .map(Models::error)
        .toList();
  }

  private static String error(Diagnostic<? extends JavaFileObject> error) {
    String message = error.getMessage(Locale.ROOT);
    return error.getSource() == null
        ? message
        : "%s:%d:%d: %s"
            .formatted(
                Path.of(error.getSource().getName()).getFileName(),
                error.getLineNumber(),
                error.getColumnNumber(),
                message);
  }

  /** The texts of the generated sources, by their paths. */
  static Map<String, String> generated(Compilation compilation) throws IOException {
    String folder = "/" + StandardLocation.SOURCE_OUTPUT.getName() + "/";
    Map<String, String> texts = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      String path = file.getName();
      try (var in = file.openInputStream()) {
        texts.put(
            path.startsWith(folder) ? path.substring(folder.length()) : path,
            new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
