package dev.piolet.error;

import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Takes the values of rows and parameters out of what PostgreSQL, its driver or a codec says of a
 * failure, so that stack traces and logs hold none.
 */
final class Redaction {
  /**
   * The classes of SQLSTATE whose details are about objects, locks and resources. Those of others
   * are about rows, as in {@code Failing row contains (1, null, s3cret)}, or words of a program.
   */
  private static final Set<String> ABOUT_OBJECTS =
      Set.of("0A", "2B", "3D", "3F", "40", "42", "53", "54", "55", "57");

  private static final String DATA_EXCEPTION = "22";

  /** The driver's own, of a value that is read as what it is not. */
  private static final String CANNOT_COERCE = "42846";

  /**
   * From the first quotation mark to the last: which ones depends on the server's language. What
   * stands in the first group is a name, and told.
   */
  private static final Pattern QUOTED =
      Pattern.compile(
          "((?:parameter|attribute|column|encoding|type) \"[^\"]*\")|([\"«»„“]).*([\"»«“”])",
          Pattern.DOTALL);

  /** The words of the driver behind the last colon of {@code Bad value for type int : abc}. */
  private static final Pattern BEHIND_COLON = Pattern.compile(" ?: [^:]*$", Pattern.DOTALL);

  private Redaction() {}

  /** The failure in words without values: itself where it names none. */
  static SQLException of(SQLException failure) {
    if (failure instanceof RedactedException) {
      return failure;
    }
    if (failure instanceof PSQLException driver) {
      ServerErrorMessage server = driver.getServerErrorMessage();
      return server == null ? ofDriver(driver) : copied(failure, ofServer(server));
    }
    if (failure.getCause() instanceof SQLException cause) {
      SQLException told = of(cause);
      return told == cause
          ? failure
          : copied(failure, new SQLException(failure.getMessage(), failure.getSQLState(), told));
    }
    return failure.getCause() instanceof RuntimeException refusal
        ? ofRefusal(failure, refusal)
        : failure;
  }

  private static RedactedException ofServer(ServerErrorMessage server) {
    String state = String.valueOf(server.getSQLState());
    StringBuilder fields = new StringBuilder();
    add(fields, 'S', server.getSeverity());
    add(fields, 'C', server.getSQLState());
    add(fields, 'M', state.startsWith(DATA_EXCEPTION) ? hidden(server) : server.getMessage());
    boolean isAboutObjects = state.length() > 2 && ABOUT_OBJECTS.contains(state.substring(0, 2));
    add(fields, 'D', isAboutObjects ? server.getDetail() : null);
    add(fields, 'H', server.getHint());
    add(fields, 'P', server.getPosition() > 0 ? String.valueOf(server.getPosition()) : null);
    add(fields, 'W', programLines(server.getWhere()));
    add(fields, 's', server.getSchema());
    add(fields, 't', server.getTable());
    add(fields, 'c', server.getColumn());
    add(fields, 'd', server.getDatatype());
    add(fields, 'n', server.getConstraint());
    add(fields, 'F', server.getFile());
    add(fields, 'L', server.getLine() > 0 ? String.valueOf(server.getLine()) : null);
    add(fields, 'R', server.getRoutine());
    return new RedactedException(server, new ServerErrorMessage(fields.toString()));
  }

  /** A field as it is in the protocol's ErrorResponse. */
  private static void add(StringBuilder fields, char name, @Nullable String value) {
    if (value != null) {
      fields.append(name).append(value).append('\0');
    }
  }

  private static @Nullable String hidden(ServerErrorMessage server) {
    String message = server.getMessage();
    return message == null ? null : withoutQuoted(message);
  }

  /** Where in the database's functions it happened; other lines of a context hold values. */
  private static @Nullable String programLines(@Nullable String where) {
    String lines =
        where == null
            ? ""
            : where
                .lines()
                .filter(line -> line.startsWith("PL/pgSQL function "))
                .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? null : lines;
  }

  /** The driver names the value behind a colon, or in the exception that led to it. */
  private static SQLException ofDriver(PSQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    if (!state.startsWith(DATA_EXCEPTION) && !state.equals(CANNOT_COERCE)) {
      return failure;
    }
    String words = withoutQuoted(String.valueOf(failure.getMessage()));
    return copied(failure, new SQLException(BEHIND_COLON.matcher(words).replaceFirst(""), state));
  }

  /** A value that a codec of ours or of the program refused, which it names in quotes. */
  private static SQLException ofRefusal(SQLException failure, RuntimeException refusal) {
    String named = String.valueOf(refusal.getMessage());
    String hidden = withoutQuoted(named);
    if (hidden.equals(named)) {
      return failure;
    }
    RuntimeException cause = new IllegalArgumentException(hidden);
    cause.setStackTrace(refusal.getStackTrace());
    String words = String.valueOf(failure.getMessage()).replace(named, hidden);
    return copied(failure, new SQLException(words, failure.getSQLState(), cause));
  }

  static String withoutQuoted(String message) {
    return QUOTED
        .matcher(message)
        .replaceAll(
            found ->
                found.group(1) == null
                    ? found.group(2) + "…" + found.group(3)
                    : Matcher.quoteReplacement(found.group(1)));
  }

  private static SQLException copied(SQLException from, SQLException copy) {
    copy.setStackTrace(from.getStackTrace());
    for (Throwable suppressed : from.getSuppressed()) {
      copy.addSuppressed(suppressed instanceof SQLException sql ? of(sql) : suppressed);
    }
    return copy;
  }
}
