package dev.piolet.sql;

import java.util.function.Predicate;

/**
 * The way to a table that a statement joins by itself where something of it is used, from a table
 * that the statement has, or joins in the same way.
 */
public interface JoinPath {
  /** The table that the last step of the path begins at. */
  TableSource from();

  /** What the joined table is called where nothing else has that name, unquoted. */
  String name();

  /**
   * Whether a row of {@link #from} can have no row at the end of the path.
   *
   * @param to the table at the end
   */
  boolean isOptional(TableSource to);

  /**
   * Writes the table at the end as FROM needs it.
   *
   * @param alias what it is called
   */
  void renderTable(SqlWriter writer, TableSource to, String alias);

  /** Writes the condition that joins the table at the end. */
  void renderOn(SqlWriter writer, TableSource to);

  /**
   * Tells whether a path can end without a row.
   *
   * @param table the table at its end, or any other
   * @param ofStatement tells of a table that is none whether an outer join can leave it out
   */
  static boolean isOuterJoined(TableSource table, Predicate<TableSource> ofStatement) {
    TableSource at = table;
    for (JoinPath path = at.joinPath(); path != null; path = at.joinPath()) {
      if (path.isOptional(at)) {
        return true;
      }
      at = path.from();
    }
    return ofStatement.test(at);
  }

  /** The first table of a path, or the table itself where it is none. */
  static TableSource rootOf(TableSource table) {
    TableSource root = table;
    for (JoinPath path = root.joinPath(); path != null; path = root.joinPath()) {
      root = path.from();
    }
    return root;
  }
}
