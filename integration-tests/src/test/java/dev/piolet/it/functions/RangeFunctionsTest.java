package dev.piolet.it.functions;

import static dev.piolet.it.functions.SampleTable.SAMPLE;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.range;
import static dev.piolet.sql.Functions.typedValue;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.sql.RangeExpression;
import dev.piolet.type.PgTypes;
import dev.piolet.value.Range;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RangeFunctionsTest extends FunctionFixture {
  private static final RangeExpression<Integer> SMALL = range(value(1), value(5));
  private static final RangeExpression<Integer> BIG = range(value(5), value(9), "[]");
  private static final String BOTH = "int4range(?, ?) %s int4range(?, ?, ?)";
  private static final Object[] BINDS = {1, 5, 5, 9, "[]"};

  @Test
  void makesRangesOfEveryType() {
    gives(SMALL, Range.closedOpen(1, 5), "int4range(?, ?)", 1, 5);
    gives(BIG, Range.closed(5, 9), "int4range(?, ?, ?)", 5, 9, "[]");
    gives(range(SAMPLE.id, value(2L)), Range.closedOpen(1L, 2L), "int8range(s.id, ?)", 2L);
    gives(
        range(SAMPLE.price, value(dec("20"))),
        Range.closedOpen(dec("19.99"), dec("20")),
        "numrange(s.price, ?)",
        dec("20"));
    gives(
        range(SAMPLE.born, typedValue(PgTypes.DATE, null)),
        Range.atLeast(LocalDate.of(2000, 2, 29)),
        "daterange(s.born, ?::date)",
        (Object) null);
    gives(range(SAMPLE.local, SAMPLE.local).isEmpty(), true, "isempty(tsrange(s.local, s.local))");
    gives(
        range(SAMPLE.at, SAMPLE.at, "[]").contains(AT),
        true,
        "tstzrange(s.at, s.at, ?) @> ?",
        "[]",
        AT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> range(SAMPLE.name, SAMPLE.name))
        .withMessage("PostgreSQL has no range of text");
  }

  @Test
  void comparesAndCombines() {
    gives(SMALL.contains(4), true, "int4range(?, ?) @> ?", 1, 5, 4);
    gives(BIG.contains(SAMPLE.age), false, "int4range(?, ?, ?) @> s.age", 5, 9, "[]");
    gives(SMALL.contains(BIG), false, BOTH.formatted("@>"), BINDS);
    gives(SMALL.containedBy(BIG), false, BOTH.formatted("<@"), BINDS);
    gives(SMALL.overlaps(BIG), false, BOTH.formatted("&&"), BINDS);
    gives(SMALL.adjacentTo(BIG), true, BOTH.formatted("-|-"), BINDS);
    gives(SMALL.before(BIG), true, BOTH.formatted("<<"), BINDS);
    gives(SMALL.after(BIG), false, BOTH.formatted(">>"), BINDS);
    gives(SMALL.union(BIG), Range.closedOpen(1, 10), BOTH.formatted("+"), BINDS);
    gives(SMALL.intersection(BIG), Range.empty(), BOTH.formatted("*"), BINDS);
    gives(SMALL.difference(BIG).lower(), 1, "lower(" + BOTH.formatted("-") + ")", BINDS);
    gives(BIG.upper(), 10, "upper(int4range(?, ?, ?))", 5, 9, "[]");
  }
}
