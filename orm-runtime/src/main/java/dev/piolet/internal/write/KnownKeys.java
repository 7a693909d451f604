package dev.piolet.internal.write;

import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.model.Keys;
import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys that the rows of a chunk are given by the program, so that they tell whose row each one
 * is that comes back: those of the models, new UUIDs, and numbers that were fetched from sequences.
 */
final class KnownKeys<M> {
  private final Chunk<M> chunk;
  private final List<Column<M, ?>> key;
  private final Map<Column<M, ?>, Values> made;
  private final boolean hasNumbers;

  private KnownKeys(
      Chunk<M> chunk, List<Column<M, ?>> key, Map<Column<M, ?>, Values> made, boolean hasNumbers) {
    this.chunk = chunk;
    this.key = key;
    this.made = made;
    this.hasNumbers = hasNumbers;
  }

  /** Values of a column that the models have not, one for each. */
  private record Values(PgType<?> type, List<?> values) {
    @SuppressWarnings("unchecked") // the values are of the type
    private <T> String addTo(Unnest rows) {
      return rows.add((PgType<T>) type, (List<T>) values);
    }
  }

  /**
   * Finds out the keys of a chunk, and fetches the numbers of those that the database would make.
   *
   * @return null when the database makes a key in another way than by a sequence that may be used,
   *     or may store it with another text
   */
  static <M> @Nullable KnownKeys<M> of(Executor executor, Chunk<M> chunk) {
    Table<M> table = chunk.table();
    if (!(table instanceof KeyedTable)) {
      return null;
    }
    int count = chunk.models().size();
    Map<Column<M, ?>, Values> made = new LinkedHashMap<>();
    boolean hasNumbers = false;
    for (Column<M, ?> column : Keys.of(table)) {
      InsertColumn.@Nullable Source source = chunk.source(column);
      if (source == InsertColumn.Source.STATEMENT || !StoredTexts.isExact(column.type())) {
        return null;
      }
      if (source == InsertColumn.Source.PROGRAM) {
        made.put(column, new Values(PgTypes.UUID, InsertColumn.made(count)));
      } else if (source == null) {
        List<Long> numbers = new KeyNumbers(column, count).fetch(executor);
        if (numbers.size() < count) {
          return null;
        }
        made.put(column, new Values(PgTypes.BIGINT, numbers));
        hasNumbers = true;
      }
    }
    return new KnownKeys<>(chunk, Keys.of(table), made, hasNumbers);
  }

  /** The models, which the keys of the rows that come back find. */
  Unmatched<M> unmatched() {
    List<List<@Nullable String>> texts = new ArrayList<>(chunk.models().size());
    for (int at = 0; at < chunk.models().size(); at++) {
      List<@Nullable String> text = new ArrayList<>(key.size());
      for (Column<M, ?> column : key) {
        Values values = made.get(column);
        text.add(
            values == null
                ? StoredTexts.exact(column, chunk.models().get(at))
                : values.values.get(at).toString());
      }
      texts.add(text);
    }
    return new Unmatched<>(key, texts);
  }

  /** The INSERT, whose rows give the generated columns and then the texts of their keys. */
  BoundSql insert() {
    Table<M> table = chunk.table();
    Unnest rows = new Unnest();
    List<Column<M, ?>> columns = new ArrayList<>();
    List<String> values = new ArrayList<>();
    made.forEach(
        (column, given) -> {
          columns.add(column);
          values.add(given.addTo(rows));
        });
    for (InsertColumn<M> filled : chunk.columns()) {
      if (!made.containsKey(filled.column())) {
        columns.add(filled.column());
        values.add(filled.addTo(rows, chunk.models()));
      }
    }
    SqlPart returned = InsertSql.returningGenerated(table, key);
    return SqlWriter.render(
        writer ->
            InsertSql.names(writer.sql("INSERT INTO ").part(table).sql(" ("), columns)
                .sql(hasNumbers ? ") OVERRIDING SYSTEM VALUE SELECT " : ") SELECT ")
                .sql(String.join(", ", values))
                .sql(" FROM ")
                .part(rows)
                .within(List.of(table), returned::render));
  }
}
