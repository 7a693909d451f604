package dev.piolet.query;

import dev.piolet.sql.JoinPath;
import dev.piolet.sql.Presence;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT, UPDATE, DELETE or MERGE that gives a value for each row it changed. Immutable and
 * thread-safe.
 *
 * @param <T> what one row is read into
 */
public final class Returning<T extends @Nullable Object> extends RowStatement<T> {
  private final WriteStatement statement;

  Returning(WriteStatement statement, Selectable<T> selection) {
    super(selection);
    this.statement = statement;
  }

  @Override
  public void render(SqlWriter writer) {
    writer
        .part(statement)
        .within(
            statement.tables(),
            within -> {
              within.sql(" RETURNING ").selectLists().list(this, selection.expressions());
              renderPresences(within);
            });
  }

  @Override
  boolean mayWrite() {
    return true;
  }

  @Override
  List<Presence> presences(boolean isChecked) {
    return CheckContext.presences(selection, this::isOuterJoined, isChecked);
  }

  @Override
  boolean isOuterJoined(TableSource table) {
    return JoinPath.isOuterJoined(table, statement::isOuterJoined);
  }
}
