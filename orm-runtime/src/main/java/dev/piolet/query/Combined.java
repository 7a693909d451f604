package dev.piolet.query;

import dev.piolet.sql.Presence;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two queries combined by UNION, INTERSECT or EXCEPT. Immutable and thread-safe; every method
 * returns a copy.
 *
 * <p>ORDER BY takes what the first query selects.
 *
 * @param <T> what one row is read into
 */
public final class Combined<T extends @Nullable Object> extends Query<T, Combined<T>> {
  private final Query<T, ?> left;
  private final String operator;
  private final Query<T, ?> right;

  private Combined(Query<T, ?> left, String operator, Query<T, ?> right, Clauses clauses) {
    super(left.selection(), clauses);
    this.left = left;
    this.operator = operator;
    this.right = right;
  }

  static <T> Combined<T> of(Query<T, ?> left, String operator, Query<T, ?> right) {
    if (left.hasCollections() || right.hasCollections()) {
      throw new IllegalStateException(
          "The rows of a set operation cannot have list(...), set(...) or map(...) in them: combine"
              + " the queries without these, and select from what that gives, as in"
              + " select(row(..., list(...))).from(query.as(\"all\"))");
    }
    CombinedColumns.requireAlike(left, operator, right);
    return new Combined<>(left, operator, right, Clauses.NONE);
  }

  @Override
  Combined<T> with(Clauses changed) {
    return new Combined<>(left, operator, right, changed);
  }

  @Override
  boolean isCompound() {
    return true;
  }

  /** The same operator from left to right, as it stands, needs no parentheses. */
  private boolean continues() {
    return left instanceof Combined<?> first
        && first.operator.equals(operator)
        && first.clauses.isEmpty();
  }

  @Override
  public void render(SqlWriter writer) {
    clauses.renderAfterWith(writer, this::renderCombined);
  }

  /** A chain of many is as deep as it is long, and so is not recursed into. */
  private void renderCombined(SqlWriter writer) {
    renderPresences(writer);
    Deque<Combined<?>> open = new ArrayDeque<>();
    Query<?, ?> innermost = this;
    while (innermost instanceof Combined<?> combined && (open.isEmpty() || combined.isBare())) {
      open.push(combined);
      writer.selectLists().combine(combined, combined.left, combined.right);
      writer.sql(combined.left.isCompound() && !combined.continues() ? "(" : "");
      innermost = combined.left;
    }
    writer.part(innermost);
    while (!open.isEmpty()) {
      open.pop().renderRight(writer);
    }
  }

  private boolean isBare() {
    return clauses.isEmpty();
  }

  private void renderRight(SqlWriter writer) {
    writer.sql(left.isCompound() && !continues() ? ")" : "").sql(operator);
    nested(writer, right, right.isCompound());
    writer.within(
        List.of(), within -> within.keys().selectPositions(selection.expressions()).part(clauses));
  }

  private static void nested(SqlWriter writer, SqlPart query, boolean parentheses) {
    if (parentheses) {
      writer.sql("(").part(query).sql(")");
    } else {
      writer.part(query);
    }
  }

  /**
   * None, as the two queries may not tell the same: a row is missing here when all of it is NULL.
   */
  @Override
  List<Presence> presences(boolean isChecked) {
    List<Presence> unused = List.of();
    for (Query<?, ?> part : parts()) {
      unused = part.presences(isChecked);
    }
    return List.of();
  }

  @Override
  boolean isOuterJoined(TableSource table) {
    return parts().stream().anyMatch(part -> part.isOuterJoined(table));
  }

  /** The queries that this combines, those on the right of all that it consists of. */
  private List<Query<?, ?>> parts() {
    List<Query<?, ?>> parts = new ArrayList<>();
    Query<?, ?> at = this;
    while (at instanceof Combined<?> combined) {
      parts.add(combined.right);
      at = combined.left;
    }
    parts.add(at);
    return parts;
  }
}
