package dev.piolet.query;

import static dev.piolet.query.Sql.after;
import static dev.piolet.query.Sql.before;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.truncate;
import static dev.piolet.query.Sql.update;
import static dev.piolet.sample.ArticleTable.ARTICLE;
import static dev.piolet.sample.UserTable.USER;
import static dev.piolet.sql.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.piolet.sample.UserTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The exact text and bound values of UPDATE and DELETE with other tables, and of TRUNCATE. */
class UpdateDeleteTest {
  private static final UserTable U = USER.as("u");

  @ParameterizedTest
  @MethodSource({"updates", "deletes", "truncates"})
  void isWrittenAs(Statement<?> statement, String sql, List<?> binds) {
    assertThat(statement.sql()).isEqualTo(sql);
    assertThat(statement.binds()).isEqualTo(binds);
    assertThat(statement).hasToString(sql);
  }

  static Stream<Arguments> updates() {
    var counts = commonTable("counts", select(ARTICLE.userId, count()).groupBy(ARTICLE.userId));
    return Stream.of(
        statement(
            update(USER)
                .set(USER.name, select(ARTICLE.title).where(ARTICLE.userId.eq(USER.id)).limit(1))
                .setDefault(USER.age)
                .all(),
            "UPDATE 'user' SET 'name' = (SELECT 'article'.'title' FROM 'blog'.'article'"
                + " WHERE 'article'.'user_id' = 'user'.'id' LIMIT ?), 'age' = DEFAULT",
            1L),
        statement(
            update(USER)
                .set(USER.name, ARTICLE.title)
                .from(ARTICLE)
                .where(ARTICLE.userId.eq(USER.id))
                .returning(USER.id, ARTICLE.id),
            "UPDATE 'user' SET 'name' = 'article'.'title' FROM 'blog'.'article'"
                + " WHERE 'article'.'user_id' = 'user'.'id' RETURNING 'user'.'id', 'article'.'id'"),
        statement(
            update(USER)
                .set(USER.name, U.name)
                .from(ARTICLE)
                .join(U)
                .on(U.id.eq(ARTICLE.userId))
                .leftJoin(ARTICLE.as("b"))
                .on(ARTICLE.as("b").id.eq(ARTICLE.id))
                .from(USER.as("v"))
                .all(),
            "UPDATE 'user' SET 'name' = 'u'.'name' FROM 'blog'.'article' JOIN 'user' AS 'u' ON"
                + " 'u'.'id' = 'article'.'user_id' LEFT JOIN 'blog'.'article' AS 'b' ON 'b'.'id' ="
                + " 'article'.'id' CROSS JOIN 'user' AS 'v'"),
        statement(
            update(USER)
                .with(counts)
                .set(USER.score, 1.0)
                .from(counts)
                .where(counts.get(ARTICLE.userId).eq(USER.id)),
            "WITH 'counts'('user_id', 'column2') AS (SELECT 'article'.'user_id', count(*) FROM"
                + " 'blog'.'article' GROUP BY 'article'.'user_id') UPDATE 'user' SET 'score' = ?"
                + " FROM 'counts' WHERE 'counts'.'user_id' = 'user'.'id'",
            1.0),
        statement(
            update(USER).set(USER.name, "x").all().returning(before(USER).name, after(USER).name),
            "UPDATE 'user' SET 'name' = ? RETURNING 'old'.'name', 'new'.'name'",
            "x"));
  }

  static Stream<Arguments> deletes() {
    return Stream.of(
        statement(
            deleteFrom(ARTICLE)
                .using(USER)
                .where(ARTICLE.userId.eq(USER.id))
                .where(USER.active.not())
                .returning(ARTICLE.id, USER.name),
            "DELETE FROM 'blog'.'article' USING 'user' WHERE 'article'.'user_id' = 'user'.'id'"
                + " AND NOT ('user'.'active') RETURNING 'article'.'id', 'user'.'name'"),
        statement(
            deleteFrom(ARTICLE)
                .with(commonTable("c", select(USER.id)))
                .using(USER)
                .leftJoin(U)
                .on(U.id.eq(USER.id))
                .all(),
            "WITH 'c'('id') AS (SELECT 'user'.'id' FROM 'user') DELETE FROM 'blog'.'article'"
                + " USING 'user' LEFT JOIN 'user' AS 'u' ON 'u'.'id' = 'user'.'id'"));
  }

  static Stream<Arguments> truncates() {
    return Stream.of(
        statement(truncate(USER), "TRUNCATE 'user'"),
        statement(
            truncate(U, ARTICLE).restartIdentity().cascade(),
            "TRUNCATE 'user', 'blog'.'article' RESTART IDENTITY CASCADE"),
        statement(truncate(USER).cascade(), "TRUNCATE 'user' CASCADE"));
  }

  /** Double quotes are written as single ones here, to be legible. */
  private static Arguments statement(Statement<?> statement, String sql, Object... binds) {
    return arguments(statement, sql.replace('\'', '"'), Arrays.asList(binds));
  }

  @Test
  void joinsToTheTablesOfFrom() {
    assertThatIllegalStateException()
        .isThrownBy(() -> update(USER).join(ARTICLE))
        .withMessage("There is nothing to join to: say from(...) first");
    assertThatIllegalStateException()
        .isThrownBy(() -> deleteFrom(USER).leftJoin(ARTICLE))
        .withMessage("There is nothing to join to: say using(...) first");
    assertThatIllegalStateException()
        .isThrownBy(
            () -> deleteFrom(USER).using(U).join(ARTICLE).on(ARTICLE.id.eq(USER.id)).all().sql())
        .withMessageContaining("\"user\".\"id\"")
        .withMessageContaining("which has \"u\", \"article\"");
  }

  @Test
  void stillDemandsToBeToldWhichRows() {
    assertThatIllegalStateException()
        .isThrownBy(() -> deleteFrom(USER).using(ARTICLE).sql())
        .withMessageContaining("has no where(...)");
    assertThatIllegalStateException()
        .isThrownBy(() -> update(USER).set(USER.age, 1).from(ARTICLE).sql())
        .withMessageContaining("has no where(...)");
  }

  @Test
  void knowsRowsBeforeAndAfterInReturningAlone() {
    assertThatIllegalStateException()
        .isThrownBy(() -> update(USER).set(USER.name, before(USER).name).all().sql())
        .withMessageContaining("\"old\".\"name\"");
    assertThatIllegalStateException()
        .isThrownBy(() -> deleteFrom(USER).all().returning(before(ARTICLE)).sql())
        .withMessageContaining("\"old\".\"id\"");
  }
}
