package dev.piolet.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that the compiler finds, each beside what was meant, which compiles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MustNotCompileTest {
  private static final String BEGINNING =
      """
      package app;
      import static dev.piolet.query.Sql.*;
      import static dev.piolet.sample.ArticleTable.ARTICLE;
      import static dev.piolet.sample.EventTable.EVENT;
      import static dev.piolet.sample.MembershipTable.MEMBERSHIP;
      import static dev.piolet.sample.UserTable.USER;
      import static dev.piolet.sql.Functions.*;
      import dev.piolet.DBConnection;
      import dev.piolet.query.*;
      import dev.piolet.sample.*;
      import dev.piolet.sql.*;
      import dev.piolet.type.PgTypes;
      import java.time.LocalDate;
      import java.util.*;
      abstract class Program {
        DBConnection conn;
        User user;
        List<User> users;
        List<Article> articles;
        MembershipTable.Key key;
        abstract void use(Object result);
        void run() {
      """;

  private final Map<Integer, List<String>> errors = new TreeMap<>();

  /** A mistake, and what was meant. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        // Nulls that say not what they stand for
        arguments(
            "use(update(USER).set(USER.name, null));", "use(update(USER).setNull(USER.name));"),
        arguments(
            "use(caseWhen(USER.active, \"a\").when(USER.id.eq(1L), null).otherwiseNull());",
            "use(caseWhen(USER.active, \"a\").otherwiseNull());"),
        arguments(
            "use(caseWhen(USER.active, \"a\").otherwise(null));",
            "use(caseWhen(USER.active, \"a\").otherwise(typedValue(PgTypes.TEXT, null)));"),
        arguments("use(value(null));", "use(typedValue(PgTypes.TEXT, null));"),
        arguments("use(USER.name.eq(null));", "use(USER.name.isNull());"),
        // Comparisons of different types
        arguments("use(USER.id.like(\"x\"));", "use(USER.name.like(\"x\"));"),
        arguments("use(USER.active.like(\"x\"));", "use(lower(USER.name).like(\"x\"));"),
        arguments("use(USER.name.eq(3));", "use(USER.name.eq(\"3\"));"),
        arguments("use(USER.id.eq(3.5));", "use(USER.id.eq(3));"),
        arguments("use(USER.mood.eq(\"SAD\"));", "use(USER.mood.eq(Mood.SAD));"),
        arguments("use(USER.born.lt(\"2000-01-01\"));", "use(USER.born.lt(LocalDate.EPOCH));"),
        arguments("use(USER.name.eq(USER.born));", "use(USER.name.eq(USER.email));"),
        arguments("use(USER.born.eq(USER.name));", "use(USER.born.eq(USER.as(\"u\").born));"),
        arguments("use(USER.age.eq(USER.name));", "use(USER.age.eq(USER.id));"),
        arguments("use(USER.age.eq(null));", "use(USER.age.isNull());"),
        arguments("use(USER.name.in(1, 2));", "use(USER.name.in(\"1\", \"2\"));"),
        arguments("use(USER.name.in(List.of(1)));", "use(USER.name.in(List.of(\"1\")));"),
        arguments("use(USER.age.between(1, 2L));", "use(USER.age.between(1, 2));"),
        arguments("use(USER.name.startsWith('x'));", "use(USER.name.startsWith(\"x\"));"),
        arguments("use(coalesce(USER.age, \"x\"));", "use(coalesce(USER.age, 0));"),
        // Operations that a type does not have
        arguments("use(USER.name.plus(1));", "use(USER.age.plus(1));"),
        arguments("use(USER.age.plus(1L));", "use(USER.id.plus(1L));"),
        arguments("use(USER.age.concat(\"x\"));", "use(USER.name.concat(\"x\"));"),
        arguments("use(sum(USER.name));", "use(sum(USER.age));"),
        arguments("use(lower(USER.age));", "use(lower(USER.name));"),
        arguments("use(value(\"x\").plus(1));", "use(value(1).plus(1));"),
        // Conditions
        arguments("use(select(USER).where(USER.name));", "use(select(USER).where(USER.active));"),
        arguments("use(USER.age.and(USER.active));", "use(USER.active.and(USER.active));"),
        arguments("use(select(USER).where());", "use(select(USER));"),
        arguments(
            "use(select(USER).having(count()));", "use(select(USER).having(count().gt(1L)));"),
        arguments("use(select(USER).orderBy(USER));", "use(select(USER).orderBy(USER.id));"),
        arguments(
            "use(select(USER).groupBy(USER.id.desc()));", "use(select(USER).groupBy(USER.id));"),
        // Joins without a condition
        arguments(
            "use(conn.exec(select(USER).leftJoin(ARTICLE)));",
            "use(conn.exec(select(USER).leftJoin(ARTICLE).on(ARTICLE.userId.eq(USER.id))));"),
        arguments(
            "use(select(USER).join(ARTICLE).where(USER.active));",
            "use(select(USER).crossJoin(ARTICLE).where(USER.active));"),
        // Joins along foreign keys
        arguments(
            "use(select(ARTICLE).join(ARTICLE.userKey.to(EVENT)));",
            "use(select(ARTICLE).join(ARTICLE.userKey.to(USER.as(\"u\"))));"),
        arguments(
            "use(select(ARTICLE).join(ARTICLE.userId));",
            "use(select(ARTICLE).join(ARTICLE.userKey));"),
        arguments(
            "use(select(ARTICLE).join(ARTICLE.userKey).on(ARTICLE.id.eq(1L)));",
            "use(select(ARTICLE).join(ARTICLE.userKey).where(ARTICLE.id.eq(1L)));"),
        arguments("use(select(ARTICLE.user().title));", "use(select(ARTICLE.user().name));"),
        arguments(
            "use(update(ARTICLE).set(ARTICLE.user().name, \"x\"));",
            "use(update(ARTICLE).set(ARTICLE.title, ARTICLE.user().name));"),
        // What an outer join leaves out
        arguments(
            "List<String> z = conn.exec(select(USER.name.optional()));",
            "List<Optional<String>> z = conn.exec(select(USER.name.optional()));"),
        // What is read
        arguments(
            "List<Tuple2<String, Long>> a = conn.exec(select(USER.id, USER.name));",
            "List<Tuple2<Long, String>> a = conn.exec(select(USER.id, USER.name));"),
        arguments(
            "List<Tuple2<Long, User>> b = conn.exec(select(USER.id, USER, USER.name));",
            "List<Tuple3<Long, User, String>> b = conn.exec(select(USER.id, USER, USER.name));"),
        arguments(
            "List<User> c = conn.exec(select(USER).one());",
            "User c = conn.exec(select(USER).one());"),
        arguments(
            "User d = conn.exec(select(USER).optional());",
            "Optional<User> d = conn.exec(select(USER).optional());"),
        arguments(
            "List<User> e = conn.exec(select(USER.optional()));",
            "List<Optional<User>> e = conn.exec(select(USER.optional()));"),
        arguments(
            "int f = conn.exec(deleteFrom(USER).all().returning(USER.id));",
            "int f = conn.exec(deleteFrom(USER).all());"),
        arguments(
            "List<Integer> g = conn.exec(select(sum(USER.age)));",
            "List<Long> g = conn.exec(select(sum(USER.age)));"),
        arguments(
            "use(row(Membership::new, MEMBERSHIP.team, MEMBERSHIP.userId, MEMBERSHIP.role));",
            "use(row(Membership::new, MEMBERSHIP.userId, MEMBERSHIP.team, MEMBERSHIP.role));"),
        arguments(
            "use(row(Membership::new, MEMBERSHIP.userId, MEMBERSHIP.team));",
            "use(row(Tuple2::new, MEMBERSHIP.userId, MEMBERSHIP.team));"),
        arguments(
            "List<Event> h = conn.exec(sql(\"SELECT 1\").into(USER));",
            "List<User> h = conn.exec(sql(\"SELECT 1\").into(USER));"),
        // Names, and rows of any width
        arguments("use(select(USER.name.as(1)));", "use(select(USER.name.as(\"one\")));"),
        arguments(
            "use(select(USER.id.as(\"i\")).as(\"t\").get(\"i\"));",
            "use(select(USER.id.as(\"i\")).as(\"t\").get(USER.id.as(\"i\")));"),
        arguments(
            "NumberExpression<Long> i = select(USER.name).as(\"t\").get(USER.name.as(\"n\"));",
            "NumberExpression<Long> i = select(USER.id).as(\"t\").get(USER.id.as(\"n\"));"),
        arguments(
            "use(select(USER.name).as(\"t\").get(USER.name).plus(1));",
            "use(select(USER.age).as(\"t\").get(USER.age).plus(1));"),
        arguments(
            "use(select(sum(USER.age).as(\"s\").filter(USER.active)));",
            "use(select(sum(USER.age).filter(USER.active).as(\"s\")));"),
        arguments(
            "use(conn.exec(select(List.of(USER.id, \"x\"))));",
            "use(conn.exec(select(List.of(USER.id, USER.name))));"),
        arguments(
            "use(conn.exec(select(USER.id, \"x\")));",
            "use(conn.exec(select(USER.id, value(\"x\"))));"),
        arguments(
            "String j = conn.exec(select(List.of(USER.id)).one()).get(USER.id);",
            "Long j = conn.exec(select(List.of(USER.id)).one()).get(USER.id);"),
        arguments(
            "use(conn.exec(select(List.of(USER.id)).one()).get(\"id\"));",
            "use(conn.exec(select(List.of(USER.id)).one()).get(USER.id));"),
        arguments(
            "use(select(USER.id).groupBy(List.of(USER.id.desc())));",
            "use(select(USER.id).groupBy(List.of(USER.id)));"),
        // Keys
        arguments("use(conn.get(USER, \"x\"));", "use(conn.get(USER, 1L));"),
        arguments("use(conn.get(USER, \"1\"));", "use(conn.get(USER.as(\"u\"), 1L));"),
        arguments("use(conn.get(EVENT, 1L));", "use(conn.get(ARTICLE, 1L));"),
        arguments("use(conn.get(MEMBERSHIP, 1L));", "use(conn.get(MEMBERSHIP, key));"),
        // Writes that mix tables or types
        arguments(
            "use(update(USER).set(ARTICLE.title, \"x\"));",
            "use(update(ARTICLE).set(ARTICLE.title, \"x\"));"),
        arguments(
            "use(insertInto(USER).set(ARTICLE.title, \"x\"));",
            "use(insertInto(USER).set(USER.name, \"x\"));"),
        arguments("use(update(USER).set(USER.age, \"x\"));", "use(update(USER).set(USER.age, 1));"),
        arguments(
            "use(update(USER).set(USER.age, USER.name));",
            "use(update(USER).set(USER.name, USER.email));"),
        arguments("use(update(USER).set(USER.age, null));", "use(update(USER).setNull(USER.age));"),
        arguments("use(deleteFrom(USER.name));", "use(deleteFrom(USER));"),
        arguments(
            "use(onConflict(USER.email, ARTICLE.title));",
            "use(onConflict(USER.email, USER.name));"),
        arguments(
            "use(onConflict(USER.email).doUpdate(ARTICLE.title));",
            "use(onConflict(USER.email).doUpdate(USER.name));"),
        arguments(
            "use(conn.upsert(users, onConflict(USER.email)));",
            "use(conn.upsert(users, onConflict(USER.email).doNothing()));"),
        arguments(
            "use(conn.upsert(articles, onConflict(USER.email).doNothing()));",
            "use(conn.upsert(articles, onConflict(ARTICLE.id).doNothing()));"),
        arguments("use(conn.update(user, ARTICLE.title));", "use(conn.update(user, USER.name));"),
        arguments("use(conn.insert(USER, articles));", "use(conn.insert(USER, users));"));
  }

  @BeforeAll
  void compileMistakes(@TempDir Path directory) throws IOException {
    List<String> mistakes = mistakes().map(mistake -> (String) mistake.get()[0]).toList();
    for (Diagnostic<?> error : compile(mistakes, directory)) {
      int line = (int) error.getLineNumber() - lines(BEGINNING);
      errors.computeIfAbsent(line, unused -> new ArrayList<>()).add(error.getMessage(null));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void isAnErrorAtItsLine(String mistake) {
    int line = mistakes().map(each -> each.get()[0]).toList().indexOf(mistake) + 1;

    assertThat(errors.get(line)).as("line %d: %s", line, mistake).hasSize(1);
  }

  /** Rows that cannot be made, each beside what the message says in its first lines. */
  static Stream<Arguments> rows() {
    String eight = "USER.id, USER.id, USER.id, USER.id, USER.id, USER.id, USER.id, USER.id, ";
    return Stream.of(
        arguments(
            "use(row(Pair::new, USER.name, USER.name));", "String cannot be converted to int"),
        arguments(
            "use(select(row(Pair::new, USER.age, USER.age)));",
            "Integer cannot be converted to String"),
        arguments(
            "Selectable<Pair> a = row(Pair::new, USER.name, USER.id);",
            "Long cannot be converted to int"),
        arguments(
            "use(select(row(Pair::new, USER.name, USER.mood), count()));",
            "Mood cannot be converted to int"),
        arguments(
            "use(select(row(Pair::new, USER.name)));", "constructor Pair in record Pair cannot be"),
        arguments(
            "use(select(row(Pair::new, USER.name, USER.age, USER.age)));",
            "constructor Pair in record Pair cannot be"),
        arguments("use(select(row(One::new, USER.name)));", "String cannot be converted to Long"),
        arguments(
            "use(select(row(Nested::new, row(Pair::new, USER.name, USER.name), USER.id)));",
            "String cannot be converted to int"),
        arguments(
            "use(select(row(Nested::new, row(Pair::new, USER.name, USER.age), USER.name)));",
            "String cannot be converted to Long"),
        arguments(
            "use(select(row(Eight::new, USER.id, USER.id, USER.id, USER.id, USER.id, USER.id,"
                + " USER.id, USER.name)));",
            "String cannot be converted to Long"),
        arguments("use(select(row(Pair::new, \"x\", 1)));", "PartsMustBeSelectable is not"),
        arguments(
            "use(select(row(Nine::new, " + eight + "USER.name)));",
            "UseProjectionForMoreThanEight is not"),
        arguments(
            "use(select(row(Nine::new, " + eight + "USER.name, USER.age)));",
            "UseProjectionForMoreThanEight is not"));
  }

  private static final String RECORDS =
      """
      record One(Long a) {}
      record Pair(String a, int b) {}
      record Nested(Pair a, Long b) {}
      record Eight(Long a, Long b, Long c, Long d, Long e, Long f, Long g, Long h) {}
      record Nine(Long a, Long b, Long c, Long d, Long e, Long f, Long g, Long h, String i) {}
      """;

  /**
   * One line of a message, at most, for each of a constructor's parts and for each of their types.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void ofARowItSaysInOneShortErrorWhatIsWrong(
      String mistake, String message, @TempDir Path directory) throws IOException {
    List<? extends Diagnostic<?>> found = compile(List.of(RECORDS, mistake), directory);

    assertThat(found).hasSize(1);
    List<String> lines = found.get(0).getMessage(null).replace("java.lang.", "").lines().toList();
    assertThat(lines.subList(0, 3)).anyMatch(line -> line.contains(message));
    assertThat(lines).hasSizeLessThanOrEqualTo(14);
  }

  @Test
  void ofARowWhatJavaConvertsCompiles(@TempDir Path directory) throws IOException {
    String wide = "record Wide(CharSequence a, long b) {} record Any(Object a, Number b) {}";
    String uses =
        "Select<Wide> a = select(row(Wide::new, USER.name, USER.age));"
            + "Select<Any> b = select(row(Any::new, USER.name, USER.age));";

    assertThat(compile(List.of(wide, uses), directory)).isEmpty();
  }

  @Test
  void nothingElseIsAnError() {
    assertThat(errors.keySet())
        .allSatisfy(line -> assertThat(line).isBetween(1, (int) mistakes().count()));
  }

  @Test
  void whatWasMeantCompiles(@TempDir Path directory) throws IOException {
    assertThat(compile(mistakes().map(each -> (String) each.get()[1]).toList(), directory))
        .isEmpty();
  }

  private static List<? extends Diagnostic<?>> compile(List<String> body, Path directory)
      throws IOException {
    String source = BEGINNING + String.join("\n", body) + "\n}\n}\n";
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options = List.of("-proc:none", "-Xmaxerrs", "1000", "-d", directory.toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null)) {
      compiler.getTask(null, files, found, options, null, List.of(new Source(source))).call();
    }
    return List.copyOf(found.getDiagnostics()).stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .toList();
  }

  private static int lines(String text) {
    return (int) text.lines().count();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///app/Program.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
