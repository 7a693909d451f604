package dev.piolet.it.fuzz;

import static dev.piolet.it.fuzz.WordTable.WORD;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.functionTable;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;
import static dev.piolet.query.Sql.value;
import static dev.piolet.query.Sql.values;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.generateSeries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.TransactionOptions;
import dev.piolet.query.CommonTable;
import java.util.List;
import java.util.stream.Stream;

/** Entries for names, which are quoted. */
final class Names {
  private Names() {}

  static Stream<StringEntry> all() {
    return Stream.of(
        StringEntry.name("column.as", Names::outputName),
        StringEntry.name("table.as", Names::alias),
        StringEntry.name("table.as in a list", Names::aliasOfList),
        StringEntry.name("update of an alias", Names::updated),
        StringEntry.name("query.as", Names::derived),
        StringEntry.name("commonTable", Names::common),
        StringEntry.name("searchDepthFirst", Names::searched),
        StringEntry.name("cycle", Names::cycled),
        StringEntry.name("functionTable", Names::functionRows),
        StringEntry.name("values", Names::valueRows),
        StringEntry.name("onConstraint", Names::constraint),
        StringEntry.name("setting", Names::setting),
        StringEntry.name("a table", Names::table));
  }

  private static void outputName(DBConnection conn, String text) {
    var named = count().as(text);
    assertThat(conn.exec(select(WORD.tags, named).groupBy(WORD.tags).orderBy(named))).isEmpty();
    var inner = select(WORD.text.as(text), WORD.id).as("inner");
    assertThat(conn.exec(select(inner))).isEmpty();
  }

  private static void alias(DBConnection conn, String text) {
    WordTable word = WORD.as(text);
    assertThat(conn.exec(select(word).where(word.text.eq("a")).orderBy(word.id))).isEmpty();
    assertThat(conn.exec(select(word.id, WORD.id).from(WORD).join(word).on(word.id.eq(WORD.id))))
        .isEmpty();
  }

  private static void aliasOfList(DBConnection conn, String text) {
    WordTable word = WORD.as(text);
    var query = select(WORD.id, list(select(word).where(word.id.eq(WORD.id))));
    assertThat(conn.exec(query)).isEmpty();
    assertThat(conn.exec(query.inOneStatement())).isEmpty();
  }

  private static void updated(DBConnection conn, String text) {
    WordTable word = WORD.as(text);
    assertThat(conn.exec(update(word).set(word.text, "a").where(word.id.eq(-1L)))).isZero();
  }

  private static void derived(DBConnection conn, String text) {
    var derived = select(WORD.id, WORD.text).as(text);
    assertThat(conn.exec(select(derived).where(derived.get(WORD.text).eq("a")))).isEmpty();
  }

  private static void common(DBConnection conn, String text) {
    var common = commonTable(text, select(WORD.id, WORD.text));
    assertThat(conn.exec(select(common).with(common))).isEmpty();
    var other = common.as(text + "2");
    assertThat(conn.exec(select(other).with(common))).isEmpty();
  }

  private static CommonTable<Long> recursive() {
    return commonTable("steps", select(WORD.id))
        .unionAll(steps -> select(WORD.id).join(steps).on(WORD.id.gt(steps.get(WORD.id))));
  }

  private static void searched(DBConnection conn, String text) {
    var depth = recursive().searchDepthFirst(text, WORD.id);
    assertThat(conn.exec(select(depth.get(WORD.id)).with(depth).orderBy(depth.searchOrder(text))))
        .isEmpty();
    var breadth = recursive().searchBreadthFirst(text, WORD.id);
    assertThat(
            conn.exec(
                select(breadth.get(WORD.id)).with(breadth).orderBy(breadth.searchOrder(text))))
        .isEmpty();
  }

  private static void cycled(DBConnection conn, String text) {
    var cycle = recursive().cycle(text, text + "2", WORD.id);
    assertThat(conn.exec(select(cycle.get(WORD.id), cycle.cycleMark(text)).with(cycle))).isEmpty();
  }

  private static void functionRows(DBConnection conn, String text) {
    var numbers = functionTable(text, generateSeries(1, 2));
    assertThat(conn.exec(select(numbers))).containsExactlyInAnyOrder(1, 2);
  }

  private static void valueRows(DBConnection conn, String text) {
    var rows = values(text, WORD.text, List.of(text, "b"));
    assertThat(conn.exec(select(rows))).containsExactlyInAnyOrder(text, "b");
  }

  private static void constraint(DBConnection conn, String text) {
    int unused =
        conn.exec(
            insertInto(WORD)
                .set(WORD.text, text)
                .set(WORD.tags, List.of())
                .set(WORD.notes, List.of())
                .onConstraint(text)
                .doNothing());
  }

  private static void setting(DBConnection conn, String text) {
    conn.transaction(
        TransactionOptions.settings(text, "a"), () -> conn.exec(select(value("sent"))));
  }

  private static void table(DBConnection conn, String text) {
    NamedTable table = new NamedTable(text);
    conn.schema().create(table);
    try {
      NamedTable.Row row = new NamedTable.Row(1, text);
      conn.insert(table, row);
      assertThat(conn.exec(select(table).where(table.named.eq(text)))).containsExactly(row);
      assertThat(conn.copyIn(table, List.of(new NamedTable.Row(2, text)))).isEqualTo(1);
      assertThat(conn.exec(update(table).set(table.named, "b").where(table.number.eq(2))))
          .isEqualTo(1);
      assertThat(conn.schema().validate(table).differences()).isEmpty();
    } finally {
      conn.schema().drop(table);
    }
  }
}
