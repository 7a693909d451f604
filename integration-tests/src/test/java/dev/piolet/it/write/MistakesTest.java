package dev.piolet.it.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in statements that write, which do not compile. */
class MistakesTest {
  private static final String SOURCE =
      """
      package dev.piolet.it.write;
      import static dev.piolet.it.write.AccountTable.ACCOUNT;
      import static dev.piolet.it.write.ArchivedTable.ARCHIVED;
      import static dev.piolet.it.write.ChangeTable.CHANGE;
      import static dev.piolet.query.Sql.*;
      import static dev.piolet.sql.Functions.*;
      import dev.piolet.DBConnection;
      import java.util.List;
      class Mistake {
        void make(DBConnection conn, List<Account> accounts) {
          conn.exec(%s);
        }
      }
      """;
  private static final int LINE = 11;

  @TempDir Path output;

  /** What is right compiles, so that what does not is wrong for the reason that is meant. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "insertInto(ACCOUNT).set(ACCOUNT.name, ARCHIVED.name)",
        "insertInto(ACCOUNT).columns(ACCOUNT.name).select(select(ARCHIVED.name))",
        "insertInto(ACCOUNT).rows(accounts).set(ACCOUNT.visits, Account::visits)",
        "insertInto(ACCOUNT).defaultValues().onConflict(ACCOUNT.email).doNothing()",
        "update(ACCOUNT).set(ACCOUNT.name, select(ARCHIVED.name)).all()",
        "mergeInto(ACCOUNT).using(CHANGE).on(CHANGE.visits.eq(1)).whenMatched().delete()",
        "truncate(ACCOUNT)",
      })
  void thisCompiles(String statement) throws IOException {
    assertThat(errors(statement)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Another table's column.
        "insertInto(ACCOUNT).set(ARCHIVED.name, 'x')",
        "insertInto(ACCOUNT).columns(ACCOUNT.name, ARCHIVED.name)",
        "insertInto(ACCOUNT).rows(accounts).set(ARCHIVED.name, Account::name)",
        "insertInto(ACCOUNT).defaultValues().onConflict(ARCHIVED.id).doNothing()",
        "insertInto(ACCOUNT).defaultValues().onConflict(ACCOUNT.id).doUpdate(ARCHIVED.name)",
        "update(ACCOUNT).set(ARCHIVED.name, 'x').all()",
        "update(ACCOUNT).setDefault(ARCHIVED.name).all()",
        "mergeInto(ACCOUNT).using(CHANGE).on(CHANGE.visits.eq(1)).whenMatched().update()"
            + ".set(CHANGE.visits, 1)",
        // Another type.
        "insertInto(ACCOUNT).set(ACCOUNT.name, 3)",
        "insertInto(ACCOUNT).set(ACCOUNT.visits, ACCOUNT.name)",
        "insertInto(ACCOUNT).set(ACCOUNT.name, select(ACCOUNT.visits))",
        "insertInto(ACCOUNT).rows(accounts).set(ACCOUNT.visits, Account::name)",
        "insertInto(ACCOUNT).columns(ACCOUNT.name).select(select(ACCOUNT.visits))",
        "update(ACCOUNT).set(ACCOUNT.visits, excluded(ACCOUNT).email).all()",
        // More or fewer columns than the query selects.
        "insertInto(ACCOUNT).columns(ACCOUNT.name).select(select(ARCHIVED.name, ARCHIVED.id))",
        "insertInto(ACCOUNT).columns(ACCOUNT.name, ACCOUNT.email).select(select(ARCHIVED.name))",
        "insertInto(ACCOUNT).select(select(ARCHIVED))",
        // Something that is missing.
        "insertInto(ACCOUNT)",
        "insertInto(ACCOUNT).rows(accounts)",
        "insertInto(ACCOUNT).columns(ACCOUNT.name)",
        "insertInto(ACCOUNT).defaultValues().onConflict(ACCOUNT.id)",
        "mergeInto(ACCOUNT)",
        "mergeInto(ACCOUNT).using(CHANGE)",
        "mergeInto(ACCOUNT).using(CHANGE).on(CHANGE.visits.eq(1)).whenMatched()",
        "truncate()",
        // Something that does not go together.
        "insertInto(ACCOUNT).defaultValues().set(ACCOUNT.name, 'x')",
        "insertInto(ACCOUNT).columns(ACCOUNT.name).select(select(ARCHIVED.name))"
            + ".set(ACCOUNT.visits, 1)",
        "insertInto(ACCOUNT).set(ACCOUNT.name, 'x').where(ACCOUNT.active)",
        "mergeInto(ACCOUNT).using(CHANGE).on(CHANGE.visits.eq(1)).whenNotMatched().delete()",
        "mergeInto(ACCOUNT).using(CHANGE).on(CHANGE.visits.eq(1)).whenMatched().insert()",
        "update(ACCOUNT).set(ACCOUNT.name, 'x').where(ACCOUNT.name)",
      })
  void thisDoesNot(String statement) throws IOException {
    assertThat(errors(statement)).isNotEmpty().containsOnly((long) LINE);
  }

  @Test
  void aResultOfAnotherTypeDoesNotEither() throws IOException {
    assertThat(
            errors(
                "null);\n List<String> ids = conn.exec(insertInto(ACCOUNT).defaultValues()"
                    + ".returning(ACCOUNT.id)"))
        .containsExactly(LINE + 1L);
  }

  /** The lines of the errors. */
  private List<Long> errors(String statement) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    String classPath = System.getProperty("java.class.path");
    List<String> options = List.of("-proc:none", "-cp", classPath, "-d", output.toString());
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, null)) {
      Source source = new Source(SOURCE.formatted(statement.replace('\'', '"')));
      compiler.getTask(null, files, found, options, null, List.of(source)).call();
    }
    return found.getDiagnostics().stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .map(Diagnostic::getLineNumber)
        .toList();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(String code) {
      super(URI.create("string:///dev/piolet/it/write/Mistake.java"), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}
