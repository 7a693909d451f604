package dev.piolet.it.query;

import static dev.piolet.it.query.DepartmentTable.DEPARTMENT;
import static dev.piolet.it.query.EmployeeTable.EMPLOYEE;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.keyset;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.sql.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.query.Page;
import dev.piolet.query.Query;
import dev.piolet.query.Tuple2;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of queries that have clauses of their own: right, or refused before anything is sent. */
class PagedQueryTest extends StaffFixture {
  private List<Page<Long>> pages(Query<Long, ?> query) {
    var rows = query.as("rows");
    var paged = select(rows.get(EMPLOYEE.id)).orderBy(rows.get(EMPLOYEE.id).asc());
    return List.of(
        conn.exec(paged.page(0, 2)), conn.exec(paged.page(1, 2)), conn.exec(paged.page(9, 2)));
  }

  @Test
  void pagesThroughTheRowsOfAQueryWithALimit() {
    var ids = select(EMPLOYEE.id).orderBy(EMPLOYEE.id);
    assertThat(pages(ids.limit(3)))
        .containsExactly(
            new Page<>(List.of(1L, 2L), 3), new Page<>(List.of(3L), 3), new Page<>(List.of(), 3));
    assertThat(pages(ids.offset(3)))
        .containsExactly(
            new Page<>(List.of(4L, 5L), 3), new Page<>(List.of(6L), 3), new Page<>(List.of(), 3));
    assertThat(pages(select(EMPLOYEE.id).distinct().union(select(EMPLOYEE.id))).get(2).total())
        .isEqualTo(6);
    assertThatIllegalStateException().isThrownBy(() -> conn.exec(ids.limit(3).page(0, 2)));
    assertThatIllegalStateException().isThrownBy(() -> conn.exec(ids.forUpdate().page(0, 2)));
  }

  @Test
  void countsGroupsAndRowsOfCommonTables() {
    var groups =
        select(EMPLOYEE.departmentId, count())
            .groupBy(EMPLOYEE.departmentId)
            .orderBy(EMPLOYEE.departmentId.asc().nullsLast());
    long all = conn.exec(groups).size();
    assertThat(conn.exec(groups.page(0, 1)).total()).isEqualTo(all);
    assertThat(conn.exec(groups.page(99, 1)).total()).isEqualTo(all);
    var common = commonTable("c", select(EMPLOYEE.id).limit(4));
    var paged = select(common).from(common).with(common);
    assertThat(conn.exec(paged.page(0, 3)).total()).isEqualTo(4);
    assertThat(conn.exec(paged.page(99, 3)).total()).isEqualTo(4);
  }

  @Test
  void goesOnFromAPlaceWithoutAJoinedRow() {
    var key = keyset(DEPARTMENT.name.asc(), EMPLOYEE.id.asc());
    var query =
        select(EMPLOYEE.id, DEPARTMENT.name.nullable())
            .from(EMPLOYEE)
            .leftJoin(DEPARTMENT)
            .on(DEPARTMENT.id.eq(EMPLOYEE.departmentId));
    var all = conn.exec(query.orderBy(DEPARTMENT.name, EMPLOYEE.id));
    assertThat(all).extracting(Tuple2::second).containsNull();
    List<Object> found = new ArrayList<>();
    Tuple2<Long, String> last = null;
    for (int i = 0; i < all.size(); i++) {
      var page = query.seek(key, 1);
      last =
          conn.exec(last == null ? page : page.after(new Tuple2<>(last.second(), last.first())))
              .get(0);
      found.add(last);
    }
    assertThat(found).isEqualTo(all);
    List<Object> backwards = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      var page = query.seek(key, 1);
      last =
          conn.exec(i == 0 ? page.last() : page.before(new Tuple2<>(last.second(), last.first())))
              .get(0);
      backwards.add(0, last);
    }
    assertThat(backwards).isEqualTo(all);
    var places = query.orderBy(DEPARTMENT.name, EMPLOYEE.id);
    assertThat(
            conn.exec(
                select(EMPLOYEE.id, key)
                    .leftJoin(DEPARTMENT)
                    .on(DEPARTMENT.id.eq(EMPLOYEE.departmentId))
                    .orderBy(key.orders())))
        .extracting(Tuple2::second)
        .isEqualTo(
            conn.exec(places).stream()
                .map(each -> new Tuple2<>(each.second(), each.first()))
                .toList());
  }

  @Test
  void readsLockedAndLimitedRowsInEveryWay() {
    var query = select(EMPLOYEE.id).orderBy(EMPLOYEE.id).limit(2).forUpdate();
    List<Long> streamed = new ArrayList<>();
    conn.forEach(query, streamed::add);
    List<Long> copied = new ArrayList<>();
    conn.copyOut(query, copied::add);

    assertThat(streamed).containsExactly(1L, 2L);
    assertThat(copied).containsExactly(1L, 2L);
    assertThat(conn.exec(query.limit(1).one())).isEqualTo(1L);
    assertThat(conn.exec(query.limit(0).optional())).isEmpty();
    assertThat(conn.exec(select(EMPLOYEE.id).orderBy(EMPLOYEE.salary).fetchWithTies(1)))
        .isNotEmpty();
  }

  @Test
  void locksSomeRowsOneWayAndOthersAnother() {
    var query =
        select(EMPLOYEE.id)
            .join(DEPARTMENT)
            .on(DEPARTMENT.id.eq(EMPLOYEE.departmentId))
            .lock(dev.piolet.query.Lock.forUpdate().of(EMPLOYEE))
            .lock(dev.piolet.query.Lock.forKeyShare().of(DEPARTMENT));
    assertThat(query.sql()).endsWith(" FOR UPDATE OF \"employee\" FOR KEY SHARE OF \"department\"");
    assertThat(conn.exec(query)).isNotEmpty();
  }

  @Test
  void aTransactionIsNotEndedByPlainSql() {
    recorder.sent();
    conn.transaction(
        () -> {
          conn.exec(sql("UPDATE employee SET salary = 1"));
          assertThatIllegalArgumentException()
              .isThrownBy(() -> conn.exec(sql("COMMIT")))
              .withMessageContaining("transaction(...)");
          assertThatIllegalArgumentException()
              .isThrownBy(() -> conn.exec(sql("SELECT 1; rollback")));
          assertThat(conn.inTransaction()).isTrue();
        });
    assertThat(recorder.sent()).noneMatch(text -> text.contains("rollback")).endsWith("COMMIT");
  }
}
