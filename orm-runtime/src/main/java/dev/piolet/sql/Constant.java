package dev.piolet.sql;

/** A condition that does not look at the row. */
enum Constant implements Condition {
  TRUE,
  FALSE;

  @Override
  public Condition not() {
    return this == TRUE ? FALSE : TRUE;
  }

  @Override
  public void render(SqlWriter writer) {
    writer.sql(name());
  }
}
