package dev.piolet.it.functions;

import static dev.piolet.it.functions.SampleTable.SAMPLE;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.*;

import dev.piolet.it.models.Mood;
import dev.piolet.type.PgTypes;
import org.junit.jupiter.api.Test;

class CustomFunctionsTest extends FunctionFixture {
  @Test
  void casts() {
    gives(SAMPLE.age.castTo(PgTypes.TEXT), "30", "CAST(s.age AS text)");
    gives(SAMPLE.age.castToText().like("3%"), true, "CAST(s.age AS text) LIKE ?", "3%");
    gives(value("7").castTo(PgTypes.BIGINT).plus(1L), 8L, "CAST(? AS bigint) + ?", "7", 1L);
    gives(SAMPLE.at.castTo(PgTypes.DATE), LOCAL.toLocalDate(), "CAST(s.at AS date)");
    gives(SAMPLE.mood.castTo(PgTypes.TEXT), "HAPPY", "CAST(s.mood AS text)");
    gives(value("HAPPY").castTo(SAMPLE.mood.type()), Mood.HAPPY, "CAST(? AS `mood`)", "HAPPY");
    gives(typedValue(PgTypes.DATE, null), null, "?::date", (Object) null);
    gives(typedValue(SAMPLE.mood.type(), Mood.SAD), Mood.SAD, "?::`mood`", Mood.SAD);
    gives(asNumber(SAMPLE.age.plus(1)).times(2), 62, "(s.age + ?) * ?", 1, 2);
    gives(asText(SAMPLE.name).like("A%"), true, "s.name LIKE ?", "A%");
    gives(asTemporal(SAMPLE.born).lt(BORN), false, "s.born < ?", BORN);
    gives(
        asJson(value("[7]").castTo(PgTypes.JSONB)).get(0), "7", "CAST(? AS jsonb) -> ?", "[7]", 0);
  }

  @Test
  void callsWhatIsNotThere() {
    gives(function("ascii", PgTypes.INTEGER, SAMPLE.name), 65, "ascii(s.name)");
    gives(
        asNumber(function("pg_catalog.div", PgTypes.NUMERIC, SAMPLE.price, value(dec("3")))),
        dec("6"),
        "pg_catalog.div(s.price, ?::numeric)",
        dec("3"));
    gives(
        asNumber(operator(SAMPLE.age, "#", value(1), PgTypes.INTEGER)).plus(1),
        32,
        "(s.age # ?) + ?",
        1,
        1);
    gives(
        operator(jsonb("[\"a\"]"), "?", value("a"), PgTypes.BOOLEAN),
        true,
        "?::jsonb ?? ?",
        "[\"a\"]",
        "a");
    gives(
        raw(PgTypes.TEXT, "left({0}, {1}) || '{{}}' || {0}", SAMPLE.name, value(1)),
        "A{}Alice",
        "left(s.name, ?) || '{}' || s.name",
        1);
    gives(
        asNumber(raw(PgTypes.INTEGER, "{0} * 2", SAMPLE.age.plus(1))).plus(1),
        63,
        "((s.age + ?) * 2) + ?",
        1,
        1);
    gives(
        asCondition(raw(PgTypes.BOOLEAN, "{0} ? 'a'", jsonb("{\"a\": 1}"))),
        true,
        "?::jsonb ?? 'a'",
        "{\"a\": 1}");
  }
}
