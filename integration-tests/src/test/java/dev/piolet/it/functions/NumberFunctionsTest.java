package dev.piolet.it.functions;

import static dev.piolet.it.functions.SampleTable.SAMPLE;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.*;

import org.junit.jupiter.api.Test;

class NumberFunctionsTest extends FunctionFixture {
  @Test
  void rounds() {
    gives(abs(SAMPLE.age.negate()), 30, "abs(-s.age)");
    gives(ceil(SAMPLE.price), dec("20"), "ceil(s.price)");
    gives(floor(SAMPLE.score), 1.0, "floor(s.score)");
    gives(ceil(SAMPLE.age).plus(1), 31, "CAST(ceil(s.age) AS integer) + ?", 1);
    gives(round(SAMPLE.score), 2.0, "round(s.score)");
    gives(round(SAMPLE.price, 1), dec("20.0"), "round(s.price, ?)", 1);
    gives(round(SAMPLE.score, 0), dec("2"), "round(CAST(s.score AS numeric), ?)", 0);
    gives(trunc(SAMPLE.price), dec("19"), "trunc(s.price)");
    gives(trunc(SAMPLE.price, 1), dec("19.9"), "trunc(s.price, ?)", 1);
    gives(sign(SAMPLE.age.negate()), -1, "CAST(sign(-s.age) AS integer)");
    gives(mod(SAMPLE.age, 7), 2, "mod(s.age, ?)", 7);
    gives(mod(SAMPLE.age, SAMPLE.age), 0, "mod(s.age, s.age)");
  }

  @Test
  void calculates() {
    gives(power(SAMPLE.score, 2), 2.25, "power(s.score, ?)", 2.0);
    gives(power(SAMPLE.price, 0), 1.0, "power(s.price, ?)", 0.0);
    gives(
        power(SAMPLE.price, value(dec("0"))),
        1.0,
        "power(CAST(s.price AS double precision), CAST(? AS double precision))",
        dec("0"));
    gives(sqrt(value(16)), 4.0, "sqrt(?)", 16);
    gives(round(cbrt(value(27.0))), 3.0, "round(cbrt(?))", 27.0);
    gives(exp(value(0.0)), 1.0, "exp(?)", 0.0);
    gives(ln(value(1.0)), 0.0, "ln(?)", 1.0);
    gives(log(value(1000.0)), 3.0, "log(?)", 1000.0);
    gives(
        round(log(dec("2"), value(8)), 3),
        dec("3.000"),
        "round(log(?, CAST(? AS numeric)), ?)",
        dec("2"),
        8,
        3);
    gives(round(pi(), 4), dec("3.1416"), "round(CAST(pi() AS numeric), ?)", 4);
    gives(random().between(0.0, 1.0), true, "random() BETWEEN ? AND ?", 0.0, 1.0);
    gives(widthBucket(SAMPLE.score, 0, 10, 5), 1, "width_bucket(s.score, ?, ?, ?)", 0.0, 10.0, 5);
  }

  @Test
  void formatsAndParses() {
    gives(toChar(SAMPLE.price, "FM990.0"), "20.0", "to_char(s.price, ?)", "FM990.0");
    gives(
        toNumber(value("1,234.5"), "9,999.9"),
        dec("1234.5"),
        "to_number(?, ?)",
        "1,234.5",
        "9,999.9");
    gives(toChar(SAMPLE.born, "DD.MM.YYYY"), "29.02.2000", "to_char(s.born, ?)", "DD.MM.YYYY");
    gives(
        toChar(age(SAMPLE.born, SAMPLE.born), "DD"), "00", "to_char(age(s.born, s.born), ?)", "DD");
    gives(
        toDate(value("29.02.2000"), "DD.MM.YYYY"),
        BORN,
        "to_date(?, ?)",
        "29.02.2000",
        "DD.MM.YYYY");
    gives(
        toTimestamp(value("2024-03-10 12:34:56"), "YYYY-MM-DD HH24:MI:SS"),
        AT,
        "to_timestamp(?, ?)",
        "2024-03-10 12:34:56",
        "YYYY-MM-DD HH24:MI:SS");
    gives(toTimestamp(value(AT.getEpochSecond())), AT, "to_timestamp(?)", AT.getEpochSecond());
  }
}
