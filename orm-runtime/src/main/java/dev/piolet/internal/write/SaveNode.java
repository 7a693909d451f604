package dev.piolet.internal.write;

import dev.piolet.annotations.Generation;
import dev.piolet.internal.model.Tracking;
import dev.piolet.schema.Column;
import dev.piolet.schema.References;
import dev.piolet.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object of a graph that is saved. Not thread-safe. */
public final class SaveNode {
  /** How an object is written. */
  enum Action {
    /** It is not decided yet. */
    OPEN,
    /** It has no row yet. */
    INSERT,
    /** It has a row. */
    UPDATE,
    /** It may have a row: only the database knows. */
    UPSERT,
    /** It is left as it is. */
    NONE
  }

  private final Table<Object> table;
  private final List<SaveEdge> edges = new ArrayList<>();
  private final List<SaveEdge> incoming = new ArrayList<>();
  private Object model;
  private boolean isWritten;
  private Action action = Action.OPEN;
  private int round;
  private int level;

  SaveNode(Table<Object> table, Object model) {
    this.table = table;
    this.model = model;
  }

  /** The object as it is now: once it is written, as it is stored. */
  public Object model() {
    return model;
  }

  Table<Object> table() {
    return table;
  }

  void replace(Object other) {
    model = other;
  }

  /**
   * Puts a reference, a key or null into a column that refers. What refers to the object refers to
   * the new one where that is another.
   */
  void refer(Tracking tracking, Column<Object, ?> column, @Nullable Object value) {
    Object before = model;
    model = tracking.referring(table, before, column, value);
    if (model != before) {
      incoming.forEach(edge -> edge.fill(tracking));
    }
  }

  /** Takes it as one that is to be written, and not only one that others refer to. */
  void write() {
    isWritten = true;
  }

  boolean isWritten() {
    return isWritten;
  }

  /** What it refers to. */
  List<SaveEdge> edges() {
    return edges;
  }

  /** What refers to it. */
  List<SaveEdge> incoming() {
    return incoming;
  }

  void add(SaveEdge edge) {
    edges.add(edge);
    edge.parent().incoming.add(edge);
  }

  void remove(SaveEdge edge) {
    edges.remove(edge);
    edge.parent().incoming.remove(edge);
  }

  Action action() {
    return action;
  }

  boolean is(Action asked) {
    return action == asked;
  }

  void act(Action chosen) {
    action = chosen;
  }

  /** Whether its row may not be there before it is written. */
  boolean mayBeNew() {
    return is(Action.INSERT) || is(Action.UPSERT);
  }

  /** In which round trip it is written, from 0. */
  int round() {
    return round;
  }

  /** Behind how many others it is written. */
  int level() {
    return level;
  }

  void behind(int rounds, int levels) {
    round = Math.max(round, rounds);
    level = Math.max(level, levels);
  }

  /** Whether it has values in columns before it is written. */
  boolean has(List<? extends Column<Object, ?>> columns) {
    return columns.stream().noneMatch(this::isAbsent);
  }

  /** Whether it refers to nothing by a column. */
  boolean isNull(Column<Object, ?> column) {
    return column.options().isReference()
        ? References.in(model, column) == null
        : column.valueIn(model) == null;
  }

  /** Whether the database has yet to make the value of a column. */
  boolean isAbsent(Column<Object, ?> column) {
    if (SaveEdge.isKeyless(model, column)) {
      return true;
    }
    Object value = column.valueIn(model);
    boolean isMade = column.options().generation() == Generation.IDENTITY_ALWAYS;
    return value == null || isMade && value instanceof Number number && number.longValue() == 0;
  }
}
