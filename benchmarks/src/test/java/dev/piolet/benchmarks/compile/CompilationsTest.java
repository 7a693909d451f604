package dev.piolet.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompilationsTest {
  static List<String> libraries() {
    return Compilations.names();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void compilesModelsAndWhatIsMadeOfThem(String library) {
    assertThat(Compilations.of(library, 3).run()).isGreaterThan(3);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void javacAloneWritesTheClassesThatTheProcessorLeadsTo(String library) {
    Compilation processed = Compilations.of(library, 3);
    Compilation alone = processed.withGeneratedCode();

    assertThat(alone.processors().get()).isEmpty();
    assertThat(alone.sources()).hasSizeGreaterThan(processed.sources().size());
    assertThat(alone.run()).isEqualTo(processed.run());
  }

  @Test
  void tellsErrorsOfSources() {
    SourceFile wrong = new SourceFile("a.B", "package a; class B { int i = \"\"; }");

    assertThatThrownBy(() -> new Compilation(List.of(wrong), List::of, List.of()).run())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("incompatible types");
  }
}
