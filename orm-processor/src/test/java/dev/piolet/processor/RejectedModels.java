package dev.piolet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ListAssert;

/** Compiles models that must not compile. */
final class RejectedModels {
  private RejectedModels() {}

  /**
   * The errors of sources of the package {@code app}, as {@code file:line:column: message}. The
   * compiler goes on after errors, so what is left of a generated table has to compile too.
   */
  static ListAssert<String> errorsOf(String... sources) {
    return assertThat(
        Models.errors(
            Models.compiler("--should-stop=ifError=FLOW").compile(SourceFiles.objects(sources))));
  }
}
