package dev.piolet.sql;

import java.util.List;

/**
 * What stands behind the first argument of a call.
 *
 * @param more the other arguments
 */
record Arguments(List<SqlPart> more) implements SqlPart {
  @Override
  public void render(SqlWriter writer) {
    more.forEach(argument -> writer.sql(", ").part(argument));
    writer.sql(")");
  }
}
