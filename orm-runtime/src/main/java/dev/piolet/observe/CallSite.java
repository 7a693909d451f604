package dev.piolet.observe;

import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A place in the program that calls Piolet.
 *
 * @param className the class, with its package
 * @param method its method
 * @param file the file, or an empty text where the class file does not tell
 * @param line the line, or a negative number where the class file does not tell
 */
public record CallSite(String className, String method, String file, int line) {
  private static final StackWalker WALKER = StackWalker.getInstance();

  /** Piolet's own packages: those that are not in the list may be of a program. */
  private static final List<String> OURS =
      List.of(
          "error",
          "internal",
          "json",
          "micrometer",
          "observe",
          "query",
          "schema",
          "spi",
          "sql",
          "test",
          "type",
          "validation",
          "value");

  private static final String PIOLET = "dev.piolet.";
  private static final List<String> JAVA = List.of("java.", "javax.", "jdk.", "sun.");

  /**
   * The innermost place in the present call that is neither in Piolet nor in Java's own classes.
   * Finding it takes some microseconds.
   *
   * @return empty where there is none
   */
  public static Optional<CallSite> find() {
    return find(className -> false);
  }

  /**
   * The innermost place in the present call that is neither in Piolet, in Java's own classes nor in
   * others that are of no interest.
   *
   * @param ignored tells whether the class of a name is one of those
   * @return empty where there is none
   */
  public static Optional<CallSite> find(Predicate<String> ignored) {
    return WALKER.walk(
        frames ->
            frames
                .filter(frame -> isOfProgram(frame.getClassName()))
                .filter(frame -> !ignored.test(frame.getClassName()))
                .findFirst()
                .map(CallSite::of));
  }

  private static CallSite of(StackFrame frame) {
    String file = frame.getFileName();
    return new CallSite(
        frame.getClassName(),
        frame.getMethodName(),
        file == null ? "" : file,
        frame.getLineNumber());
  }

  private static boolean isOfProgram(String className) {
    return !isOurs(className) && JAVA.stream().noneMatch(className::startsWith);
  }

  private static boolean isOurs(String className) {
    if (!className.startsWith(PIOLET)) {
      return false;
    }
    int end = className.indexOf('.', PIOLET.length());
    return end < 0 || OURS.contains(className.substring(PIOLET.length(), end));
  }

  /** As in a stack trace, so that development environments make a link of it. */
  @Override
  public String toString() {
    return new StackTraceElement(className, method, file.isEmpty() ? null : file, line).toString();
  }
}
