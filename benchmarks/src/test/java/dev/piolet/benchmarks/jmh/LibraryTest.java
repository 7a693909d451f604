package dev.piolet.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.benchmarks.Contenders;
import dev.piolet.benchmarks.compile.Compilations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Param;

class LibraryTest {
  @Test
  void aBenchmarkThatIsRunWithoutParametersTriesAllLibraries() throws Exception {
    assertThat(defaults(Library.class)).isEqualTo(Contenders.names());
    assertThat(defaults(StartUpBenchmark.class)).isEqualTo(Contenders.names());
    assertThat(defaults(CompileBenchmark.class)).isEqualTo(Compilations.names());
  }

  private static List<String> defaults(Class<?> state) throws Exception {
    return List.of(state.getField("library").getAnnotation(Param.class).value());
  }
}
