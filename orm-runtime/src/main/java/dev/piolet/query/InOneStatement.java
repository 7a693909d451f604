package dev.piolet.query;

import dev.piolet.sql.Presence;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement whose rows have their collections in them. Immutable and thread-safe. */
final class InOneStatement<T extends @Nullable Object> extends RowStatement<T> {
  private final RowStatement<T> statement;

  private InOneStatement(RowStatement<T> statement) {
    super(statement.selection);
    this.statement = statement;
  }

  /**
   * The same rows by one statement.
   *
   * @throws IllegalStateException when the statement writes, and its rows have collections
   */
  static <T extends @Nullable Object> RowStatement<T> of(RowStatement<T> statement) {
    if (!statement.hasCollections() || statement.reading().isLabelled()) {
      return statement;
    }
    if (statement.mayWrite()) {
      throw new IllegalStateException(
          "list(...), set(...) and map(...) cannot be in the one statement that writes, as"
              + " PostgreSQL would fill them with what was there before it: execute it by exec(...),"
              + " which fetches them by statements of their own. It is "
              + statement);
    }
    return new InOneStatement<>(statement);
  }

  @Override
  public void render(SqlWriter writer) {
    if (writer.selectLists().isWhole(this)) {
      writer.selectLists().begin(statement).collect(statement);
    }
    writer.part(statement);
  }

  @Override
  public boolean hasCollections() {
    return false;
  }

  @Override
  RowReading<T> reading() {
    return statement.readingOfWhole();
  }

  @Override
  boolean isOuterJoined(TableSource table) {
    return statement.isOuterJoined(table);
  }

  @Override
  boolean knowsJoins() {
    return statement.knowsJoins();
  }

  @Override
  List<Presence> presences(boolean isChecked) {
    return statement.presences(isChecked);
  }
}
