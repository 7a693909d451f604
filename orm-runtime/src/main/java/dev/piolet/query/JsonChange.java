package dev.piolet.query;

import dev.piolet.schema.JsonColumn;
import dev.piolet.schema.JsonPath;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import java.util.List;

/**
 * The JSON of a column with some of its members set. Immutable and thread-safe.
 *
 * @param column the column
 * @param members what is set of it
 */
record JsonChange(JsonColumn<?, ?> column, JsonMembers members) implements SqlPart {
  /** A change of one member, or of the column as a whole. */
  static Assignment of(JsonPath<?, ?> path, SqlPart value) {
    JsonColumn<?, ?> column = path.place().column();
    List<String> keys = path.place().keys();
    return keys.isEmpty()
        ? new Assignment(column, value)
        : new Assignment(column, new JsonChange(column, JsonMembers.of(keys, value)));
  }

  /**
   * This change and another one of the same column.
   *
   * @throws IllegalArgumentException when both set a member, or one sets one within another
   */
  JsonChange and(JsonChange other) {
    return new JsonChange(column, members.and(other.members, column));
  }

  @Override
  public void render(SqlWriter writer) {
    boolean isBinary = column.type().name().equals(PgTypes.JSONB.name());
    SqlPart json = cast(column, isBinary ? "" : "::jsonb");
    SqlPart target = column.options().nullable() ? orEmpty(json) : json;
    writer.part(cast(members.in(json, target), isBinary ? "" : "::json"));
  }

  private static SqlPart cast(SqlPart part, String cast) {
    return writer -> writer.part(part).sql(cast);
  }

  /** An object without members in place of NULL. */
  static SqlPart orEmpty(SqlPart json) {
    return Expressions.call("COALESCE", json, writer -> writer.sql("'{}'"));
  }
}
