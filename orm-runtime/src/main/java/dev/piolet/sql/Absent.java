package dev.piolet.sql;

/** A condition that is not there: it changes nothing that it is a part of. */
enum Absent implements Condition {
  CONDITION;

  @Override
  public Condition and(Condition other) {
    return other;
  }

  @Override
  public Condition or(Condition other) {
    return other;
  }

  @Override
  public Condition not() {
    return this;
  }

  /** Only where a condition has to stand, as after ON. */
  @Override
  public void render(SqlWriter writer) {
    writer.sql("TRUE");
  }
}
