package dev.piolet.query;

import dev.piolet.sql.Expression;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import dev.piolet.type.AggregatedColumn;
import dev.piolet.type.Identifiers;
import dev.piolet.type.PgType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a nested query as one value of the row around them: an array of texts, each of which
 * is an array of the values of one column. Immutable and thread-safe.
 *
 * @param nested the nested query
 * @param keys its keys, as the statement around it has them
 */
public record CollectionColumn<T extends @Nullable Object, C>(
    NestedQuery<T, C> nested, List<? extends Expression<?>> keys) implements SqlPart {
  private static final String ROWS = "list";

  /** How the elements are read. */
  public RowReading<T> reading() {
    return nested.query().readingOfWhole();
  }

  /**
   * Writes {@code (SELECT ARRAY[array_agg(c1)::text, ...] FROM (query) AS "list"(c1, ...))}.
   * PostgreSQL aggregates the rows of an ordered query in its order where nothing else is in FROM.
   */
  @Override
  public void render(SqlWriter writer) {
    List<PgType<?>> types = reading().types();
    String separator = "(SELECT ARRAY[";
    for (int i = 0; i < types.size(); i++) {
      writer.sql(separator).sql("array_agg(").identifier(ROWS).sql(".").identifier(name(i));
      writer.sql(new AggregatedColumn(types.get(i)).cast()).sql(")::text");
      separator = ", ";
    }
    renderQuery(writer.sql("] FROM ("));
    writer.sql(") AS ").identifier(ROWS);
    separator = "(";
    for (int i = 0; i < types.size(); i++) {
      writer.sql(separator).identifier(name(i));
      separator = ", ";
    }
    writer.sql("))");
  }

  private static String name(int index) {
    return "column" + (index + 1);
  }

  /** A derived table hands keys on by other names, and may stand beside the tables of these. */
  private void renderQuery(SqlWriter writer) {
    SqlPart query = nested.query();
    writer.selectLists().passOn(query).selectLists().collect(query);
    if (keys.equals(nested.expressions())) {
      writer.part(query);
    } else {
      keys.forEach(this::requireVisible);
      writer.instead(
          (outer, column) -> outer.part(keys.get(nested.expressions().indexOf(column))), query);
    }
  }

  private void requireVisible(Expression<?> key) {
    TableSource table = SqlWriter.firstTable(key);
    if (table != null && nested.toString().contains(Identifiers.quote(table.qualifier()))) {
      throw new IllegalStateException(
          "A list of the query named "
              + Identifiers.quote(table.qualifier())
              + " uses a table of this name itself: give the query another name in as(...)");
    }
  }
}
