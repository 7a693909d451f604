package dev.piolet.it.connection;

import static dev.piolet.it.connection.OfficeTable.OFFICE;
import static dev.piolet.it.connection.UserTable.USER;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.piolet.error.NoRowException;
import dev.piolet.error.QueryException;
import dev.piolet.error.TooManyRowsException;
import dev.piolet.error.UniqueViolationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What exceptions tell, and what they keep to themselves until they are asked. */
class FailureTextTest extends ConnectionFixture {
  private static final String SECRET = "s3cret";

  /** What is logged of an exception: its message, its causes' and those of what it suppresses. */
  private static String stackTrace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static QueryException failureOf(ThrowingCallable call) {
    return catchThrowableOfType(QueryException.class, call);
  }

  private void script(String... statements) {
    for (String statement : statements) {
      conn.exec(sql(statement));
    }
  }

  @Test
  void theRowOfAViolatedCheckIsOnlyInTheDetail() {
    script("ALTER TABLE office ADD CHECK (city <> 's3cret')");

    QueryException failure = failureOf(() -> conn.insert(new Office(null, SECRET)));

    assertThat(stackTrace(failure))
        .contains("violates check constraint \"office_city_check\"", "SQLSTATE: 23514")
        .doesNotContain(SECRET);
    assertThat(failure.detail()).startsWith("Failing row contains (").contains(SECRET);
    assertThat(failure.values()).containsExactly(SECRET);
  }

  @Test
  void theKeyOfAViolatedConstraintIsOnlyInTheDetail() {
    conn.insert(new User("a", SECRET));

    QueryException failure = failureOf(() -> conn.insert(new User("b", SECRET)));

    assertThat(stackTrace(failure)).contains("\"user_email_key\"").doesNotContain(SECRET);
    assertThat(failure.detail()).isEqualTo("Key (email)=(s3cret) already exists.");
    assertThat(failure.column()).isEqualTo("email");
    assertThat(failure.violates(USER.uniqueEmail)).isTrue();
  }

  /** Statements that fail for a value, each in other words of PostgreSQL or its driver. */
  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of("SELECT ?::text::integer", "22P02", "invalid input syntax for type integer"),
        Arguments.of("SELECT ?::text::date", "22007", "invalid input syntax for type date"),
        Arguments.of("SELECT ?::text::jsonb", "22P02", "invalid input syntax for type json"),
        Arguments.of("SELECT ?::text::mood", "22P02", "invalid input value for enum mood"),
        Arguments.of("SELECT ?::text::uuid", "22P02", "invalid input syntax for type uuid"),
        Arguments.of("SELECT ?::text::int[]", "22P02", "malformed array literal"),
        Arguments.of("SELECT to_timestamp(?, 'YYYY')", "22007", "invalid value"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void aValueThatPostgresqlCannotReadIsNotTold(String text, String state, String words) {
    QueryException failure = failureOf(() -> conn.exec(sql(text, SECRET).into(OFFICE.city)));

    assertThat(failure.sqlState()).isEqualTo(state);
    assertThat(stackTrace(failure)).contains(words).doesNotContain(SECRET);
    assertThat(failure.values()).containsExactly(SECRET);
  }

  @Test
  void whereInAFunctionItFailedIsToldWithoutTheStatement() {
    script(
        """
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM NEW.city::integer;
          RETURN NEW;
        END $$""",
        "CREATE TRIGGER refuse BEFORE INSERT ON office FOR EACH ROW EXECUTE FUNCTION refuse()");

    QueryException failure = failureOf(() -> conn.insert(new Office(null, SECRET)));

    assertThat(stackTrace(failure))
        .contains("PL/pgSQL function refuse() line 3")
        .doesNotContain(SECRET);
  }

  @Test
  void aRowThatCopyRefusesIsNotTold() {
    script("ALTER TABLE office ADD CHECK (city <> 's3cret')");

    QueryException failure =
        failureOf(() -> conn.copyIn(OFFICE, List.of(new Office(1L, "a"), new Office(2L, SECRET))));

    assertThat(stackTrace(failure)).doesNotContain(SECRET);
    assertThat(failure.rowIndex()).hasValue(1);
  }

  /** The details of these name no row. */
  @Test
  void whatDependsOnATableIsTold() {
    script("CREATE VIEW offices AS SELECT * FROM office");

    assertThat(failureOf(() -> script("DROP TABLE office")))
        .hasMessageContaining("view offices depends on table office")
        .hasMessageContaining("DROP ... CASCADE");
  }

  @ParameterizedTest
  @ValueSource(ints = {30_000, 65_535})
  void aLongStatementIsCut(int values) {
    String marks = String.join(", ", Collections.nCopies(values, "?"));
    Object[] given = Collections.nCopies(values, SECRET).toArray();

    QueryException failure =
        failureOf(
            () ->
                conn.exec(sql("UPDATE office SET id = 1/0 WHERE city IN (" + marks + ")", given)));

    assertThat(failure.getMessage())
        .hasSizeLessThan(5_000)
        .endsWith("… (" + failure.sql().length() + " characters)");
    assertThat(failure.values()).hasSize(values);
  }

  @Test
  void aMissingRowTellsItsStatement() {
    NoRowException failure =
        catchThrowableOfType(
            NoRowException.class, () -> conn.exec(select(USER).where(USER.email.eq(SECRET)).one()));

    assertThat(failure.model()).contains(User.class);
    assertThat(failure.sql()).startsWith("SELECT \"user\".\"id\"").endsWith("\"email\" = ?");
    assertThat(failure.values()).containsExactly(SECRET);
    assertThat(failure.keys()).isEmpty();
    assertThat(failure).hasMessageContaining(failure.sql());
    assertThat(stackTrace(failure)).doesNotContain(SECRET);
  }

  @Test
  void whatIsNoModelIsTold() {
    NoRowException failure =
        catchThrowableOfType(
            NoRowException.class, () -> conn.exec(select(USER.name).from(USER).one()));

    assertThat(failure.model()).isEmpty();
  }

  @Test
  void tooManyRowsTellTheirStatement() {
    conn.insert(users(2));

    TooManyRowsException failure =
        catchThrowableOfType(
            TooManyRowsException.class,
            () -> conn.exec(select(USER).where(USER.name.ne(SECRET)).optional()));

    assertThat(failure.model()).contains(User.class);
    assertThat(failure.sql()).endsWith("\"name\" <> ?");
    assertThat(failure.values()).containsExactly(SECRET);
  }

  @Test
  void aMissingKeyTellsItsStatement() {
    User gone = conn.insert(new User("a", "a@x"));
    User other = conn.insert(new User("b", "b@x"));
    script("DELETE FROM \"user\" WHERE name = 'a'");
    gone.name = "z";
    other.name = "y";

    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> conn.refresh(gone),
            () -> conn.refresh(List.of(other, gone)),
            () -> conn.update(gone),
            () -> conn.update(List.of(other, gone)))) {
      NoRowException failure = catchThrowableOfType(NoRowException.class, call);
      assertThat(failure.model()).contains(User.class);
      assertThat(failure.keys()).isEqualTo(List.of(gone.id));
      assertThat(failure.sql()).contains("\"user\"");
      assertThat(failure.values()).isNotEmpty();
    }
  }

  @Test
  void theFailureOfOneObjectTellsNoPlaceInAList() {
    conn.insert(new User("a", "a@x"));
    User clash = new User("b", "a@x");
    User other = conn.insert(new User("c", "c@x"));
    other.email = "a@x";

    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> conn.insert(clash),
            () -> conn.upsert(clash, onConflict(USER.id).doUpdate(USER.name)),
            () -> conn.update(other),
            () -> conn.update(other, USER.email),
            () -> conn.insert(List.of(clash)))) {
      UniqueViolationException failure = catchThrowableOfType(UniqueViolationException.class, call);
      assertThat(failure.getMessage()).doesNotContain("Row:");
      assertThat(failure.rowIndex()).hasValue(0);
    }
    assertThat(failureOf(() -> conn.insert(List.of(clash, new User("d", "d@x")))))
        .hasMessageEndingWith("Row: 0 of the list, from 0");
  }

  @Test
  void aPipelineTellsNoValueEither() {
    Throwable failure =
        catchThrowable(
            () ->
                conn.pipeline(
                    update(OFFICE).set(OFFICE.city, "a").all(),
                    sql("SELECT ?::text::integer", SECRET)));

    assertThat(stackTrace(failure)).contains("Statement: 1").doesNotContain(SECRET);
  }
}
