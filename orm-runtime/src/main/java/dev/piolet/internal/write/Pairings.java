package dev.piolet.internal.write;

import dev.piolet.query.Upsert;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGResultSetMetaData;

/**
 * Decides how the rows that a statement of many gives back meet their models: the only place that
 * does. Not thread-safe.
 */
final class Pairings {
  private final Targets targets;

  Pairings(Targets targets) {
    this.targets = targets;
  }

  /** How the rows meet their models that an INSERT into a table gives back. */
  Pairing of(Table<?> table) {
    TargetFacts facts = targets.facts(table);
    return facts == null ? Pairing.IN_ORDER : facts.pairing();
  }

  /**
   * How the rows of an upsert of several models meet them; by their keys only where these are in
   * the models, are no other texts when they are stored, and differ.
   */
  <M> Pairing of(Chunk<M> chunk, Upsert<M, ?> upsert) {
    Pairing pairing = of(chunk.table());
    if (pairing != Pairing.BY_KEY) {
      return pairing;
    }
    List<Column<M, ?>> conflict = upsert.target().columns();
    boolean isKnown =
        !upsert.updates().isEmpty()
            && !conflict.isEmpty()
            && chunk.modelColumns().containsAll(conflict)
            && conflict.stream().allMatch(column -> StoredTexts.isExact(column.type()))
            && StoredTexts.areDistinct(StoredTexts.exact(conflict, chunk.models()));
    return isKnown ? pairing : Pairing.ROW_BY_ROW;
  }

  /**
   * Makes sure that rows that are taken in order came from the table that was asked about: its name
   * finds another one when the search path has changed since, and not every server tells that.
   *
   * @param rows what an INSERT gave back
   * @throws IllegalStateException when they are of a table that may give its rows in another order
   */
  void requireInOrder(Table<?> table, ResultSet rows) throws SQLException {
    if (targets.isFound(table)) {
      return;
    }
    String schema = schema(rows);
    TargetFacts facts = targets.facts(table);
    if (facts == null || !facts.schema().equals(schema)) {
      facts = targets.ask(table);
    }
    boolean isInOrder =
        facts != null
            && (schema == null || facts.schema().equals(schema))
            && facts.pairing() == Pairing.IN_ORDER;
    if (!isInOrder) {
      throw new IllegalStateException(
          "The table "
              + table
              + " is another one, by the search_path that the connection has now, than the one that"
              + " was last written to, so that it cannot be told which row is of which object, and"
              + " nothing was written. Write them again; to have both, name the schema in @Table");
    }
  }

  /** The schema of the table that rows came from, or null when none of their columns tells. */
  private static @Nullable String schema(ResultSet rows) throws SQLException {
    ResultSetMetaData metaData = rows.getMetaData();
    if (!metaData.isWrapperFor(PGResultSetMetaData.class)) {
      return null;
    }
    PGResultSetMetaData columns = metaData.unwrap(PGResultSetMetaData.class);
    for (int i = 1; i <= metaData.getColumnCount(); i++) {
      String schema = columns.getBaseSchemaName(i);
      if (!schema.isEmpty()) {
        return schema;
      }
    }
    return null;
  }
}
