package dev.piolet.it.functions;

import static dev.piolet.it.functions.SampleTable.SAMPLE;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextFunctionsTest extends FunctionFixture {
  @Test
  void changesTexts() {
    gives(lower(SAMPLE.name), "alice", "lower(s.name)");
    gives(upper(SAMPLE.name), "ALICE", "upper(s.name)");
    gives(initcap(lower(SAMPLE.name)), "Alice", "initcap(lower(s.name))");
    gives(substring(SAMPLE.name, 3), "ice", "substring(s.name FROM ?)", 3);
    gives(substring(SAMPLE.name, 1, 2), "Al", "substring(s.name FROM ? FOR ?)", 1, 2);
    gives(
        substring(SAMPLE.name, length(SAMPLE.name).minus(1), value(2)),
        "ce",
        "substring(s.name FROM length(s.name) - ? FOR ?)",
        1,
        2);
    gives(trim(value("  a ").concat(SAMPLE.name)), "a Alice", "trim(? || s.name)", "  a ");
    gives(trim(SAMPLE.name, "Ae"), "lic", "btrim(s.name, ?)", "Ae");
    gives(ltrim(value(" a")), "a", "ltrim(?)", " a");
    gives(ltrim(SAMPLE.name, "A"), "lice", "ltrim(s.name, ?)", "A");
    gives(rtrim(value("a ")), "a", "rtrim(?)", "a ");
    gives(rtrim(SAMPLE.name, "ec"), "Ali", "rtrim(s.name, ?)", "ec");
    gives(replace(SAMPLE.name, "li", "-"), "A-ce", "replace(s.name, ?, ?)", "li", "-");
    gives(translate(SAMPLE.name, "Ai", "a1"), "al1ce", "translate(s.name, ?, ?)", "Ai", "a1");
    gives(left(SAMPLE.name, 2), "Al", "left(s.name, ?)", 2);
    gives(right(SAMPLE.name, -2), "ice", "right(s.name, ?)", -2);
    gives(lpad(SAMPLE.name, 7, "."), "..Alice", "lpad(s.name, ?, ?)", 7, ".");
    gives(rpad(SAMPLE.name, 7, "."), "Alice..", "rpad(s.name, ?, ?)", 7, ".");
    gives(repeat(SAMPLE.name, 2), "AliceAlice", "repeat(s.name, ?)", 2);
    gives(reverse(SAMPLE.name), "ecilA", "reverse(s.name)");
    gives(splitPart(SAMPLE.name, "i", -1), "ce", "split_part(s.name, ?, ?)", "i", -1);
    gives(md5(value("a")), "0cc175b9c0f1b6a831c399e269772661", "md5(?)", "a");
  }

  @Test
  void joinsAndMeasuresTexts() {
    gives(length(SAMPLE.name), 5, "length(s.name)");
    gives(octetLength(value("é")), 2, "octet_length(?)", "é");
    gives(position(SAMPLE.name, "ic"), 3, "strpos(s.name, ?)", "ic");
    gives(position(SAMPLE.name, lower(SAMPLE.name)), 0, "strpos(s.name, lower(s.name))");
    gives(
        concat(SAMPLE.name, value(1), SAMPLE.size, value("x")),
        "Alice1x",
        "concat(s.name, ?::integer, s.size, ?::text)",
        1,
        "x");
    gives(
        concatWs("-", SAMPLE.name, SAMPLE.size, SAMPLE.age),
        "Alice-30",
        "concat_ws(?, s.name, s.size, s.age)",
        "-");
    gives(
        format("%s!%I", SAMPLE.age, value("a b")),
        "30!\"a b\"",
        "format(?::text, s.age, ?::text)",
        "%s!%I",
        "a b");
  }

  @Test
  void matchesPatterns() {
    gives(SAMPLE.name.similarTo("(A|B)%"), true, "s.name SIMILAR TO ?", "(A|B)%");
    gives(SAMPLE.name.notSimilarTo("A_"), true, "s.name NOT SIMILAR TO ?", "A_");
    gives(SAMPLE.name.matches("^a"), false, "s.name ~ ?", "^a");
    gives(SAMPLE.name.matchesIgnoringCase("^a"), true, "s.name ~* ?", "^a");
    gives(SAMPLE.name.doesNotMatch("^a"), true, "s.name !~ ?", "^a");
    gives(SAMPLE.name.doesNotMatchIgnoringCase("^a"), false, "s.name !~* ?", "^a");
    gives(SAMPLE.name.matches(SAMPLE.name), true, "s.name ~ s.name");
    gives(substring(SAMPLE.name, "l(.)c"), "i", "substring(s.name, ?)", "l(.)c");
    gives(
        regexpReplace(SAMPLE.name, "[ie]", "-"),
        "Al-ce",
        "regexp_replace(s.name, ?, ?)",
        "[ie]",
        "-");
    gives(
        regexpReplace(SAMPLE.name, "[IE]", "-", "gi"),
        "Al-c-",
        "regexp_replace(s.name, ?, ?, ?)",
        "[IE]",
        "-",
        "gi");
    gives(
        regexpMatch(SAMPLE.name, "(.)i(.)"),
        List.of("l", "c"),
        "regexp_match(s.name, ?)",
        "(.)i(.)");
    gives(
        regexpMatch(SAMPLE.name, "(I)", "i"),
        List.of("i"),
        "regexp_match(s.name, ?, ?)",
        "(I)",
        "i");
    gives(regexpMatch(SAMPLE.name, "x"), null, "regexp_match(s.name, ?)", "x");
    gives(
        regexpSplitToArray(SAMPLE.name, "[li]+"),
        List.of("A", "ce"),
        "regexp_split_to_array(s.name, ?)",
        "[li]+");
    if (version >= 15) {
      gives(regexpCount(SAMPLE.name, "[a-z]"), 4, "regexp_count(s.name, ?)", "[a-z]");
      gives(regexpLike(SAMPLE.name, "ice$"), true, "regexp_like(s.name, ?)", "ice$");
    }
  }
}
