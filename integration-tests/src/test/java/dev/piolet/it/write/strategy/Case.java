package dev.piolet.it.write.strategy;

import dev.piolet.internal.write.Writer;
import dev.piolet.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A hard case of writing rows.
 *
 * @param name what is hard about it
 * @param table the table
 * @param prepare what is executed when the table has been made
 * @param before the rows that are in it, written one by one
 * @param rows what is written
 * @param write how
 * @param varying the names of columns whose values are others each time
 */
record Case<M>(
    String name,
    Table<M> table,
    List<String> prepare,
    Supplier<List<M>> before,
    Supplier<List<M>> rows,
    Write<M> write,
    Set<String> varying) {

  /** How rows are written; it gives those that were, or how many. */
  @FunctionalInterface
  interface Write<M> {
    Object apply(Writer writer, Table<M> table, List<M> rows);
  }

  /** An insert into an empty table. */
  static <M> Case<M> insert(String name, Table<M> table, Supplier<List<M>> rows, String... sql) {
    return new Case<>(name, table, List.of(sql), List::of, rows, Writer::insert, Set.of());
  }

  /** Something done to rows that are there. */
  static <M> Case<M> change(
      String name,
      Table<M> table,
      Supplier<List<M>> before,
      Supplier<List<M>> rows,
      Write<M> write) {
    return new Case<>(name, table, List.of(), before, rows, write, Set.of());
  }

  Case<M> after(String... sql) {
    return new Case<>(name, table, List.of(sql), before, rows, write, varying);
  }

  Case<M> varying(String... columns) {
    return new Case<>(name, table, prepare, before, rows, write, Set.of(columns));
  }

  @Override
  public String toString() {
    return name;
  }
}
