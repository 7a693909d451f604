package dev.piolet.schema;

import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.JsonExpression;
import dev.piolet.sql.Parameters;
import dev.piolet.sql.SqlPart;
import dev.piolet.type.Literals;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a JSON column a member is, and how it is written. Immutable and thread-safe.
 *
 * <p>The keys are those of the program's types, and stand in SQL as literals: the text is the same
 * for all values, and that of an index on the expression.
 *
 * @param <M> the model
 * @param <T> the Java type of the member
 * @param column the column, or that of an alias of its table
 * @param keys the keys that lead to the member, from the outermost object on; none for the column
 * @param type how the member's value is written: as JSON, or as a text, a number or a boolean
 */
public record JsonPlace<M, T>(JsonColumn<M, ?> column, List<String> keys, PgType<T> type) {

  /** A whole column. */
  public static <M, T> JsonPlace<M, T> of(JsonColumn<M, T> column) {
    return new JsonPlace<>(column, List.of(), column.type());
  }

  /** A member of this one. */
  <E> JsonPlace<M, E> member(String key, PgType<E> memberType) {
    List<String> longer = new ArrayList<>(keys);
    longer.add(key);
    return new JsonPlace<>(column, List.copyOf(longer), memberType);
  }

  <E> JsonPlace<M, E> as(PgType<E> otherType) {
    return new JsonPlace<>(column, keys, otherType);
  }

  /** The member as {@code jsonb}: {@code ("user"."preferences" -> 'theme')}. */
  public SqlPart json() {
    return writer -> {
      writer.sql("(").part(column).sql(isBinary() ? "" : "::jsonb");
      keys.forEach(key -> writer.sql(" -> ").sql(Literals.quote(key)));
      writer.sql(")");
    };
  }

  /** The member as text: {@code ("user"."preferences" ->> 'theme')}; the JSON null is NULL. */
  public SqlPart text() {
    int last = keys.size() - 1;
    return writer -> {
      writer.sql("(").part(column);
      for (int i = 0; i <= last; i++) {
        writer.sql(i == last ? " ->> " : " -> ").sql(Literals.quote(keys.get(i)));
      }
      writer.sql(last < 0 ? " #>> '{}')" : ")");
    };
  }

  /** The member's text as another type: {@code ("user"."preferences" ->> 'size')::integer}. */
  SqlPart cast(PgType<?> other) {
    return writer -> writer.part(text()).sql("::").sql(other.name());
  }

  /** A value as {@code jsonb}; null is the JSON null. */
  public SqlPart written(@Nullable T value) {
    if (value == null) {
      return writer -> writer.sql("'null'");
    }
    SqlPart parameter = Parameters.of(type, value);
    return type.name().startsWith("json")
        ? parameter
        : Expressions.call("to_jsonb", writer -> writer.typed(parameter));
  }

  /** The value of an expression, as {@code jsonb}; NULL is the JSON null. */
  public SqlPart written(Expression<? extends T> expression) {
    return Expressions.call(
        "COALESCE",
        Expressions.call("to_jsonb", writer -> writer.typed(expression)),
        writer -> writer.sql("'null'"));
  }

  /** The value of a JSON expression, as {@code jsonb}; NULL is the JSON null. */
  public SqlPart writtenJson(JsonExpression expression) {
    boolean isText = expression.type().name().equals(PgTypes.JSON.name());
    return Expressions.call(
        "COALESCE",
        writer -> writer.operand(expression).sql(isText ? "::jsonb" : ""),
        writer -> writer.sql("'null'"));
  }

  private boolean isBinary() {
    return column.type().name().equals(PgTypes.JSONB.name());
  }
}
