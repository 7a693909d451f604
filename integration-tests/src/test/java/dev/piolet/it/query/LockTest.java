package dev.piolet.it.query;

import static dev.piolet.it.query.DepartmentTable.DEPARTMENT;
import static dev.piolet.it.query.EmployeeTable.EMPLOYEE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.piolet.DBConnection;
import dev.piolet.error.LockNotAvailableException;
import dev.piolet.it.NeedsSession;
import dev.piolet.query.Lock;
import dev.piolet.query.Select;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Row locks, as another connection meets them. */
class LockTest extends StaffFixture {
  private static final Select<String> FIRST_THREE =
      select(EMPLOYEE.name).where(EMPLOYEE.id.le(3L)).orderBy(EMPLOYEE.id);
  private static final Select<String> ANN = FIRST_THREE.where(EMPLOYEE.id.eq(1L));

  private DBConnection other;

  @BeforeEach
  final void openOther() throws SQLException {
    other = new DBConnection(dataSource.getConnection());
  }

  @AfterEach
  final void closeOther() {
    other.close();
  }

  @Test
  @NeedsSession("a timeout that is set")
  void locksTheRowsUntilTheTransactionEnds() {
    other.exec(sql("SET lock_timeout = '100ms'"));

    conn.transaction(
        () -> {
          assertThat(conn.exec(ANN.forUpdate().one())).isEqualTo("Ann");

          assertThatExceptionOfType(LockNotAvailableException.class)
              .isThrownBy(() -> other.exec(ANN.forUpdate()));
          assertThat(other.exec(ANN)).containsExactly("Ann");
          assertThat(other.exec(select(EMPLOYEE.name).where(EMPLOYEE.id.eq(2L)).forUpdate()))
              .containsExactly("Bob");
        });

    assertThat(other.exec(ANN.forUpdate())).containsExactly("Ann");
  }

  @Test
  void skipsWhatIsLocked() {
    conn.transaction(
        () -> {
          assertThat(conn.exec(ANN.forUpdate())).containsExactly("Ann");
          assertThat(other.exec(FIRST_THREE.lock(Lock.forUpdate().skipLocked())))
              .containsExactly("Bob", "Cid");
          assertThat(other.exec(FIRST_THREE.lock(Lock.forKeyShare().skipLocked())))
              .containsExactly("Bob", "Cid");
        });
    assertThat(other.exec(FIRST_THREE.lock(Lock.forUpdate().skipLocked()))).hasSize(3);
  }

  @Test
  void failsWhereItWouldWait() {
    conn.transaction(
        () -> {
          assertThat(conn.exec(ANN.lock(Lock.forShare()))).containsExactly("Ann");
          assertThat(other.exec(ANN.lock(Lock.forShare().nowait()))).containsExactly("Ann");
          assertThatExceptionOfType(LockNotAvailableException.class)
              .isThrownBy(() -> other.exec(ANN.lock(Lock.forUpdate().nowait())));
        });
  }

  @Test
  void leavesTheKeyToOthers() {
    conn.transaction(
        () -> {
          assertThat(conn.exec(ANN.lock(Lock.forNoKeyUpdate()))).containsExactly("Ann");
          assertThat(other.exec(ANN.lock(Lock.forKeyShare().nowait()))).containsExactly("Ann");
          assertThat(other.exec(ANN.lock(Lock.forShare().skipLocked()))).isEmpty();
        });
  }

  @Test
  void locksTheTablesThatAreNamed() {
    EmployeeTable boss = EMPLOYEE.as("boss");
    var select =
        select(EMPLOYEE.name)
            .join(DEPARTMENT)
            .on(DEPARTMENT.id.eq(EMPLOYEE.departmentId))
            .join(boss)
            .on(boss.id.eq(EMPLOYEE.bossId))
            .where(EMPLOYEE.id.eq(2L))
            .lock(Lock.forUpdate().of(EMPLOYEE, boss).nowait());
    assertThat(select.sql()).endsWith(" FOR UPDATE OF \"employee\", \"boss\" NOWAIT");
    conn.transaction(
        () -> {
          assertThat(conn.exec(select)).containsExactly("Bob");
          assertThat(other.exec(FIRST_THREE.lock(Lock.forUpdate().skipLocked())))
              .isEqualTo(List.of("Cid"));
          assertThat(
                  other.exec(
                      select(DEPARTMENT.id)
                          .where(DEPARTMENT.id.eq(1L))
                          .lock(Lock.forUpdate().nowait())))
              .containsExactly(1L);
        });
  }

  @Test
  void locksEachTableInItsWay() {
    var select =
        select(EMPLOYEE.name)
            .from(EMPLOYEE, DEPARTMENT)
            .where(DEPARTMENT.id.eq(EMPLOYEE.departmentId), EMPLOYEE.id.eq(2))
            .forUpdate(EMPLOYEE)
            .forShare(DEPARTMENT);
    assertThat(select.sql()).endsWith(" FOR UPDATE OF \"employee\" FOR SHARE OF \"department\"");
    Select<Long> department = select(DEPARTMENT.id).where(DEPARTMENT.id.eq(1));
    conn.transaction(
        () -> {
          assertThat(conn.exec(select)).containsExactly("Bob");
          assertThat(other.exec(FIRST_THREE.lock(Lock.forUpdate().skipLocked())))
              .containsExactly("Ann", "Cid");
          assertThat(other.exec(department.lock(Lock.forShare().nowait()))).containsExactly(1L);
          assertThat(other.exec(department.lock(Lock.forUpdate().skipLocked()))).isEmpty();
        });
  }
}
