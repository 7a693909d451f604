package dev.piolet.it.query;

import static dev.piolet.it.query.OddTable.ODD;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.update;
import static dev.piolet.sql.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.query.Tuple2;
import dev.piolet.test.PostgresTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reserved words, quotes, question marks and letters of all kinds in names and in values. */
@PostgresTest
class OddNameTest {
  private static final OddTable O = ODD;
  private static final OddTable ALIAS = ODD.as("WHERE \"?\" ё 😀 -- $2");

  @Test
  void anyNameWorksEverywhere(DBConnection conn) {
    Odd first = new Odd(1, "\"'", "ü", "?", "{fn x}", true);
    Odd second = new Odd(2, "'; --", "ñ", "??", "$1", false);
    conn.schema().create(O);
    conn.insert(List.of(first, second));

    assertThat(conn.exec(select(O).orderBy(O.order))).containsExactly(first, second);
    assertThat(conn.get(O, 2L)).contains(second);
    assertThat(
            conn.exec(
                select(O.unicode, ALIAS.mark)
                    .join(ALIAS)
                    .on(ALIAS.order.eq(O.order).and(ALIAS.escape.in("$1", "?")))
                    .where(O.quote.eq("'; --").and(O.mark.eq("??")).and(ALIAS.user.not()))
                    .groupBy(O.unicode, ALIAS.mark)
                    .having(count(ALIAS.quote).eq(1L))
                    .orderBy(O.unicode.desc(), ALIAS.mark)))
        .containsExactly(new Tuple2<>("ñ", "??"));
    assertThat(
            conn.exec(
                update(ALIAS)
                    .set(ALIAS.escape, ALIAS.escape.concat("?"))
                    .where(ALIAS.mark.eq("?"))
                    .returning(ALIAS.escape)))
        .containsExactly("{fn x}?");
    assertThat(
            conn.exec(
                insertInto(O)
                    .set(O.order, 3L)
                    .set(O.quote, "q")
                    .set(O.unicode, "😀")
                    .set(O.mark, "?")
                    .set(O.escape, "\\")
                    .set(O.user, true)
                    .returning(O)))
        .containsExactly(new Odd(3, "q", "😀", "?", "\\", true));
    assertThat(
            conn.upsert(
                new Odd(3, "changed", "", "", "", true),
                onConflict(O.order).doUpdate(O.quote, O.unicode).returning(O.quote)))
        .contains("changed");
    assertThat(conn.update(first, new Odd(1, "new", "ü", "!", "{fn x}", true))).isEqualTo(1);
    assertThat(conn.exec(deleteFrom(ALIAS).where(ALIAS.quote.in("new", "'; --")))).isEqualTo(2);
    assertThat(conn.delete(new Odd(3, "", "", "", "", true))).isEqualTo(1);
    conn.schema().drop(O);
  }

  @Test
  void writesNamesQuoted() {
    assertThat(select(ALIAS.quote).where(ALIAS.user).sql())
        .isEqualTo(
            "SELECT \"WHERE \"\"?\"\" ё 😀 -- $2\".\"quo\"\"te'\""
                + " FROM \"Sele\"\"ct ü😀? ?? $1 {fn x} -- /*\" AS \"WHERE \"\"?\"\" ё 😀 -- $2\""
                + " WHERE \"WHERE \"\"?\"\" ё 😀 -- $2\".\"user\"");
  }
}
