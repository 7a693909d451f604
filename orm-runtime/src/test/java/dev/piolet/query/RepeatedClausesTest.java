package dev.piolet.query;

import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.keyset;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;
import static dev.piolet.sample.ArticleTable.ARTICLE;
import static dev.piolet.sample.UserTable.USER;
import static dev.piolet.sql.Conditions.absent;
import static dev.piolet.sql.Conditions.allOf;
import static dev.piolet.sql.Conditions.anyOf;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.percentileCont;
import static dev.piolet.sql.Functions.rowNumber;
import static dev.piolet.sql.Functions.stringAgg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.sample.UserTable;
import dev.piolet.sql.Window;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Clauses that are said several times, and conditions of which there are several or none. */
class RepeatedClausesTest {
  private static final String ID = "SELECT 'user'.'id' FROM 'user'";
  private static final UserTable BOSS = USER.as("boss");

  static List<Arguments> added() {
    var names = Window.partitionBy(USER.name).named("a");
    var ages = Window.ordered(USER.age).named("b");
    return List.of(
        Arguments.of(
            select(USER.id).orderBy(USER.name).orderBy(USER.id.desc()),
            ID + " ORDER BY 'user'.'name', 'user'.'id' DESC"),
        Arguments.of(
            select(USER.id).orderBy(USER.name).orderBy(List.of()).orderBy(List.of(USER.age)),
            ID + " ORDER BY 'user'.'name', 'user'.'age'"),
        Arguments.of(
            select(USER.id).union(select(USER.id)).orderBy(USER.id).orderBy(USER.id.desc()),
            ID + " UNION " + ID + " ORDER BY 1, 1 DESC"),
        Arguments.of(
            select(count()).groupBy(USER.name).groupBy().groupBy(USER.age).from(USER),
            "SELECT count(*) FROM 'user' GROUP BY 'user'.'name', 'user'.'age'"),
        Arguments.of(
            select(USER.id).distinctOn(USER.name).distinctOn(USER.age),
            "SELECT DISTINCT ON ('user'.'name', 'user'.'age') 'user'.'id' FROM 'user'"),
        Arguments.of(
            select(USER.id).where(USER.active, USER.age.isNull()).where(USER.name.isNull()),
            ID + " WHERE 'user'.'active' AND 'user'.'age' IS NULL AND 'user'.'name' IS NULL"),
        Arguments.of(
            select(USER.id).where(USER.active, absent(), USER.age.isNull().or(USER.active)),
            ID + " WHERE 'user'.'active' AND ('user'.'age' IS NULL OR 'user'.'active')"),
        Arguments.of(
            select(USER.id).groupBy(USER.id).having(USER.active, USER.active.not()),
            ID + " GROUP BY 'user'.'id' HAVING 'user'.'active' AND NOT ('user'.'active')"),
        Arguments.of(
            select(USER.id).join(BOSS).on(BOSS.active, BOSS.age.isNull()),
            ID + " JOIN 'user' AS 'boss' ON 'boss'.'active' AND 'boss'.'age' IS NULL"),
        Arguments.of(select(USER.id).from(USER).from(BOSS), ID + ", 'user' AS 'boss'"),
        Arguments.of(
            select(rowNumber().over(names), rowNumber().over(ages))
                .from(USER)
                .window(names)
                .window(ages),
            "SELECT row_number() OVER 'a', row_number() OVER 'b' FROM 'user' WINDOW 'a' AS"
                + " (PARTITION BY 'user'.'name'), 'b' AS (ORDER BY 'user'.'age')"),
        Arguments.of(
            select(rowNumber().over(Window.ordered(USER.name).orderBy(USER.age))),
            "SELECT row_number() OVER (ORDER BY 'user'.'name', 'user'.'age') FROM 'user'"),
        Arguments.of(
            select(stringAgg(USER.name, ",").orderBy(USER.age).orderBy(USER.id)),
            "SELECT string_agg('user'.'name', ? ORDER BY 'user'.'age', 'user'.'id') FROM 'user'"),
        Arguments.of(
            select(USER.id)
                .crossJoin(BOSS)
                .lock(Lock.forUpdate().of(USER).of(BOSS))
                .lock(Lock.forShare().nowait()),
            ID + " CROSS JOIN 'user' AS 'boss' FOR UPDATE OF 'user', 'boss' FOR SHARE NOWAIT"),
        Arguments.of(
            select(USER.id).limit(1).limit(2).offset(3).offset(4), ID + " LIMIT ? OFFSET ?"),
        Arguments.of(
            update(USER).set(USER.age, 1).where(USER.active, USER.age.isNull()),
            "UPDATE 'user' SET 'age' = ? WHERE 'user'.'active' AND 'user'.'age' IS NULL"),
        Arguments.of(
            deleteFrom(USER).where(USER.active, USER.age.isNull()),
            "DELETE FROM 'user' WHERE 'user'.'active' AND 'user'.'age' IS NULL"),
        // Of no conditions all hold, and none does
        Arguments.of(select(USER.id).where(anyOf(List.of())), ID + " WHERE FALSE"),
        Arguments.of(select(USER.id).where(anyOf(List.of()).not()), ID),
        Arguments.of(select(USER.id).where(allOf(List.of())), ID),
        Arguments.of(select(USER.id).where(allOf(List.of()).not()), ID + " WHERE FALSE"),
        Arguments.of(
            select(USER.id).where(USER.active.or(anyOf())), ID + " WHERE 'user'.'active' OR FALSE"),
        Arguments.of(select(USER.id).where(anyOf(List.of(absent()))), ID),
        Arguments.of(deleteFrom(USER).where(anyOf(List.of())), "DELETE FROM 'user' WHERE FALSE"));
  }

  @ParameterizedTest
  @MethodSource("added")
  void isWrittenAs(Statement<?> statement, String text) {
    assertThat(statement.sql()).isEqualTo(text.replace('\'', '"'));
  }

  @Test
  void refusesWhatCannotBeSaidTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> update(USER).set(USER.age, 1).set(USER.age, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> select(USER.id).distinctOn());
    assertThatIllegalStateException()
        .isThrownBy(() -> select(USER.id).distinct().distinctOn(USER.id))
        .withMessageContaining("say one of them");
    assertThatIllegalStateException()
        .isThrownBy(() -> select(USER.id).distinctOn(USER.id).distinct())
        .withMessageContaining("say one of them");
    assertThatIllegalStateException()
        .isThrownBy(() -> percentileCont(0.5, USER.age).orderBy(USER.age))
        .withMessageContaining("percentile_cont");
    var numbers = commonTable("n", select(USER.id)).unionAll(n -> select(n.get(USER.id)).from(n));
    assertThatIllegalStateException()
        .isThrownBy(() -> numbers.union(n -> select(n.get(USER.id)).from(n)))
        .withMessageContaining("\"n\"");
    assertThatIllegalStateException()
        .isThrownBy(() -> select(USER.id).orderBy(USER.id).limit(1).fetchWithTies(2).sql())
        .withMessageContaining("limit(...) and fetchWithTies(...)");
    assertThatIllegalStateException()
        .isThrownBy(() -> select(USER.id).fetchWithTies(2).sql())
        .withMessageContaining("orderBy(...)");
  }

  @Test
  void anUpdateOfAllRowsHasToSaySo() {
    assertThatIllegalStateException()
        .isThrownBy(() -> deleteFrom(USER).where(allOf(List.of())).sql())
        .withMessageContaining("all()");
    assertThatIllegalStateException()
        .isThrownBy(() -> deleteFrom(USER).where(anyOf(List.of()).not()).sql())
        .withMessageContaining("all()");
  }

  static List<Select<Long>> notPaged() {
    Select<Long> ids = select(USER.id);
    return List.of(
        ids.limit(3),
        ids.offset(1),
        ids.orderBy(USER.id).fetchWithTies(1),
        ids.forUpdate(),
        ids.lock(Lock.forShare().skipLocked()),
        ids.distinct(),
        ids.distinctOn(USER.id),
        ids.with(commonTable("gone", deleteFrom(ARTICLE).all().returning(ARTICLE.id))));
  }

  @ParameterizedTest
  @MethodSource("notPaged")
  void refusesAPageOfWhatCannotBeCounted(Select<Long> query) {
    assertThatIllegalStateException().isThrownBy(() -> query.page(0, 2));
    if (!query.sql().startsWith("WITH")) {
      assertThat(select(query.as("rows")).page(0, 2).sql()).contains(query.sql());
    }
  }

  static List<Select<Long>> notSought() {
    Select<Long> ids = select(USER.id);
    return List.of(
        ids.limit(3),
        ids.offset(1),
        ids.orderBy(USER.name),
        ids.orderBy(USER.id).fetchWithTies(1),
        ids.distinct(),
        ids.distinctOn(USER.id),
        ids.groupBy(USER.id),
        ids.having(count().gt(1L)));
  }

  @ParameterizedTest
  @MethodSource("notSought")
  void refusesAPageByPlaceOfWhatHasItsOwn(Select<Long> query) {
    assertThatIllegalStateException()
        .isThrownBy(() -> query.seek(keyset(USER.id.asc()), 2))
        .withMessageContaining("seek(...) of a query with ")
        .withMessageContaining("leave");
  }

  @Test
  void messagesSayWhatToDo() {
    assertThatIllegalStateException()
        .isThrownBy(() -> select(USER.id).limit(3).page(0, 2))
        .withMessage(
            "page(...) of a query with LIMIT would page through other rows than its own: leave it"
                + " out, or page through select(...).from(query.as(\"rows\")): SELECT"
                + " \"user\".\"id\" FROM \"user\" LIMIT ?");
    assertThatIllegalStateException()
        .isThrownBy(() -> select(USER.id).forUpdate().page(0, 2))
        .withMessageContaining("FOR UPDATE or another lock");
  }

  @Test
  void aKeyThatAnOuterJoinLeavesOutMayBeNull() {
    var bosses = select(USER.id).leftJoin(BOSS).on(BOSS.id.eq(USER.id));
    assertThat(
            bosses
                .seek(keyset(BOSS.name.asc(), USER.id.asc()), 2)
                .after(new Tuple2<>("x", 1L))
                .sql())
        .contains("\"boss\".\"name\" > ? OR \"boss\".\"name\" IS NULL");
    assertThat(
            bosses
                .seek(keyset(BOSS.name.asc(), USER.id.asc()), 2)
                .after(new Tuple2<>(null, 1L))
                .sql())
        .contains("\"boss\".\"name\" IS NULL AND \"user\".\"id\" > ?");
  }
}
