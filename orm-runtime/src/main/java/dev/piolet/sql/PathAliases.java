package dev.piolet.sql;

import dev.piolet.type.Identifiers;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that paths get in one statement. A name is chosen where a path is first used; that
 * another table hides it further within shows only later, and the statement is rendered once more
 * then, without that name. Not thread-safe.
 */
final class PathAliases {
  private final Set<String> refused;
  private Set<String> hidden = Set.of();

  /**
   * The names of one rendering.
   *
   * @param refused names that are not to be chosen
   */
  PathAliases(Set<String> refused) {
    this.refused = refused;
  }

  /**
   * The names that are not to be chosen, were the statement rendered once more; none if it is well.
   */
  Set<String> hidden() {
    return hidden;
  }

  /**
   * What a path's table is called at a place; the query that has the path's first table joins it.
   *
   * @return null where that is no query that could, or is not there
   */
  @Nullable String find(Scope scope, TableSource table) {
    TableSource root = JoinPath.rootOf(table);
    int depth = 0;
    for (Scope at = scope; at != null; at = at.outer()) {
      String known = at.paths() == null ? null : at.paths().use(table);
      if (known == null && at.paths() != null && at.tables().contains(root)) {
        known = join(at.paths(), scope, table);
      }
      if (known != null) {
        requireVisible(known, scope, depth);
        return known;
      }
      if (at.tables().contains(root)) {
        return null;
      }
      depth++;
    }
    return null;
  }

  /** Joins a table, and before it those on the way to it. */
  String join(PathJoins joins, Scope scope, TableSource table) {
    JoinPath path = table.joinPath();
    if (path == null) {
      throw new IllegalArgumentException(table + " is no path");
    }
    TableSource from = path.from();
    if (from.joinPath() != null && joins.use(from) == null) {
      join(joins, scope, from);
    }
    String alias = choose(path.name(), scope, joins);
    joins.add(table, path, alias);
    return alias;
  }

  private String choose(String wanted, Scope scope, PathJoins joins) {
    // A row of keys' values has such a name, and gets it after the names of paths.
    String base = wanted.matches("given\\d*") ? wanted + '_' : wanted;
    String alias = Identifiers.cut(base, Identifiers.MAX_BYTES);
    for (int i = 2; refused.contains(alias) || joins.hasAlias(alias) || scope.sees(alias); i++) {
      String number = Integer.toString(i);
      alias = Identifiers.cut(base, Identifiers.MAX_BYTES - number.length()) + number;
    }
    return alias;
  }

  /**
   * Takes note where a table between a place and the query that joins has the name, too.
   *
   * @param depth how many scopes are between
   */
  private void requireVisible(String alias, Scope scope, int depth) {
    Scope at = scope;
    for (int i = 0; i < depth && at != null; i++) {
      if (at.names(alias)) {
        hidden = hidden.isEmpty() ? new HashSet<>(refused) : hidden;
        hidden.add(alias);
      }
      at = at.outer();
    }
  }
}
