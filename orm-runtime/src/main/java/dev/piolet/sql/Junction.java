package dev.piolet.sql;

import java.util.ArrayList;
import java.util.List;

/** Conditions joined by AND or by OR; those of the same kind are one flat list. */
record Junction(String operator, List<Condition> conditions) implements Condition {

  static Condition of(String operator, Condition left, Condition right) {
    if (right == Absent.CONDITION) {
      return left;
    }
    List<Condition> conditions = new ArrayList<>();
    add(operator, left, conditions);
    add(operator, right, conditions);
    return new Junction(operator, List.copyOf(conditions));
  }

  private static void add(String operator, Condition condition, List<Condition> conditions) {
    if (condition instanceof Junction junction && junction.operator.equals(operator)) {
      conditions.addAll(junction.conditions);
    } else {
      conditions.add(condition);
    }
  }

  @Override
  public void render(SqlWriter writer) {
    String separator = "";
    for (Condition condition : conditions) {
      writer.sql(separator);
      if (condition instanceof Junction) {
        writer.sql("(").part(condition).sql(")");
      } else {
        writer.part(condition);
      }
      separator = operator;
    }
  }
}
