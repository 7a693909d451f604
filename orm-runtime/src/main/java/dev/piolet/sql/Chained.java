package dev.piolet.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A part that begins with another one, as {@code a + b} and {@code CAST(a AS b)} do. What is made
 * by calling one method after another is as deep as that is long, and so is not recursed into.
 *
 * @param before what stands before the other part
 * @param first the other part
 * @param rest what stands behind it
 * @param isOperator whether the other part needs parentheses where it is an operation
 * @param isLenient whether there is a value although an operand is NULL
 */
record Chained(String before, SqlPart first, SqlPart rest, boolean isOperator, boolean isLenient)
    implements SqlPart {
  Chained(String before, SqlPart first, SqlPart rest, boolean isOperator) {
    this(before, first, rest, isOperator, false);
  }

  /** The same, with a value although an operand is NULL. */
  Chained lenient() {
    return new Chained(before, first, rest, isOperator, true);
  }

  /** {@code first operator ...}. */
  static Chained operator(SqlPart first, SqlPart rest) {
    return new Chained("", first, rest, true);
  }

  /** {@code before first after}, which needs no parentheses inside. */
  static Chained enclosing(String before, SqlPart first, SqlPart after) {
    return new Chained(before, first, after, false);
  }

  @Override
  public void render(SqlWriter writer) {
    if (writer.keys().isNamed(first) || in(first) == null) {
      begin(writer).part(first);
      end(writer);
    } else {
      renderChain(writer);
    }
  }

  private SqlWriter begin(SqlWriter writer) {
    if (isLenient) {
      writer.beginLenient();
    }
    return writer.sql(before).sql(needsParentheses() ? "(" : "");
  }

  private void end(SqlWriter writer) {
    writer.sql(needsParentheses() ? ")" : "").part(rest);
    if (isLenient) {
      writer.endLenient();
    }
  }

  private void renderChain(SqlWriter writer) {
    Deque<Chained> open = new ArrayDeque<>();
    SqlPart part = this;
    for (Chained at = this; at != null; at = writer.keys().isNamed(part) ? null : in(part)) {
      open.push(at);
      at.begin(writer);
      part = at.first;
    }
    writer.part(part);
    while (!open.isEmpty()) {
      open.pop().end(writer);
    }
  }

  private boolean needsParentheses() {
    return isOperator && Operation.is(first);
  }

  /** The chained part that a part of whatever kind is, if any. */
  static @Nullable Chained in(SqlPart part) {
    SqlPart inside = part;
    while (true) {
      if (inside instanceof Expressions.Made made) {
        inside = made.part();
      } else if (inside instanceof OutputName name) {
        inside = name.expression();
      } else if (inside instanceof Operation operation) {
        inside = operation.text();
      } else if (inside instanceof Junction junction) {
        return junction.chained();
      } else {
        return inside instanceof Chained chained ? chained : null;
      }
    }
  }
}
