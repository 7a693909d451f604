package dev.piolet.internal.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.sql.BoundSql;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where nobody listens a statement is sent as it is, and nothing is made for it. */
class ObserversTest {
  private static final BoundSql STATEMENT = new BoundSql("SELECT 1", List.of());
  private static final List<BoundSql> STATEMENTS = List.of(STATEMENT, STATEMENT);

  private final Observers observers = Observers.none();

  @Test
  void makeNothingForAStatement() {
    Sending sending = observers.sending(STATEMENT);
    assertThat(sending).isSameAs(observers.sending(STATEMENT)).isSameAs(Sending.UNOBSERVED);
    assertThat(sending.sql(STATEMENT)).isSameAs(STATEMENT);
    assertThat(sending.isObserved()).isFalse();
  }

  @Test
  void makeNothingForSeveral() {
    SendingBatch sending = observers.sending(List.of(), STATEMENTS, true);
    assertThat(sending).isSameAs(SendingBatch.UNOBSERVED);
    assertThat(sending.sql(STATEMENTS)).isSameAs(STATEMENTS);
    assertThat(sending.get(1)).isSameAs(Sending.UNOBSERVED);
  }

  @Test
  void makeNothingForATransaction() {
    observers.begun();
    assertThat(observers.control("COMMIT")).isSameAs(Sending.UNOBSERVED);
    assertThat(observers.takeSlow()).isSameAs(List.of());
  }
}
