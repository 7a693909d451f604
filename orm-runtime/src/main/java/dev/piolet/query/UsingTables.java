package dev.piolet.query;

import dev.piolet.sql.Condition;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables that an UPDATE or DELETE uses beside the one that it changes. Immutable. */
record UsingTables(@Nullable From from) {
  static final UsingTables NOTHING = new UsingTables(null);

  UsingTables and(TableSource table) {
    return from == null
        ? new UsingTables(new From(table, List.of()))
        : and(new Join(Join.Kind.CROSS, table, null));
  }

  UsingTables and(Join join) {
    From before = requireFirst("from");
    List<Join> joins = new ArrayList<>(before.joins());
    joins.add(join);
    return new UsingTables(new From(before.first(), List.copyOf(joins)));
  }

  /** Joins along a foreign key, to the tables that are there. */
  UsingTables and(KeyJoin<?, ?> join, String clause) {
    return and(join.resolved(requireFirst(clause).tables()));
  }

  From requireFirst(String clause) {
    if (from == null) {
      throw new IllegalStateException("There is nothing to join to: say " + clause + "(...) first");
    }
    return from;
  }

  boolean has(TableSource table) {
    return from != null && from.tables().contains(table);
  }

  boolean isOuterJoined(TableSource table) {
    return from != null && from.isOuterJoined(table);
  }

  /** Writes the clause. The tables of a join's condition are these alone. */
  void render(SqlWriter writer, String keyword) {
    if (from != null) {
      writer.within(from.tables(), within -> from.render(within, keyword));
    }
  }

  /**
   * The condition of WHERE on the rows of the table and of those beside it, or null when there is
   * none.
   */
  @Nullable Condition filter(TableSource table) {
    return Live.both(table.filter(), from == null ? null : from.filter());
  }

  List<TableSource> with(TableSource table) {
    return with(List.of(table));
  }

  List<TableSource> with(List<TableSource> tables) {
    if (from == null) {
      return tables;
    }
    List<TableSource> all = new ArrayList<>(tables);
    all.addAll(from.tables());
    return all;
  }
}
