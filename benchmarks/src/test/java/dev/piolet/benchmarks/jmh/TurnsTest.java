package dev.piolet.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.benchmarks.Contender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
  @Test
  void handWrittenJdbcHasTheFirstTurnAndEveryOther() throws Exception {
    assertThat(packages(true))
        .containsExactly(
            "dev.piolet.benchmarks.jdbc",
            "dev.piolet.benchmarks.piolet",
            "dev.piolet.benchmarks.jdbc",
            "dev.piolet.benchmarks.piolet");
    assertThat(packages(false)).containsOnly("dev.piolet.benchmarks.piolet");
  }

  /** The packages of those that have their turn in four iterations. */
  private static List<String> packages(boolean inTurns) throws Exception {
    Library library = new Library();
    library.library = "piolet-record";
    library.inTurns = inTurns;
    library.open();
    try {
      Turns<Contender> turns = library.turns(contender -> contender);
      List<String> packages = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        library.nextTurn();
        packages.add(turns.now().getClass().getPackageName());
      }
      return packages;
    } finally {
      library.close();
    }
  }
}
