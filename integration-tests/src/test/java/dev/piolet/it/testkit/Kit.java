package dev.piolet.it.testkit;

import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs classes of tests, some of which are to fail. */
final class Kit {
  private Kit() {}

  /** The message of each test of a class by the test's name; that of one that succeeds is empty. */
  static Map<String, String> run(Class<?> testClass) {
    Map<String, String> messages = new TreeMap<>();
    EngineTestKit.engine("junit-jupiter")
        .selectors(DiscoverySelectors.selectClass(testClass))
        .execute()
        .testEvents()
        .finished()
        .stream()
        .forEach(event -> messages.put(event.getTestDescriptor().getDisplayName(), message(event)));
    return messages;
  }

  private static String message(Event event) {
    return event
        .getPayload(TestExecutionResult.class)
        .flatMap(TestExecutionResult::getThrowable)
        .map(Throwable::toString)
        .orElse("");
  }
}
