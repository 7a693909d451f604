package dev.piolet.internal.catalog;

import dev.piolet.error.QueryException;
import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.Transactions;
import dev.piolet.sql.SqlWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database what a comparison or a remedy depends on. Every question is put in a savepoint
 * that is rolled back, so that nothing stays and a failure is an answer too.
 */
final class Probe {
  private final Executor executor;
  private final Transactions transactions;

  Probe(Executor executor, Transactions transactions) {
    this.executor = executor;
    this.transactions = transactions;
  }

  /** Whether a condition holds; not when PostgreSQL refuses to say. */
  boolean holds(String condition) {
    return List.of("true").equals(lines("SELECT (" + condition + ")::text"));
  }

  /** Whether PostgreSQL takes statements, one after the other. */
  boolean accepts(List<String> statements) {
    return answer(
            () -> {
              executor.executeScript(String.join(";\n", statements));
              return true;
            })
        != null;
  }

  /** The first column of what a query gives, or null when it is refused. */
  @Nullable List<String> lines(String query) {
    return answer(
        () -> {
          List<String> lines = new ArrayList<>();
          executor.forEachRow(
              SqlWriter.render(writer -> writer.fragment(query)), row -> lines.add(text(row)));
          return lines;
        });
  }

  private static String text(ResultSet row) throws SQLException {
    return String.valueOf(row.getString(1));
  }

  private <T> @Nullable T answer(Supplier<T> question) {
    return transactions.rolledBack(
        () -> {
          try {
            return question.get();
          } catch (QueryException refused) {
            return null;
          }
        });
  }
}
