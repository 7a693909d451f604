package dev.piolet.it.query;

import static dev.piolet.it.query.PersonTable.PERSON;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.piolet.DBConnection;
import dev.piolet.error.LockNotAvailableException;
import dev.piolet.it.NeedsSession;
import dev.piolet.query.Select;
import org.junit.jupiter.api.Test;

/** FOR UPDATE, seen from a second connection. */
class LockingTest extends QueryFixture {
  private static final Select<Person> ANN_ROW = select(PERSON).where(PERSON.id.eq(1L));

  @Test
  @NeedsSession("a timeout that is set")
  void locksTheRowsUntilTheTransactionEnds(DBConnection other) {
    other.exec(sql("SET lock_timeout = '100ms'"));

    conn.transaction(
        () -> {
          assertThat(conn.exec(ANN_ROW.forUpdate().one())).isEqualTo(ANN);

          assertThatExceptionOfType(LockNotAvailableException.class)
              .isThrownBy(() -> other.exec(ANN_ROW.forUpdate()));
          assertThat(other.exec(ANN_ROW)).containsExactly(ANN);
          assertThat(other.exec(select(PERSON).where(PERSON.id.eq(2L)).forUpdate()))
              .containsExactly(BOB);
        });

    assertThat(other.exec(ANN_ROW.forUpdate())).containsExactly(ANN);
  }
}
