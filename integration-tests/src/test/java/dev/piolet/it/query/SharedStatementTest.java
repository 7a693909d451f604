package dev.piolet.it.query;

import static dev.piolet.it.query.PersonTable.PERSON;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.query.Select;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One statement, used again: by branches, by threads and on several connections. */
class SharedStatementTest extends PeopleFixture {
  private static final Select<Person> ACTIVE = select(PERSON).where(PERSON.active);

  @Test
  void branchesAnswerForThemselves() {
    Select<Person> first = ACTIVE.orderBy(PERSON.id).limit(1);
    Select<Person> last = ACTIVE.orderBy(PERSON.id.desc()).limit(1);
    Select<Person> young = ACTIVE.where(PERSON.age.lt(25));

    assertThat(conn.exec(first)).containsExactly(ANN);
    assertThat(conn.exec(last)).containsExactly(DEE);
    assertThat(conn.exec(young)).containsExactly(DEE);
    assertThat(conn.exec(ACTIVE)).containsExactlyInAnyOrder(ANN, BOB, DEE);
    assertThat(conn.exec(first)).containsExactly(ANN);
  }

  @Test
  void servesThreadsWithTheirOwnConnections() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Boolean>> results = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        results.add(threads.submit(this::asksManyTimes));
      }
      for (Future<Boolean> result : results) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private boolean asksManyTimes() throws SQLException {
    try (DBConnection own = new DBConnection(dataSource.getConnection())) {
      for (int time = 0; time < 50; time++) {
        assertThat(own.exec(ACTIVE.orderBy(PERSON.id))).containsExactly(ANN, BOB, DEE);
        assertThat(own.exec(ACTIVE.where(PERSON.id.eq(2L)).one())).isEqualTo(BOB);
      }
    }
    return true;
  }
}
