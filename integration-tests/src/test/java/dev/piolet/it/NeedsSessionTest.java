package dev.piolet.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What does not go through a pooler that gives each transaction another server process. */
class NeedsSessionTest {
  @Test
  void theseTestsNeedASession() throws Exception {
    List<String> marked = new ArrayList<>();
    for (Class<?> type : classes()) {
      addReason(type, type.getSimpleName(), marked);
      for (var method : type.getDeclaredMethods()) {
        addReason(method, type.getSimpleName() + "." + method.getName(), marked);
      }
    }

    assertThat(marked)
        .containsExactlyInAnyOrder(
            "AdvisoryLockTest.oneOfASessionIsHeldUntilItIsClosed: a lock that a session holds",
            "AdvisoryLockTest.oneThatIsNotClosedDoesNotStayWithThePoolsConnection: a lock that a session holds",
            "AdvisoryLockTest.oneThatTheSessionDoesNotHoldIsTold: a lock that a session holds",
            "ConnectionUseTest.timeoutsAndLocksHaveKinds: timeouts that are set",
            "CopyInTest.rowLevelSecurityIsAnError: a role that is set",
            "DriverSettingsTest.rowsAreWrittenReadAndCopiedByWhatIsPreparedAtOnce: prepared statements",
            "FaultTest: the server process that is behind a connection",
            "InsertStatementTest.postgresqlFindsNoPartialIndexByAParameter: prepared statements",
            "LentConnectionTest.aBrokenConnectionIsReplaced: the server process that is behind a connection",
            "ListTransactionTest.whatTheServerHasPreparedMayBeGone: prepared statements",
            "LockTest.locksTheRowsUntilTheTransactionEnds: a timeout that is set",
            "PipelineEdgeTest.aTimeoutTellsWhich: a timeout that is set",
            "PipelineEdgeTest.preparedStatementsAreShared: prepared statements",
            "PoolTest.aLostConnectionIsReplaced: the server process that is behind a connection",
            "ResetTest: what a session keeps between transactions",
            "RowSecurityTest.whoSaysNothingSeesNothing: a setting that no transaction before has had: it is an empty text afterwards",
            "SearchPathTest: a search path that is set",
            "SingleInsertTest.aSequenceThatIsMissingOrAnotherOne: a search path that is set",
            "SingleInsertTest.aSequenceThatMayNotBeUsed: a role that is set",
            "StrategyTest.soItDoesAsAnotherRole: a role that is set",
            "StreamFormatTest.isBinaryFromTheFirstTimeOn: prepared statements");
  }

  private static void addReason(AnnotatedElement element, String name, List<String> marked) {
    NeedsSession needs = element.getDeclaredAnnotation(NeedsSession.class);
    if (needs != null) {
      marked.add(name + ": " + needs.value());
    }
  }

  private static List<Class<?>> classes()
      throws URISyntaxException, IOException, ClassNotFoundException {
    Path root =
        Path.of(NeedsSession.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> path.toString().endsWith("Test.class")).toList()) {
        String name = root.relativize(file).toString().replace(".class", "");
        classes.add(
            Class.forName(
                name.replace(root.getFileSystem().getSeparator(), "."),
                false,
                NeedsSession.class.getClassLoader()));
      }
    }
    return classes;
  }
}
