package dev.piolet.internal.catalog;

import dev.piolet.internal.execute.Executor;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import dev.piolet.validation.Difference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the extensions that models need with those that are installed. */
record ExtensionComparison(Executor executor, List<Difference> differences) {
  void compare(Set<String> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    Set<String> there = new HashSet<>();
    BoundSql query =
        SqlWriter.render(
            writer ->
                writer
                    .sql("SELECT extname FROM pg_catalog.pg_extension WHERE extname = ANY(")
                    .bind(PgTypes.TEXT.array(), wanted)
                    .sql("::text[])"));
    executor.forEachRow(query, row -> there.add(row.getString(1)));
    for (String extension : wanted) {
      if (!there.contains(extension)) {
        new Findings(differences, "Extension " + Findings.quoted(extension))
            .error(
                "it is not installed",
                "Create it, which a superuser or the database's owner can",
                "CREATE EXTENSION " + Findings.quoted(extension));
      }
    }
  }
}
