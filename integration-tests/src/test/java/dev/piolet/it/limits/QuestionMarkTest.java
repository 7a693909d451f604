package dev.piolet.it.limits;

import static dev.piolet.it.limits.BranchTable.BRANCH;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.function;
import static dev.piolet.sql.Functions.operator;
import static dev.piolet.sql.Functions.raw;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.query.Tuple2;
import dev.piolet.type.PgTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Question marks that are no parameters. */
class QuestionMarkTest extends LimitsFixture {
  @Test
  void ofAnIndexAreThoseOfItsOperators() {
    var insert =
        insertInto(BRANCH)
            .set(BRANCH.id, 1)
            .set(BRANCH.name, "new")
            .onConflict(BRANCH.withA)
            .doUpdate(BRANCH.name);
    assertThat(insert.sql())
        .contains(
            " ON CONFLICT (\"id\", (data ?? 'what?' /* ? */))"
                + " WHERE data ?? 'a' AND data ->> 'b?' IS DISTINCT FROM $q$?$q$");
    conn.upsert(
        List.of(branch(1, null, "{\"a\": 3}"), branch(3, null, "{\"a\": 4}")),
        onConflict(BRANCH.withA).doUpdate(BRANCH.data));
    gives(select(BRANCH.data).where(BRANCH.id.eq(3)), "{\"a\": 4}");
  }

  @Test
  void ofNamesStayAsTheyAre() {
    gives(
        select(BRANCH.odd).where(BRANCH.odd.eq("odd?").and(BRANCH.id.eq(1))).orderBy(BRANCH.odd),
        "odd?");
    var alias = BRANCH.as("a?b");
    gives(select(alias.id).from(alias).where(alias.id.eq(2)), 2);
    var derived = select(BRANCH.id, BRANCH.odd).where(BRANCH.id.eq(3)).as("d ? d");
    gives(select(derived), new Tuple2<>(3, "odd?"));
    conn.exec(sql("CREATE FUNCTION \"f?\"(int) RETURNS int LANGUAGE sql AS 'SELECT $1 + 1'"));
    gives(select(function("\"f?\"", PgTypes.INTEGER, value(1))), 2);
  }

  @Test
  void ofOperatorsAreDoubledOutsideOfQuotes() {
    gives(
        select(
                row(
                    Tuple2::new,
                    raw(PgTypes.BOOLEAN, "{0} ? 'a?'", BRANCH.data),
                    raw(PgTypes.TEXT, "'?' || $$?$$ || 'it''s?' -- ?\n")))
            .where(operator(BRANCH.data, "?", value("a"), PgTypes.BOOLEAN).isNotNull())
            .limit(1),
        new Tuple2<>(false, "??it's?"));
  }
}
