package dev.piolet.it.fuzz;

import static dev.piolet.it.fuzz.WordTable.WORD;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.array;
import static dev.piolet.sql.Functions.arrayToString;
import static dev.piolet.sql.Functions.caseWhen;
import static dev.piolet.sql.Functions.coalesce;
import static dev.piolet.sql.Functions.concatWs;
import static dev.piolet.sql.Functions.format;
import static dev.piolet.sql.Functions.greatest;
import static dev.piolet.sql.Functions.jsonb;
import static dev.piolet.sql.Functions.jsonbBuildObject;
import static dev.piolet.sql.Functions.jsonbPathExists;
import static dev.piolet.sql.Functions.lpad;
import static dev.piolet.sql.Functions.nullif;
import static dev.piolet.sql.Functions.position;
import static dev.piolet.sql.Functions.regexpLike;
import static dev.piolet.sql.Functions.replace;
import static dev.piolet.sql.Functions.splitPart;
import static dev.piolet.sql.Functions.stringAgg;
import static dev.piolet.sql.Functions.substring;
import static dev.piolet.sql.Functions.toTsquery;
import static dev.piolet.sql.Functions.toTsvector;
import static dev.piolet.sql.Functions.translate;
import static dev.piolet.sql.Functions.trim;
import static dev.piolet.sql.Functions.websearchToTsquery;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.TransactionOptions;
import dev.piolet.query.Select;
import dev.piolet.sql.Selectable;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Entries for values, which are bound, or are literals where a statement takes no parameters. */
final class Values {
  /** So many rows travel as arrays. */
  private static final int MANY = 20;

  private Values() {}

  static Stream<StringEntry> all() {
    return Stream.of(
        StringEntry.value("insert", Values::inserted),
        StringEntry.value("insert of many", Values::insertedMany),
        StringEntry.value("copyIn", Values::copiedIn),
        StringEntry.value("copyOut", Values::copiedOut),
        StringEntry.value("update", Values::updated),
        StringEntry.value("upsert", Values::upserted),
        StringEntry.value("pipeline", Values::pipelined),
        StringEntry.value("statements", Values::written),
        StringEntry.value("conditions", Values::compared),
        StringEntry.value("lists", Values::listed),
        StringEntry.value("sql", Values::plain),
        StringEntry.value("value of a setting", Values::setting),
        StringEntry.value("text functions", Values::inFunctions),
        StringEntry.value("conditional functions", Values::chosen),
        StringEntry.value("keys of JSON", Values::jsonKeys),
        StringEntry.parsed("like", Values::patterns),
        StringEntry.parsed("jsonb", (conn, text) -> read(conn, jsonb(text))),
        StringEntry.parsed(
            "path of JSON", (conn, text) -> read(conn, jsonbPathExists(jsonb("{}"), text))),
        StringEntry.parsed("format", (conn, text) -> read(conn, format(text, value("a")))),
        StringEntry.parsed("regexp", Values::regularExpressions),
        StringEntry.parsed("toTsquery", (conn, text) -> read(conn, toTsquery(text))),
        StringEntry.parsed("websearch", (conn, text) -> read(conn, websearchToTsquery(text))),
        StringEntry.parsed(
            "configuration", (conn, text) -> read(conn, toTsvector(text, value("a")))));
  }

  private static <T> void read(DBConnection conn, Selectable<T> selectable) {
    assertThat(conn.exec(select(selectable))).hasSize(1);
  }

  private static void is(DBConnection conn, Selectable<String> selectable, String expected) {
    assertThat(conn.exec(select(selectable).one())).isEqualTo(expected);
  }

  private static void inserted(DBConnection conn, String text) {
    Word stored = conn.insert(Word.of(text));
    assertThat(conn.get(WORD, stored.id())).contains(stored);
    assertThat(stored.text()).isEqualTo(text);
    assertThat(stored.tags()).containsExactly(text, "");
    assertThat(stored.notes()).containsExactly(text);
  }

  private static void insertedMany(DBConnection conn, String text) {
    List<Word> stored = conn.insert(Collections.nCopies(MANY, Word.of(text)));
    assertThat(conn.exec(select(WORD).orderBy(WORD.id))).isEqualTo(stored);
    assertThat(stored).allMatch(word -> word.text().equals(text) && word.tags().contains(text));
  }

  private static void copiedIn(DBConnection conn, String text) {
    assertThat(conn.copyIn(WORD, List.of(Word.of(text), Word.of("b")))).isEqualTo(2);
    assertThat(conn.exec(select(WORD.text, WORD.notes).where(WORD.text.ne("b"))))
        .allMatch(row -> row.first().equals(text) && row.second().equals(List.of(text)));
  }

  /** COPY takes no parameters, so that these values are literals. */
  private static void copiedOut(DBConnection conn, String text) {
    conn.insert(Word.of(text));
    List<String> read = new ArrayList<>();
    conn.copyOut(
        select(WORD.text)
            .where(WORD.text.eq(text), WORD.tags.contains(List.of(text)), value(text).eq(text)),
        read::add);
    assertThat(read).containsExactly(text);
  }

  private static void updated(DBConnection conn, String text) {
    Word word = conn.insert(Word.of("a"));
    Word changed = new Word(word.id(), text, List.of(text), List.of(text, text));
    assertThat(conn.update(WORD, word, changed)).isEqualTo(1);
    assertThat(conn.get(WORD, word.id())).contains(changed);
  }

  private static void upserted(DBConnection conn, String text) {
    Word word = conn.insert(Word.of("a"));
    Word changed = new Word(word.id(), text, List.of(text), List.of());
    conn.upsert(List.of(changed), onConflict(WORD.id).doUpdateAll());
    assertThat(conn.get(WORD, word.id())).contains(changed);
  }

  private static void pipelined(DBConnection conn, String text) {
    Select<String> sent = select(value(text));
    var results =
        conn.pipeline(
            insertInto(WORD)
                .set(WORD.text, text)
                .set(WORD.tags, List.of(text))
                .set(WORD.notes, List.of())
                .returning(WORD.text),
            sent,
            select(WORD.tags).where(WORD.text.eq(text)));
    assertThat(results.first()).containsExactly(text);
    assertThat(results.second()).containsExactly(text);
    assertThat(results.third()).containsExactly(List.of(text));
  }

  private static void written(DBConnection conn, String text) {
    conn.insert(Word.of("a"));
    assertThat(
            conn.exec(
                update(WORD)
                    .set(WORD.text, value(text))
                    .set(WORD.tags, List.of(text))
                    .where(WORD.text.eq("a"))
                    .returning(WORD.text, WORD.tags)))
        .allMatch(row -> row.first().equals(text) && row.second().equals(List.of(text)));
    assertThat(conn.exec(deleteFrom(WORD).where(WORD.text.eq(text)))).isEqualTo(1);
  }

  private static void compared(DBConnection conn, String text) {
    conn.insert(Word.of(text));
    assertThat(
            conn.exec(
                select(WORD.text)
                    .where(
                        WORD.text.eq(text),
                        WORD.text.in(List.of(text, "b")),
                        WORD.text.in(text, "b"),
                        WORD.text.between(text, text),
                        WORD.text.startsWith(text),
                        WORD.tags.contains(List.of(text)),
                        WORD.text.ne(text + "x"))))
        .containsExactly(text);
  }

  private static void listed(DBConnection conn, String text) {
    conn.insert(Word.of(text));
    WordTable other = WORD.as("other");
    var query =
        select(WORD.text, list(select(other.tags, value(text)).where(other.text.eq(WORD.text))))
            .where(WORD.text.eq(text));
    for (var rows : List.of(conn.exec(query), conn.exec(query.inOneStatement()))) {
      assertThat(rows).hasSize(1);
      assertThat(rows.get(0).second().get(0).first()).containsExactly(text, "");
      assertThat(rows.get(0).second().get(0).second()).isEqualTo(text);
    }
  }

  private static void plain(DBConnection conn, String text) {
    assertThat(conn.exec(sql("SELECT ?::text, '?', 1 ?? 2", text).into(value("")).one()))
        .isEqualTo(text);
  }

  private static void setting(DBConnection conn, String text) {
    conn.transaction(
        TransactionOptions.settings("fuzz.text", text),
        () ->
            assertThat(conn.exec(sql("SELECT current_setting('fuzz.text')").into(value("")).one()))
                .isEqualTo(text));
  }

  private static void inFunctions(DBConnection conn, String text) {
    is(conn, value("a").concat(text), "a" + text);
    is(conn, replace(value("a" + text), text, text), "a" + text);
    is(conn, concatWs(text, value("a"), value("b")), "a" + text + "b");
    read(conn, trim(value("a"), text));
    read(conn, translate(value("a"), text, text));
    read(conn, lpad(value("a"), 9, text));
    read(conn, position(value("a"), text));
    read(conn, splitPart(value("a"), text, 1));
    read(conn, stringAgg(value("a"), text));
    read(conn, arrayToString(array(PgTypes.TEXT, List.of("a", "b")), text));
  }

  private static void chosen(DBConnection conn, String text) {
    is(conn, coalesce(nullif(value("a"), "a"), text), text);
    is(conn, greatest(value(text), text), text);
    conn.insert(Word.of(text));
    is(conn, caseWhen(WORD.text.eq(text), text).otherwise(text + "x"), text);
  }

  private static void jsonKeys(DBConnection conn, String text) {
    is(conn, jsonbBuildObject(text, value("a")).getText(text), "a");
    assertThat(
            conn.exec(
                select(
                        jsonbBuildObject(text, value("a")).hasKey(text),
                        jsonbBuildObject(text, value("a")).without(text).hasKey(text))
                    .one()))
        .matches(row -> row.first() && !row.second());
  }

  private static void patterns(DBConnection conn, String text) {
    assertThat(conn.exec(select(WORD).where(WORD.text.like(text), WORD.text.ilike(text))))
        .isEmpty();
  }

  private static void regularExpressions(DBConnection conn, String text) {
    read(conn, regexpLike(value("a"), text));
    assertThat(conn.exec(select(substring(value("a"), text)))).hasSize(1);
  }
}
