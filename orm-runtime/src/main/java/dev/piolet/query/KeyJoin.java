package dev.piolet.query;

import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.Table;
import dev.piolet.sql.TableSource;
import dev.piolet.type.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A join along a foreign key: of the table that it refers to where the statement has the one that
 * refers, or else the other way round.
 */
record KeyJoin<M, R>(Join.Kind kind, ForeignKey<M, R> key) implements JoinStep {
  KeyJoin {
    if (key.options().period()) {
      throw new IllegalArgumentException(
          "The rows that the foreign key "
              + named(key)
              + " refers to are several, which cover its period together: say join(...) with the"
              + " table and on(...)");
    }
  }

  @Override
  public Join resolved(List<TableSource> tables) {
    boolean refers = tables.contains(key.table());
    if (refers && !tables.contains(key.referencedTable())) {
      return join(key.referencedTable(), key);
    }
    if (refers) {
      throw error("both its tables are there already. To join one of them once more, say which: ");
    }
    return join(key.table(), key.hasTarget() ? requireTarget(tables) : key.to(only(tables)));
  }

  private Join join(TableSource joined, ForeignKey<M, R> bound) {
    return new Join(kind, joined, new Join.On(bound.refersTo(bound.referencedTable())));
  }

  private ForeignKey<M, R> requireTarget(List<TableSource> tables) {
    if (!tables.contains(key.referencedTable())) {
      throw error("neither of its tables is there. Name one in from(...), or join it first: ");
    }
    return key;
  }

  /** The only table of the model, in that schema, that the key refers to. */
  @SuppressWarnings("unchecked") // of the model's own table
  private Table<R> only(List<TableSource> tables) {
    List<Table<R>> found = new ArrayList<>();
    Table<R> own = key.referencedTable();
    TableSource elsewhere = null;
    for (TableSource table : tables) {
      if (table instanceof Table<?> one && one.model() == key.references()) {
        if (Objects.equals(one.schema(), own.schema())) {
          found.add((Table<R>) one);
        } else {
          elsewhere = one;
        }
      }
    }
    if (found.isEmpty() && elsewhere != null) {
      throw error(
          "it does not lead to "
              + elsewhere
              + ", which is in another schema. Take the key from a table inSchema(...), or say that"
              + " it is meant: ");
    }
    if (found.isEmpty()) {
      throw error("neither of its tables is there. Name one in from(...), or join it first: ");
    }
    if (found.size() > 1) {
      throw error("several tables are there that it can refer to. Say which: ");
    }
    return found.get(0);
  }

  private IllegalStateException error(String problem) {
    String example = "join(key.to(table)) joins one to the other";
    return new IllegalStateException(
        "The statement cannot join along the foreign key " + named(key) + ": " + problem + example);
  }

  private static String named(ForeignKey<?, ?> key) {
    return Identifiers.quote(key.name()) + ", from " + key.table() + " to " + key.referencedTable();
  }
}
