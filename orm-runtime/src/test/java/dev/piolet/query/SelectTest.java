package dev.piolet.query;

import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sample.ArticleTable.ARTICLE;
import static dev.piolet.sample.EventTable.EVENT;
import static dev.piolet.sample.UserTable.USER;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.lower;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.piolet.sample.User;
import dev.piolet.sample.UserTable;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.SortKey;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The exact text and bound values of SELECT, clause by clause. */
class SelectTest {
  private static final UserTable BOSS = USER.as("boss");
  private static final String ID = "SELECT 'user'.'id' FROM 'user'";

  record Name(String name) {}

  record Named(Long id, Name name) {}

  @ParameterizedTest
  @MethodSource({"selections", "joins", "clauses"})
  void isWrittenAs(Select<?> select, String sql, List<?> binds) {
    assertThat(select.sql()).isEqualTo(sql);
    assertThat(select.binds()).isEqualTo(binds);
    assertThat(select.bound().sql()).isEqualTo(sql);
    assertThat(select.bound().values()).isEqualTo(binds);
    assertThat(select.one().sql()).isEqualTo(sql);
    assertThat(select.optional().binds()).isEqualTo(binds);
    assertThat(select).hasToString(sql);
    assertThat(select.one()).hasToString(sql);
  }

  static Stream<Arguments> selections() {
    return Stream.of(
        query(
            select(ARTICLE),
            "SELECT 'article'.'id', 'article'.'title', 'article'.'user_id' FROM 'blog'.'article'"),
        query(
            select(ARTICLE.as("a")),
            "SELECT 'a'.'id', 'a'.'title', 'a'.'user_id' FROM 'blog'.'article' AS 'a'"),
        query(select(EVENT.optional()), "SELECT 'event'.'name', 'event'.'at' FROM 'event'"),
        query(select(USER.id), ID),
        query(select(USER.age.plus(1)), "SELECT 'user'.'age' + ? FROM 'user'", 1),
        query(select(value(7)), "SELECT ?::integer", 7),
        query(select(value(7)).from(USER), "SELECT ?::integer FROM 'user'", 7),
        query(select(value(7)).limit(0), "SELECT ?::integer LIMIT ?", 7, 0L),
        query(select(count()).from(USER), "SELECT count(*) FROM 'user'"),
        query(select(count(), USER.id), "SELECT count(*), 'user'.'id' FROM 'user'"),
        query(
            select(lower(USER.name.concat("x"))),
            "SELECT lower('user'.'name' || ?) FROM 'user'",
            "x"),
        query(
            select(row(Named::new, USER.id, row(Name::new, USER.name))),
            "SELECT 'user'.'id', 'user'.'name' FROM 'user'"),
        query(
            select(USER.id, EVENT, row(Name::new, USER.name)).crossJoin(EVENT),
            "SELECT 'user'.'id', 'event'.'name', 'event'.'at', 'user'.'name'"
                + " FROM 'user' CROSS JOIN 'event'"),
        query(select(USER.active), "SELECT 'user'.'active' FROM 'user'"),
        query(select(USER.age.eq(1)), "SELECT 'user'.'age' = ? FROM 'user'", 1));
  }

  static Stream<Arguments> joins() {
    return Stream.of(
        query(
            select(USER.id).join(ARTICLE).on(ARTICLE.userId.eq(USER.id)),
            ID + " JOIN 'blog'.'article' ON 'article'.'user_id' = 'user'.'id'"),
        query(
            select(USER.id).leftJoin(BOSS).on(BOSS.age.gt(USER.age).and(BOSS.active)),
            ID + " LEFT JOIN 'user' AS 'boss' ON 'boss'.'age' > 'user'.'age' AND 'boss'.'active'"),
        query(
            select(USER.id.optional()).rightJoin(BOSS).on(BOSS.id.eq(9L)),
            ID + " RIGHT JOIN 'user' AS 'boss' ON 'boss'.'id' = ?",
            9L),
        query(
            select(USER.id.optional()).fullJoin(EVENT).on(EVENT.name.eq(USER.name)),
            ID + " FULL JOIN 'event' ON 'event'.'name' = 'user'.'name'"),
        query(
            select(USER.id).crossJoin(EVENT).join(BOSS).on(BOSS.id.eq(1L)).where(USER.id.eq(2L)),
            ID
                + " CROSS JOIN 'event' JOIN 'user' AS 'boss' ON 'boss'.'id' = ? WHERE 'user'.'id' = ?",
            1L,
            2L),
        query(
            select(ARTICLE.title).from(USER).join(ARTICLE).on(ARTICLE.userId.eq(USER.id)),
            "SELECT 'article'.'title' FROM 'user'"
                + " JOIN 'blog'.'article' ON 'article'.'user_id' = 'user'.'id'"),
        query(
            select(count()).from(USER).crossJoin(EVENT),
            "SELECT count(*) FROM 'user' CROSS JOIN 'event'"));
  }

  static Stream<Arguments> clauses() {
    NumberExpression<Integer> decade = USER.age.dividedBy(10);
    return Stream.of(
        query(select(USER.id).distinct(), "SELECT DISTINCT 'user'.'id' FROM 'user'"),
        query(
            select(USER.id).where(USER.id.eq(1L)).where(USER.active.or(USER.age.isNull())),
            ID + " WHERE 'user'.'id' = ? AND ('user'.'active' OR 'user'.'age' IS NULL)",
            1L),
        query(
            select(USER.name, count())
                .groupBy(USER.name)
                .having(count().gt(1L))
                .having(USER.name.ne("")),
            "SELECT 'user'.'name', count(*) FROM 'user' GROUP BY 'user'.'name'"
                + " HAVING count(*) > ? AND 'user'.'name' <> ?",
            1L,
            ""),
        query(
            select(USER.id).orderBy(USER.name, USER.age.desc().nullsLast()),
            ID + " ORDER BY 'user'.'name', 'user'.'age' DESC NULLS LAST"),
        query(
            select(USER.id).orderBy(USER.name).orderBy(USER.id),
            ID + " ORDER BY 'user'.'name', 'user'.'id'"),
        query(select(USER.id).orderBy(USER.name).orderBy(), ID + " ORDER BY 'user'.'name'"),
        query(select(USER.id).groupBy(), ID),
        query(select(USER.id).orderBy(new SortKey[0]), ID),
        query(select(USER.id).limit(10).offset(20), ID + " LIMIT ? OFFSET ?", 10L, 20L),
        query(select(USER.id).offset(20).limit(10).limit(5), ID + " LIMIT ? OFFSET ?", 5L, 20L),
        query(select(USER.id).forUpdate(), ID + " FOR UPDATE"),
        query(
            select(USER.id)
                .forUpdate()
                .offset(2)
                .limit(1)
                .orderBy(USER.id)
                .having(count().gt(3L))
                .groupBy(USER.id)
                .where(USER.active)
                .distinct(),
            "SELECT DISTINCT 'user'.'id' FROM 'user' WHERE 'user'.'active' GROUP BY 'user'.'id'"
                + " HAVING count(*) > ? ORDER BY 'user'.'id' LIMIT ? OFFSET ? FOR UPDATE",
            3L,
            1L,
            2L),
        query(
            select(count(), decade).groupBy(decade).orderBy(decade.desc(), USER.age.dividedBy(10)),
            "SELECT count(*), 'user'.'age' / ? FROM 'user' GROUP BY 2 ORDER BY 2 DESC, 2",
            10),
        query(
            select(count(), decade).groupBy(USER.age.dividedBy(9)),
            "SELECT count(*), 'user'.'age' / ? FROM 'user' GROUP BY 'user'.'age' / ?",
            10,
            9));
  }

  /** Double quotes are written as single ones here, to be legible. */
  private static Arguments query(Select<?> select, String sql, Object... binds) {
    return arguments(select, sql.replace('\'', '"'), List.of(binds));
  }

  @Test
  void branchesFromOneStatement() {
    Select<User> base = select(USER).where(USER.active);
    String text = base.sql();

    Select<User> young = base.where(USER.age.lt(30)).orderBy(USER.age).limit(3);
    Select<User> old = base.where(USER.age.gt(60)).forUpdate();
    Select<User> joined = base.join(ARTICLE).on(ARTICLE.userId.eq(USER.id)).distinct();

    assertThat(base.sql()).isEqualTo(text);
    assertThat(base.binds()).isEmpty();
    assertThat(young.sql())
        .isEqualTo(text + " AND \"user\".\"age\" < ? ORDER BY \"user\".\"age\" LIMIT ?");
    assertThat(young.binds()).containsExactly(30, 3L);
    assertThat(old.sql()).isEqualTo(text + " AND \"user\".\"age\" > ? FOR UPDATE");
    assertThat(old.binds()).containsExactly(60);
    assertThat(joined.sql()).startsWith("SELECT DISTINCT").endsWith(" WHERE \"user\".\"active\"");
  }

  @Test
  void servesThreadsAtTheSameTime() {
    Select<User> base = select(USER).where(USER.active);
    Set<String> texts = ConcurrentHashMap.newKeySet();

    IntStream.range(0, 2_000)
        .parallel()
        .forEach(
            i -> {
              Select<User> branch = base.where(USER.age.eq(i)).orderBy(USER.id).limit(i);
              texts.add(branch.sql());
              assertThat(branch.binds()).containsExactly(i, (long) i);
            });

    assertThat(texts).hasSize(1);
    assertThat(base.binds()).isEmpty();
  }

  @Test
  void namesAColumnWhoseTableIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> select(USER).where(ARTICLE.title.eq("x")).sql())
        .withMessage(
            "The column \"article\".\"title\" is used, but its table is in no FROM or JOIN of this"
                + " statement, which has \"user\". Join the table, or name it in from(...)");
    assertThatIllegalStateException()
        .isThrownBy(() -> select(USER.id, ARTICLE.id).bound())
        .withMessageContaining("\"article\".\"id\"");
    assertThatIllegalStateException()
        .isThrownBy(() -> select(USER).where(BOSS.id.eq(1L)).bound())
        .withMessageContaining("\"boss\".\"id\"");
    assertThatIllegalStateException()
        .isThrownBy(() -> select(BOSS).orderBy(USER.id).bound())
        .withMessageContaining("which has \"boss\"");
    assertThatIllegalStateException()
        .isThrownBy(() -> select(count()).where(USER.active).bound())
        .withMessageContaining("\"user\".\"active\"")
        .withMessageContaining("which has none");
    assertThatIllegalStateException()
        .isThrownBy(() -> select(USER.id).join(BOSS).on(ARTICLE.id.eq(1L)).bound())
        .withMessageContaining("which has \"user\", \"boss\"");
    assertThatIllegalStateException()
        .isThrownBy(() -> select(count()).crossJoin(USER).bound())
        .withMessage(
            "Nothing selected is a column, so FROM is not known: name the first table in from(...)");
  }

  @Test
  void showsWhatIsWrongInsteadOfThrowingFromToString() {
    assertThat(select(USER).where(ARTICLE.title.eq("x")).toString())
        .startsWith("Select: The column \"article\".\"title\" is used");
  }

  @Test
  void refusesNegativeCounts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> select(USER).limit(-1))
        .withMessage("limit(-1): a number of rows is not negative");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> select(USER).offset(-2))
        .withMessage("offset(-2): a number of rows is not negative");
  }

  @Test
  void quotesAnySpellingOfAnAlias() {
    assertThat(select(USER.as("a\"b ü?").id).sql())
        .isEqualTo("SELECT \"a\"\"b ü?\".\"id\" FROM \"user\" AS \"a\"\"b ü?\"");
    assertThatIllegalArgumentException().isThrownBy(() -> select(USER.as("")).sql());
    assertThatIllegalArgumentException().isThrownBy(() -> select(USER.as("a\0b")).sql());
  }
}
