package dev.piolet.it.fuzz;

import static dev.piolet.it.fuzz.WordTable.WORD;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;

import dev.piolet.DBConnection;
import dev.piolet.error.QueryException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hands texts to entries, and tells what must not be. */
final class EntryCheck implements AutoCloseable {
  static final List<StringEntry> ENTRIES = Stream.concat(Names.all(), Values.all()).toList();

  /** SQL that PostgreSQL cannot read, or that names something which nobody wanted. */
  private static final Set<String> BROKEN =
      Set.of("42601", "42P01", "42703", "42P02", "42702", "42P18", "0A000", "25P02", "22021");

  private static final String CANARY = "SELECT string_agg(song, ',') FROM canary";

  private final DBConnection conn;

  EntryCheck(DBConnection conn) {
    this.conn = conn;
    conn.schema().drop(WORD);
    conn.schema().create(WORD);
    execute("DROP TABLE IF EXISTS canary");
    execute("CREATE TABLE canary (song text)");
    execute("INSERT INTO canary VALUES ('tweet')");
  }

  private void execute(String statement) {
    int unused = conn.exec(sql(statement));
  }

  /** What is wrong with what an entry makes of a text, or null. */
  @Nullable String wrong(StringEntry entry, String text) {
    int unused = conn.exec(deleteFrom(WORD).all());
    String wrong = wrongFailure(entry, failure(entry, text));
    if (wrong == null && conn.inTransaction()) {
      wrong = "a transaction is left open";
    }
    if (wrong == null) {
      wrong = wrongCanary();
    }
    return wrong == null ? null : entry + " of " + escaped(text) + ": " + wrong;
  }

  private @Nullable Throwable failure(StringEntry entry, String text) {
    try {
      entry.use().with(conn, text);
      return null;
    } catch (Throwable e) {
      return e;
    }
  }

  private static @Nullable String wrongFailure(StringEntry entry, @Nullable Throwable failure) {
    if (failure == null || failure instanceof IllegalArgumentException) {
      return null;
    }
    if (failure instanceof QueryException query) {
      boolean isBroken = BROKEN.contains(String.valueOf(query.sqlState())) && !entry.isParsed();
      return isBroken || query.sqlState() == null ? query.getMessage() : null;
    }
    return failure.toString();
  }

  private @Nullable String wrongCanary() {
    try {
      String song = conn.exec(sql(CANARY).into(value("")).one());
      return song.equals("tweet") ? null : "the canary sings " + song;
    } catch (QueryException e) {
      return "the canary is gone: " + e.getMessage();
    }
  }

  /** A text as Java has it. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\\') {
        escaped.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        escaped.append("\\u%04x".formatted((int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.append('"').toString();
  }

  @Override
  public void close() {
    execute("DROP TABLE canary");
    conn.schema().drop(WORD);
  }
}
