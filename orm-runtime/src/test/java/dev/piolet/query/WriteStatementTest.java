package dev.piolet.query;

import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sample.ArticleTable.ARTICLE;
import static dev.piolet.sample.UserTable.USER;
import static dev.piolet.sql.Functions.lower;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.piolet.sample.Mood;
import dev.piolet.sample.User;
import dev.piolet.sample.UserTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The exact text and bound values of INSERT, UPDATE, DELETE and plain SQL. */
class WriteStatementTest {
  private static final UserTable U = USER.as("u");

  @ParameterizedTest
  @MethodSource({"inserts", "updates", "deletes", "plain"})
  void isWrittenAs(Statement<?> statement, String sql, List<?> binds) {
    assertThat(statement.sql()).isEqualTo(sql);
    assertThat(statement.binds()).isEqualTo(binds);
    assertThat(statement).hasToString(sql);
  }

  static Stream<Arguments> inserts() {
    return Stream.of(
        statement(insertInto(USER), "INSERT INTO 'user' DEFAULT VALUES"),
        statement(
            insertInto(ARTICLE).set(ARTICLE.title, "x").set(ARTICLE.userId, 3L),
            "INSERT INTO 'blog'.'article' ('title', 'user_id') VALUES (?, ?)",
            "x",
            3L),
        statement(
            insertInto(USER).set(USER.mood, Mood.SAD).setNull(USER.age),
            "INSERT INTO 'user' ('mood', 'age') VALUES (?::'mood', ?)",
            Mood.SAD,
            null),
        statement(
            insertInto(USER).set(USER.name, lower(value("X"))).set(USER.age, (Integer) null),
            "INSERT INTO 'user' ('name', 'age') VALUES (lower(?), ?)",
            "X",
            null),
        statement(
            insertInto(USER).set(USER.name, "x").returning(USER.id),
            "INSERT INTO 'user' ('name') VALUES (?) RETURNING 'user'.'id'",
            "x"),
        statement(
            insertInto(U).set(U.name, "x").returning(U.id, U.name, U.age.plus(1)),
            "INSERT INTO 'user' AS 'u' ('name') VALUES (?) RETURNING 'u'.'id', 'u'.'name', 'u'.'age' + ?",
            "x",
            1),
        statement(
            insertInto(ARTICLE).returning(ARTICLE).one(),
            "INSERT INTO 'blog'.'article' DEFAULT VALUES"
                + " RETURNING 'article'.'id', 'article'.'title', 'article'.'user_id'"));
  }

  static Stream<Arguments> updates() {
    return Stream.of(
        statement(
            update(USER).set(USER.name, "x").where(USER.id.eq(1L)),
            "UPDATE 'user' SET 'name' = ? WHERE 'user'.'id' = ?",
            "x",
            1L),
        statement(
            update(USER).set(USER.age, USER.age.plus(1)).setNull(USER.mood).all(),
            "UPDATE 'user' SET 'age' = 'user'.'age' + ?, 'mood' = ?::'mood'",
            1,
            null),
        statement(
            update(U).set(U.name, "x").where(U.active).where(U.age.gt(3).or(U.age.isNull())),
            "UPDATE 'user' AS 'u' SET 'name' = ? WHERE 'u'.'active' AND ('u'.'age' > ? OR 'u'.'age' IS NULL)",
            "x",
            3),
        statement(
            update(USER)
                .set(USER.name, "x")
                .where(USER.active)
                .returning(row(String::trim, USER.name)),
            "UPDATE 'user' SET 'name' = ? WHERE 'user'.'active' RETURNING 'user'.'name'",
            "x"));
  }

  static Stream<Arguments> deletes() {
    return Stream.of(
        statement(deleteFrom(USER).all(), "DELETE FROM 'user'"),
        statement(
            deleteFrom(ARTICLE).where(ARTICLE.id.in(1L, 2L)),
            "DELETE FROM 'blog'.'article' WHERE 'article'.'id' = ANY(?)",
            List.of(1L, 2L)),
        statement(
            deleteFrom(U).where(U.id.eq(1L)).returning(U.id, U.name),
            "DELETE FROM 'user' AS 'u' WHERE 'u'.'id' = ? RETURNING 'u'.'id', 'u'.'name'",
            1L));
  }

  static Stream<Arguments> plain() {
    return Stream.of(
        statement(sql("VACUUM"), "VACUUM"),
        statement(sql("SELECT ?, ?", 1, null), "SELECT ?, ?", 1, null),
        statement(sql("SELECT ?", (Object[]) null), "SELECT ?", (Object) null),
        statement(sql("SELECT ?", (Object) null).into(USER.id), "SELECT ?", (Object) null));
  }

  /** Double quotes are written as single ones here, to be legible. */
  private static Arguments statement(Statement<?> statement, String sql, Object... binds) {
    return arguments(statement, sql.replace('\'', '"'), Arrays.asList(binds));
  }

  @Test
  void demandsToBeToldWhichRows() {
    assertThatIllegalStateException()
        .isThrownBy(() -> update(USER).set(USER.name, "x").sql())
        .withMessage("This UPDATE of \"user\" has no where(...); say all() if all rows are meant");
    assertThatIllegalStateException()
        .isThrownBy(() -> deleteFrom(USER).returning(USER.id).sql())
        .withMessage("This DELETE of \"user\" has no where(...); say all() if all rows are meant");
    assertThatIllegalStateException()
        .isThrownBy(() -> deleteFrom(USER).where(USER.active).all().sql())
        .withMessage("This DELETE of \"user\" says both where(...) and all(): which is meant?");
    assertThatIllegalStateException()
        .isThrownBy(() -> update(USER).where(USER.active).sql())
        .withMessage("This UPDATE of \"user\" sets nothing: say set(...)");
  }

  @Test
  void setsAColumnOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> update(USER).set(USER.name, "x").set(USER.name, USER.email))
        .withMessage("The column \"user\".\"name\" is set twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> insertInto(USER).set(USER.age, 1).setNull(USER.age))
        .withMessage("The column \"user\".\"age\" is set twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> update(U).set(U.name, "x").set(USER.name, "y"));
  }

  @Test
  void refusesColumnsThatAreNotInReach() {
    assertThatIllegalStateException()
        .isThrownBy(() -> update(USER).set(USER.name, ARTICLE.title).all().sql())
        .withMessageContaining("\"article\".\"title\"");
    assertThatIllegalStateException()
        .isThrownBy(() -> insertInto(USER).set(USER.name, USER.email).sql())
        .withMessageContaining("\"user\".\"email\"")
        .withMessageContaining("which has none");
    assertThatIllegalStateException()
        .isThrownBy(() -> deleteFrom(USER).all().returning(ARTICLE.id).sql())
        .withMessageContaining("\"article\".\"id\"");
  }

  @Test
  void branchesFromOneStatement() {
    Update<User> base = update(USER).set(USER.name, "x");
    Delete<User> delete = deleteFrom(USER).where(USER.active);
    Insert<User> insert = insertInto(USER).set(USER.name, "x");

    Update<User> other = base.set(USER.age, 3).where(USER.id.eq(1L));
    Update<User> all = base.all();
    String narrowed = delete.where(USER.id.eq(1L)).sql();
    String longer = insert.set(USER.age, 3).sql();

    assertThat(all.binds()).containsExactly("x");
    assertThat(other.binds()).containsExactly("x", 3, 1L);
    assertThat(delete.sql()).isEqualTo("DELETE FROM \"user\" WHERE \"user\".\"active\"");
    assertThat(narrowed).isEqualTo(delete.sql() + " AND \"user\".\"id\" = ?");
    assertThat(insert.sql()).isEqualTo("INSERT INTO \"user\" (\"name\") VALUES (?)");
    assertThat(longer).isEqualTo("INSERT INTO \"user\" (\"name\", \"age\") VALUES (?, ?)");
  }

  @Test
  void keepsTheValuesThatItWasGiven() {
    byte[] bytes = {1};
    List<Integer> list = new ArrayList<>(List.of(1));
    List<Statement<?>> statements =
        List.of(
            sql("SELECT ?, ?", bytes, list),
            select(value(bytes))
                .where(value(bytes).in(List.of(bytes)).and(value(bytes).eq(bytes))));

    bytes[0] = 2;
    list.set(0, 2);

    for (Statement<?> statement : statements) {
      assertThat(statement.binds())
          .allSatisfy(
              bind ->
                  assertThat(bind)
                      .matches(
                          kept ->
                              kept instanceof List<?> values
                                  ? values.get(0).equals(1) || isOne(values.get(0))
                                  : isOne(kept)));
    }
  }

  private static boolean isOne(Object bytes) {
    return bytes instanceof byte[] array && array[0] == 1;
  }

  @Test
  void showsWhatIsWrongInsteadOfThrowingFromToString() {
    assertThat(update(USER))
        .hasToString("Update: This UPDATE of \"user\" sets nothing: say set(...)");
  }
}
