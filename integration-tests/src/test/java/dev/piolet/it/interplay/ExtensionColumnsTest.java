package dev.piolet.it.interplay;

import static dev.piolet.it.interplay.EmbeddingTable.EMBEDDING;
import static dev.piolet.it.interplay.ExtendedTable.EXTENDED;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.piolet.DBConnection;
import dev.piolet.test.PostgresTest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Generated tables with columns of types that extensions have. */
@PostgresTest
class ExtensionColumnsTest {
  private static void require(DBConnection conn, String extension) throws SQLException {
    try (Statement statement = conn.connection().createStatement()) {
      try (ResultSet found =
          statement.executeQuery(
              "SELECT FROM pg_available_extensions WHERE name = '" + extension + "'")) {
        assumeTrue(
            found.next(),
            "The server has no extension \"" + extension + "\", so that it cannot be tested");
      }
      statement.execute("CREATE EXTENSION IF NOT EXISTS " + extension);
      statement.execute(
          "SELECT set_config('search_path', concat_ws(', ', current_setting('search_path'), ("
              + "SELECT quote_ident(nspname) FROM pg_extension JOIN pg_namespace n"
              + " ON n.oid = extnamespace WHERE extname = '"
              + extension
              + "')), false)");
    }
  }

  @Test
  void textsMapsAndPaths(DBConnection conn) throws SQLException {
    for (String extension : List.of("citext", "hstore", "ltree")) {
      require(conn, extension);
    }
    conn.schema().drop(EXTENDED);
    conn.schema().create(EXTENDED);
    Map<String, @Nullable String> labels = new LinkedHashMap<>();
    labels.put("a \"b\"", "1");
    labels.put("c", null);
    Extended ann = new Extended(1, "Ann", labels, "top.sub", Arrays.asList("X", null));
    Extended bob = new Extended(2, "BOB", null, null, List.of());

    conn.insert(ann);
    conn.insert(List.of(bob, new Extended(3, "Cy", Map.of(), "a", List.of("é"))));

    assertThat(conn.exec(select(EXTENDED).where(EXTENDED.id.le(2)).orderBy(EXTENDED.id)))
        .containsExactly(ann, bob);
    assertThat(conn.exec(select(EXTENDED.id).where(EXTENDED.name.in("ann", "bob"))))
        .containsExactlyInAnyOrder(1, 2);
    assertThat(
            conn.upsert(
                List.of(
                    new Extended(4, "ANN", null, null, List.of()),
                    new Extended(5, "New", null, null, List.of()),
                    new Extended(6, "new", null, null, List.of())),
                onConflict(EXTENDED.name).doNothing()))
        .extracting(Extended::id)
        .containsExactly(5);
    assertThat(conn.exec(select(EXTENDED.name).groupBy(EXTENDED.name).orderBy(EXTENDED.name)))
        .containsExactly("Ann", "BOB", "Cy", "New");
    conn.schema().drop(EXTENDED);
  }

  @Test
  void vectors(DBConnection conn) throws SQLException {
    require(conn, "vector");
    conn.schema().create(EMBEDDING);
    conn.insert(List.of(Embedding.of(1, 1, 2, 3), Embedding.of(2, 0, 0, 0.5f)));
    assertThat(conn.get(EMBEDDING, 2).orElseThrow().place).containsExactly(0, 0, 0.5f);
    conn.schema().drop(EMBEDDING);
  }
}
