package dev.piolet.sql;

import dev.piolet.type.Identifiers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An expression with the name that a select list gives it: {@code sum("price") AS "sales"}.
 * PostgreSQL knows the name in ORDER BY and outside of the query. Everywhere else in the query it
 * is the expression itself that is written.
 *
 * @param expression the expression, which has no name
 * @param name its name, unquoted
 */
public record OutputName(Expression<?> expression, String name) implements SqlPart {
  /**
   * Gives an expression a name, in place of the one that it has.
   *
   * @throws IllegalArgumentException when it is no SQL identifier
   */
  static OutputName of(Expression<?> expression, String name) {
    String unused = Identifiers.quote(name);
    return new OutputName(without(expression), name);
  }

  /** The name that a part has, with what is named, or null. */
  public static @Nullable OutputName in(SqlPart part) {
    return part instanceof Expressions.Made made && made.part() instanceof OutputName name
        ? name
        : null;
  }

  /** An expression without the name that it may have. */
  public static Expression<?> without(Expression<?> expression) {
    OutputName name = in(expression);
    return name == null ? expression : name.expression;
  }

  /**
   * Requires that no two of the expressions of a select list were given the same name.
   *
   * @throws IllegalArgumentException when two were
   */
  public static void requireDistinct(List<? extends Expression<?>> selected) {
    Set<String> names = new HashSet<>();
    for (Expression<?> expression : selected) {
      OutputName name = in(expression);
      if (name != null && !names.add(name.name)) {
        throw new IllegalArgumentException(
            "The name "
                + Identifiers.quote(name.name)
                + " is given to two things that one query selects: give one of them another, with"
                + " as(...)");
      }
    }
  }

  @Override
  public void render(SqlWriter writer) {
    writer.part(expression);
  }
}
