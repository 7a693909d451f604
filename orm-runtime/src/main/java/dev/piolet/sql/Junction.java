package dev.piolet.sql;

import java.util.ArrayDeque;
import java.util.Deque;

/** Two conditions joined by AND or by OR; those of the same kind are written as one flat list. */
record Junction(String operator, Condition left, Condition right) implements Condition {

  static final String AND = " AND ";

  static Condition of(String operator, Condition left, Condition right) {
    return right == Absent.CONDITION
        ? left
        : new Junction(operator, withoutName(left), withoutName(right));
  }

  private static Condition withoutName(Condition condition) {
    return (Condition) OutputName.without(condition);
  }

  @Override
  public void render(SqlWriter writer) {
    chained().render(writer);
  }

  /** This, as what begins with its left condition. */
  Chained chained() {
    boolean isFlat = !(left instanceof Junction first) || isSame(first);
    return new Chained(isFlat ? "" : "(", left, writer -> renderRest(writer, isFlat), false);
  }

  private void renderRest(SqlWriter writer, boolean isFlat) {
    if (!isFlat) {
      writer.sql(")");
    }
    Deque<Condition> pending = new ArrayDeque<>();
    pending.push(right);
    while (!pending.isEmpty()) {
      Condition next = pending.pop();
      if (next instanceof Junction junction && isSame(junction)) {
        pending.push(junction.right);
        pending.push(junction.left);
      } else {
        operand(writer.sql(operator), next);
      }
    }
  }

  private static void operand(SqlWriter writer, Condition condition) {
    if (condition instanceof Junction) {
      writer.sql("(").part(condition).sql(")");
    } else {
      writer.part(condition);
    }
  }

  boolean isAnd() {
    return operator.equals(AND);
  }

  private boolean isSame(Junction junction) {
    return operator.equals(junction.operator);
  }
}
