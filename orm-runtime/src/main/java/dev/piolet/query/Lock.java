package dev.piolet.query;

import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import java.util.ArrayList;
import java.util.List;

/**
 * How a SELECT locks its rows. Immutable and thread-safe; every method returns a copy.
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-ROWS">Row
 *     locks</a>
 */
public final class Lock implements SqlPart {
  private final String strength;
  private final List<TableSource> tables;
  private final String wait;

  private Lock(String strength, List<TableSource> tables, String wait) {
    this.strength = strength;
    this.tables = tables;
    this.wait = wait;
  }

  /** {@code FOR UPDATE}: nobody else may update, delete or lock the rows. */
  public static Lock forUpdate() {
    return new Lock("UPDATE", List.of(), "");
  }

  /** {@code FOR NO KEY UPDATE}: like an update that leaves the keys. */
  public static Lock forNoKeyUpdate() {
    return new Lock("NO KEY UPDATE", List.of(), "");
  }

  /** {@code FOR SHARE}: nobody may update or delete the rows. */
  public static Lock forShare() {
    return new Lock("SHARE", List.of(), "");
  }

  /** {@code FOR KEY SHARE}: nobody may delete the rows or update their keys. */
  public static Lock forKeyShare() {
    return new Lock("KEY SHARE", List.of(), "");
  }

  /** {@code OF tables}: locks the rows of these tables only; said again, they are added. */
  public Lock of(TableSource... lockedTables) {
    List<TableSource> all = new ArrayList<>(tables);
    all.addAll(List.of(lockedTables));
    return new Lock(strength, List.copyOf(all), wait);
  }

  /** {@code NOWAIT}: fails with a {@code LockNotAvailableException} where it would wait. */
  public Lock nowait() {
    return new Lock(strength, tables, " NOWAIT");
  }

  /** {@code SKIP LOCKED}: leaves out the rows for which it would wait. */
  public Lock skipLocked() {
    return new Lock(strength, tables, " SKIP LOCKED");
  }

  String strength() {
    return strength;
  }

  /** The tables whose rows are locked; none for all. */
  List<TableSource> tables() {
    return tables;
  }

  @Override
  public void render(SqlWriter writer) {
    writer.sql(strength);
    String separator = " OF ";
    for (TableSource table : tables) {
      writer.sql(separator).qualifier(table);
      separator = ", ";
    }
    writer.sql(wait);
  }
}
