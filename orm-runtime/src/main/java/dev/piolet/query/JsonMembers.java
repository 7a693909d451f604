package dev.piolet.query;

import dev.piolet.schema.JsonColumn;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.Literals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Members of a JSON object that are set. Immutable and thread-safe.
 *
 * @param byKey what each is set to, in the order in which it was said
 */
record JsonMembers(Map<String, Member> byKey) {
  /** The value that a member is set to. */
  private sealed interface Member {}

  /** A value in place of the member. */
  private record Value(SqlPart json) implements Member {}

  /** The member as it is, with members of its own set. */
  private record Inner(JsonMembers members) implements Member {}

  /** One member, found along keys. */
  static JsonMembers of(List<String> keys, SqlPart value) {
    Member member =
        keys.size() == 1 ? new Value(value) : new Inner(of(keys.subList(1, keys.size()), value));
    return new JsonMembers(Map.of(keys.get(0), member));
  }

  /**
   * These members and others.
   *
   * @throws IllegalArgumentException when both set a member, or one sets one within another
   */
  JsonMembers and(JsonMembers others, JsonColumn<?, ?> column) {
    Map<String, Member> both = new LinkedHashMap<>(byKey);
    others.byKey.forEach(
        (key, added) -> {
          Member before = both.get(key);
          both.put(key, before == null ? added : both(before, added, key, column));
        });
    return new JsonMembers(both);
  }

  private static Member both(Member before, Member added, String key, JsonColumn<?, ?> column) {
    if (before instanceof Inner some && added instanceof Inner more) {
      return new Inner(some.members.and(more.members, column));
    }
    throw new IllegalArgumentException(
        "The member \"" + key + "\" of the JSON in the column " + column + " is set twice");
  }

  /**
   * The object with these members: {@code jsonb_set(target, '{key}', value)}, around itself for
   * each further member.
   *
   * @param stored the object as it is stored, or NULL
   * @param target the object to change, which is never NULL: {@code jsonb_set} of NULL is NULL
   */
  SqlPart in(SqlPart stored, SqlPart target) {
    return writer -> {
      writer.sql("jsonb_set(".repeat(byKey.size())).part(target);
      byKey.forEach((key, member) -> render(writer, key, member, stored));
    };
  }

  private static void render(SqlWriter writer, String key, Member member, SqlPart stored) {
    writer.sql(", ").sql(Literals.quote(path(key))).sql(", ");
    if (member instanceof Inner inner) {
      SqlPart object = writer2 -> writer2.part(stored).sql(" -> ").sql(Literals.quote(key));
      SqlPart notNull = Expressions.call("NULLIF", object, writer2 -> writer2.sql("'null'"));
      writer.part(inner.members.in(object, JsonChange.orEmpty(notNull)));
    } else if (member instanceof Value value) {
      writer.part(value.json);
    }
    writer.sql(")");
  }

  /** An array of one text, as its text. */
  private static String path(String key) {
    boolean isPlain = key.matches("[A-Za-z_][A-Za-z0-9_]*") && !key.equalsIgnoreCase("null");
    return isPlain
        ? '{' + key + '}'
        : "{\"" + key.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
  }
}
