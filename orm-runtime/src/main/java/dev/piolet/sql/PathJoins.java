package dev.piolet.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The tables that one query joins by itself, as paths to them are used in it: each once, at the end
 * of FROM, or before the join that uses it. Not thread-safe.
 */
final class PathJoins {
  private final Predicate<TableSource> isOuterJoined;
  private final List<Joined> all = new ArrayList<>();
  private final List<End> ends = new ArrayList<>(1);

  /**
   * Where joins can be written.
   *
   * @param table the table of a list before, which alone they can begin at; null for all of FROM
   * @param position the place in the text
   */
  private record End(@Nullable TableSource table, int position) {}

  private static final class Joined {
    final TableSource table;
    final JoinPath path;
    final String alias;
    boolean isUsed = true;
    boolean isWritten;

    Joined(TableSource table, JoinPath path, String alias) {
      this.table = table;
      this.path = path;
      this.alias = alias;
    }
  }

  /**
   * The joins of a query.
   *
   * @param isOuterJoined tells which tables an outer join can leave without a row
   */
  PathJoins(Predicate<TableSource> isOuterJoined) {
    this.isOuterJoined = isOuterJoined;
  }

  /** Joins a table, behind the one that its path comes from. */
  void add(TableSource table, JoinPath path, String alias) {
    all.add(new Joined(table, path, alias));
  }

  /** What a path's table is called here, or null where it is not joined. */
  @Nullable String use(TableSource table) {
    for (Joined joined : all) {
      if (joined.table.equals(table)) {
        joined.isUsed = true;
        return joined.alias;
      }
    }
    return null;
  }

  boolean hasAlias(String alias) {
    return all.stream().anyMatch(joined -> joined.alias.equals(alias));
  }

  /** Begins a join that is written, to find out what it uses. */
  void beginJoin() {
    all.forEach(joined -> joined.isUsed = false);
  }

  /**
   * Writes the tables that a join uses before it; those on the way to them are used too.
   *
   * @param table the table of the join, with which its own paths are put in parentheses
   * @param start where the join begins in the text
   * @param from where its table begins
   * @param to where that ends
   */
  void writeUsed(SqlWriter writer, TableSource table, int start, int from, int to) {
    List<Joined> own = new ArrayList<>();
    List<Joined> others = new ArrayList<>();
    for (Joined joined : all) {
      if (joined.isUsed && !joined.isWritten) {
        (JoinPath.rootOf(joined.table).equals(table) ? own : others).add(joined);
      }
    }
    if (!own.isEmpty()) {
      writer.insert(to, writer.cut(() -> write(writer, own)) + ')');
      writer.insert(from, "(");
    }
    writer.insert(start, writer.cut(() -> write(writer, others)));
  }

  /**
   * Takes note of where FROM ends, or a table of a list in it: JOIN binds more tightly than the
   * comma.
   */
  void end(@Nullable TableSource table, int position) {
    ends.add(new End(table, position));
  }

  /** Writes the tables that no join has used, from the last place on. */
  void writeRest(SqlWriter writer) {
    for (int i = ends.size() - 1; i >= 0; i--) {
      End end = ends.get(i);
      List<Joined> rest = all.stream().filter(joined -> isLeftFor(joined, end)).toList();
      if (!rest.isEmpty()) {
        writer.insert(end.position, writer.cut(() -> write(writer, rest)));
      }
    }
  }

  private static boolean isLeftFor(Joined joined, End end) {
    return !joined.isWritten
        && (end.table == null || end.table.equals(JoinPath.rootOf(joined.table)));
  }

  private void write(SqlWriter writer, List<Joined> list) {
    for (Joined joined : list) {
      joined.isWritten = true;
      writer.sql(isOuterJoined.test(joined.table) ? " LEFT JOIN " : " JOIN ");
      joined.path.renderTable(writer, joined.table, joined.alias);
      writeCondition(writer.sql(" ON "), joined);
    }
  }

  private static void writeCondition(SqlWriter writer, Joined joined) {
    joined.path.renderOn(writer, joined.table);
    Condition filter = joined.table.filter();
    if (filter != null) {
      writer.sql(" AND ").part(filter);
    }
  }

  /** Writes a query of nothing but the tables here: {@code FROM first JOIN ... WHERE ...}. */
  void writeAlone(SqlWriter writer) {
    Joined first = all.get(0);
    writer.sql(" FROM ");
    first.path.renderTable(writer, first.table, first.alias);
    write(writer, all.subList(1, all.size()));
    writeCondition(writer.sql(" WHERE "), first);
  }
}
