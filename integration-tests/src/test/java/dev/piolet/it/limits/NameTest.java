package dev.piolet.it.limits;

import static dev.piolet.it.limits.BranchTable.BRANCH;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.functionTable;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static dev.piolet.query.Sql.values;
import static dev.piolet.sql.Functions.function;
import static dev.piolet.sql.Functions.generateSeries;
import static dev.piolet.sql.Functions.operator;
import static dev.piolet.sql.Functions.raw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.query.Statement;
import dev.piolet.type.PgTypes;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names and texts of the program that PostgreSQL would get as others. */
class NameTest extends LimitsFixture {
  private static final String LONG = "é".repeat(31) + "x";

  static Stream<Statement<?>> longNames() {
    String name = LONG + "y";
    var alias = BRANCH.as(name);
    var derived = select(BRANCH.id).as(name);
    var common = commonTable(name, select(BRANCH.id));
    var numbers = functionTable(name, generateSeries(1, 2));
    var rows = values(name, BRANCH.id, List.of(1));
    return Stream.of(
        select(alias.id).from(alias),
        select(derived),
        select(common).with(common),
        select(numbers),
        select(rows));
  }

  @ParameterizedTest
  @MethodSource("longNames")
  void areRefusedWhenPostgresWouldCutThem(Statement<?> statement) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> conn.exec(statement))
        .withMessage(
            "An SQL identifier cannot be longer than 63 bytes, behind which PostgreSQL cuts it"
                + " off: "
                + LONG
                + "y");
  }

  @Test
  void areTakenUpToTheirLimit() {
    var first = BRANCH.as(LONG);
    var second = BRANCH.as("é".repeat(31) + "z");
    gives(
        select(first.id).from(first).join(second).on(second.id.eq(first.parent)).orderBy(first.id),
        2,
        3);
  }

  static Stream<String> unsendable() {
    return Stream.of("a\0b", "a\uD800b", "a\uDC00");
  }

  @ParameterizedTest
  @MethodSource("unsendable")
  void areRefusedWhenTheyCannotBeSent(String text) {
    Stream.<Supplier<String>>of(
            () -> select(function("f" + text, PgTypes.INTEGER)).sql(),
            () -> select(operator(value(1), text, value(2), PgTypes.INTEGER)).sql(),
            () -> select(raw(PgTypes.INTEGER, "1 /* " + text + " */")).sql(),
            () -> sql("SELECT 1 -- " + text).sql(),
            () -> select(BRANCH.as(text).id).sql(),
            () -> select(select(value(1)).as(text)).sql())
        .forEach(
            each ->
                assertThatIllegalArgumentException()
                    .isThrownBy(each::get)
                    .withMessageMatching(
                        "An SQL (text|identifier) cannot hold( half of a character,)?"
                            + " U\\+[0-9A-F]{4}: it does at index [0-9]+"));
    gives(select(value(1)), 1);
  }

  @Test
  void areTakenWithWholeCharacters() {
    gives(select(raw(PgTypes.TEXT, "'\uD83D\uDE00'")), "\uD83D\uDE00");
    assertThat(conn.exec(sql("SELECT '\uD83D\uDE00'").into(value("")).one()))
        .isEqualTo("\uD83D\uDE00");
  }
}
