package dev.piolet.query;

import static dev.piolet.query.Sql.after;
import static dev.piolet.query.Sql.before;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.excluded;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sample.ArticleTable.ARTICLE;
import static dev.piolet.sample.UserTable.USER;
import static dev.piolet.sql.Functions.lower;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.piolet.sample.Article;
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

/** The exact text and bound values of INSERT in all its forms. */
class InsertStatementTest {
  private static final UserTable U = USER.as("u");
  private static final String NAMED = "INSERT INTO 'user' ('name') VALUES (?)";

  private record Guest(String name, Mood mood, Integer age) {}

  private static final Guest ANN = new Guest("Ann", Mood.HAPPY, 30);
  private static final Guest BOB = new Guest("Bob", Mood.SAD, null);

  private static InsertRow<User> named() {
    return insertInto(USER).set(USER.name, "x");
  }

  @ParameterizedTest
  @MethodSource({"rows", "queries", "conflicts", "others"})
  void isWrittenAs(Statement<?> statement, String sql, List<?> binds) {
    assertThat(statement.sql()).isEqualTo(sql);
    assertThat(statement.binds()).isEqualTo(binds);
    assertThat(statement).hasToString(sql);
  }

  static Stream<Arguments> rows() {
    return Stream.of(
        statement(
            insertInto(USER)
                .rows(List.of(ANN, BOB))
                .set(USER.name, Guest::name)
                .set(USER.mood, Guest::mood)
                .set(USER.age, Guest::age)
                .set(USER.active, guest -> true),
            "INSERT INTO 'user' ('name', 'mood', 'age', 'active') SELECT r.c1, r.c2, r.c3, r.c4"
                + " FROM unnest(?, ?::'mood'[], ?, ?) WITH ORDINALITY AS r(c1, c2, c3, c4, ord)"
                + " ORDER BY r.ord",
            List.of("Ann", "Bob"),
            List.of(Mood.HAPPY, Mood.SAD),
            Arrays.asList(30, null),
            List.of(true, true)),
        statement(
            insertInto(ARTICLE)
                .rows(List.of(new Tuple2<>("t", 1L)))
                .set(ARTICLE.title, Tuple2::first)
                .set(ARTICLE.userId, Tuple2::second)
                .onConflictDoNothing()
                .returning(ARTICLE.id),
            "INSERT INTO 'blog'.'article' ('title', 'user_id') SELECT r.c1, r.c2"
                + " FROM unnest(?, ?) WITH ORDINALITY AS r(c1, c2, ord) ORDER BY r.ord"
                + " ON CONFLICT DO NOTHING RETURNING 'article'.'id'",
            List.of("t"),
            List.of(1L)),
        statement(
            insertInto(USER).rows(List.<Guest>of()).set(USER.name, Guest::name),
            "INSERT INTO 'user' ('name') SELECT r.c1 FROM unnest(?) WITH ORDINALITY AS r(c1, ord)"
                + " ORDER BY r.ord",
            List.of()));
  }

  static Stream<Arguments> queries() {
    CommonTable<Tuple2<Long, String>> gone =
        commonTable("gone", deleteFrom(USER).where(USER.active).returning(USER.id, USER.name));
    return Stream.of(
        statement(
            insertInto(ARTICLE).columns(ARTICLE.title).select(select(USER.name).where(USER.active)),
            "INSERT INTO 'blog'.'article' ('title')"
                + " SELECT 'user'.'name' FROM 'user' WHERE 'user'.'active'"),
        statement(
            insertInto(ARTICLE)
                .columns(ARTICLE.userId, ARTICLE.title)
                .select(select(USER.id, USER.name).unionAll(select(value(1L), lower(value("X"))))),
            "INSERT INTO 'blog'.'article' ('user_id', 'title')"
                + " SELECT 'user'.'id', 'user'.'name' FROM 'user' UNION ALL SELECT ?::bigint, lower(?)",
            1L,
            "X"),
        statement(
            insertInto(ARTICLE).select(select(ARTICLE.as("other")).limit(1)),
            "INSERT INTO 'blog'.'article' ('id', 'title', 'user_id') SELECT 'other'.'id',"
                + " 'other'.'title', 'other'.'user_id' FROM 'blog'.'article' AS 'other' LIMIT ?",
            1L),
        statement(
            insertInto(ARTICLE)
                .with(gone)
                .columns(ARTICLE.userId, ARTICLE.title)
                .select(select(gone)),
            "WITH 'gone'('id', 'name') AS (DELETE FROM 'user' WHERE 'user'.'active'"
                + " RETURNING 'user'.'id', 'user'.'name')"
                + " INSERT INTO 'blog'.'article' ('user_id', 'title')"
                + " SELECT 'gone'.'id', 'gone'.'name' FROM 'gone'"));
  }

  static Stream<Arguments> conflicts() {
    return Stream.of(
        statement(named().onConflictDoNothing(), NAMED + " ON CONFLICT DO NOTHING", "x"),
        statement(
            named().onConflict(USER.email, USER.name).doNothing(),
            NAMED + " ON CONFLICT ('email', 'name') DO NOTHING",
            "x"),
        statement(
            named().onConflictOf(lower(USER.email), USER.id).doNothing(),
            NAMED + " ON CONFLICT ((lower('email')), ('id')) DO NOTHING",
            "x"),
        statement(
            named().onConstraint("user_email_key").doNothing(),
            NAMED + " ON CONFLICT ON CONSTRAINT 'user_email_key' DO NOTHING",
            "x"),
        statement(
            named().onConflict(USER.email).where(USER.active, USER.age.isNull()).doNothing(),
            NAMED + " ON CONFLICT ('email') WHERE 'active' AND 'age' IS NULL DO NOTHING",
            "x"),
        statement(
            named().onConflict(USER.email).doUpdate(USER.name, USER.age),
            NAMED
                + " ON CONFLICT ('email') DO UPDATE SET 'name' = EXCLUDED.'name',"
                + " 'age' = EXCLUDED.'age'",
            "x"),
        statement(
            named()
                .onConflict(USER.email)
                .doUpdate(USER.name)
                .set(USER.age, USER.age.plus(excluded(USER).age))
                .set(USER.active, true)
                .where(USER.name.ne(excluded(USER).name), USER.active)
                .returning(USER.id),
            NAMED
                + " ON CONFLICT ('email') DO UPDATE SET 'name' = EXCLUDED.'name',"
                + " 'age' = 'user'.'age' + 'excluded'.'age', 'active' = ?"
                + " WHERE 'user'.'name' <> 'excluded'.'name' AND 'user'.'active'"
                + " RETURNING 'user'.'id'",
            "x",
            true),
        statement(
            insertInto(U)
                .set(U.name, "x")
                .onConflict(U.email)
                .doUpdate()
                .set(U.name, select(ARTICLE.title).where(ARTICLE.userId.eq(U.id)).limit(1))
                .setDefault(U.age),
            "INSERT INTO 'user' AS 'u' ('name') VALUES (?) ON CONFLICT ('email') DO UPDATE SET"
                + " 'name' = (SELECT 'article'.'title' FROM 'blog'.'article'"
                + " WHERE 'article'.'user_id' = 'u'.'id' LIMIT ?), 'age' = DEFAULT",
            "x",
            1L));
  }

  static Stream<Arguments> others() {
    return Stream.of(
        statement(
            insertInto(USER).set(USER.id, 1L).setDefault(USER.name).overridingSystemValue(),
            "INSERT INTO 'user' ('id', 'name') OVERRIDING SYSTEM VALUE VALUES (?, DEFAULT)",
            1L),
        statement(
            insertInto(ARTICLE)
                .columns(ARTICLE.id)
                .select(select(USER.id))
                .overridingUserValue()
                .with(commonTable("c", select(USER.id))),
            "WITH 'c'('id') AS (SELECT 'user'.'id' FROM 'user') INSERT INTO 'blog'.'article' ('id')"
                + " OVERRIDING USER VALUE SELECT 'user'.'id' FROM 'user'"),
        statement(
            named().returning(before(USER).name.optional(), after(USER).name.concat("!"), USER.age),
            NAMED + " RETURNING 'old'.'name', 'new'.'name' || ?, 'user'.'age'",
            "x",
            "!"));
  }

  /** Double quotes are written as single ones here, to be legible. */
  private static Arguments statement(Statement<?> statement, String sql, Object... binds) {
    return arguments(statement, sql.replace('\'', '"'), Arrays.asList(binds));
  }

  @Test
  void keepsItsRowsWhenTheListIsEdited() {
    List<Guest> guests = new ArrayList<>(List.of(ANN));
    var rows = insertInto(USER).rows(guests);
    guests.add(BOB);

    assertThat(rows.set(USER.name, Guest::name).binds()).containsExactly(List.of("Ann"));
  }

  @Test
  void namesAColumnOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> insertInto(USER).rows(List.of(ANN)).set(USER.age, Guest::age).set(U.age, g -> 1))
        .withMessage("The column \"u\".\"age\" is set twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> insertInto(USER).columns(USER.name, USER.name))
        .withMessage("The column \"user\".\"name\" is set twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> named().onConflict(USER.email).doUpdate(USER.name).set(USER.name, "x"))
        .withMessage("The column \"user\".\"name\" is set twice");
  }

  @Test
  void refusesWhatPostgresqlWould() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                insertInto(ARTICLE)
                    .select(select(row((String title) -> new Article(1L, title, 1), USER.name))))
        .withMessageStartingWith(
            "The query selects 1 columns for the 3 of [\"article\".\"id\", \"article\".\"title\","
                + " \"article\".\"user_id\"]: SELECT");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> named().onConflict(USER.email).where(USER.age.gt(3)))
        .withMessageContaining("of an index has a bound value")
        .withMessageContaining("\"user\".\"age\" > ?");
    assertThatIllegalArgumentException().isThrownBy(() -> named().onConflictOf());
    assertThatIllegalStateException()
        .isThrownBy(() -> named().onConflict(USER.email).doUpdate().sql())
        .withMessageContaining("DO UPDATE of \"user\" sets nothing");
    assertThatIllegalStateException()
        .isThrownBy(
            () -> named().onConflict(USER.email).doUpdate().set(USER.name, ARTICLE.title).sql())
        .withMessageContaining("\"article\".\"title\"")
        .withMessageContaining("which has \"user\", \"excluded\"");
    assertThatIllegalStateException()
        .isThrownBy(() -> insertInto(USER).set(USER.name, excluded(USER).name).sql())
        .withMessageContaining("\"excluded\".\"name\"");
    assertThatIllegalStateException()
        .isThrownBy(() -> named().onConflictOf(ARTICLE.title).doNothing().sql())
        .withMessageContaining("\"article\".\"title\"");
  }
}
