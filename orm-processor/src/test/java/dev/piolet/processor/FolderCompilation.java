package dev.piolet.processor;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What came of compiling.
 *
 * @param succeeded whether there were no errors
 * @param diagnostics all that the compiler said
 * @param generated the folder of the generated sources
 * @param classes the folder of the compiled classes
 */
record FolderCompilation(
    boolean succeeded,
    List<Diagnostic<? extends JavaFileObject>> diagnostics,
    Path generated,
    Path classes) {

  /** All that the compiler said, as {@code kind, line: message}. */
  List<String> messages() {
    return diagnostics.stream()
        .map(one -> one.getKind() + ", line " + one.getLineNumber() + ": " + message(one))
        .toList();
  }

  /** The errors, as {@code line: message}, in the order of their lines. */
  List<String> errors() {
    return diagnostics.stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .sorted(Comparator.comparingLong(Diagnostic::getLineNumber))
        .map(one -> one.getLineNumber() + ": " + message(one))
        .toList();
  }

  private static String message(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT);
  }
}
