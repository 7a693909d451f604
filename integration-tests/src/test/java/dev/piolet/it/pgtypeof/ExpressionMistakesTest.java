package dev.piolet.it.pgtypeof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.it.Mistakes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions as people write them, and mistakes in them, which do not compile. */
class ExpressionMistakesTest {
  private static final String SOURCE =
      """
      package dev.piolet.it.pgtypeof;
      import static dev.piolet.it.pgtypeof.OperandTable.OPERAND;
      import static dev.piolet.query.Sql.*;
      import static dev.piolet.sql.Functions.*;
      import dev.piolet.sql.*;
      import dev.piolet.type.PgTypes;
      import java.math.BigDecimal;
      import java.time.*;
      import java.util.*;
      class Mistake {
        void make(Integer anInt, Long aLong, long plain) {
          %s;
        }
      }
      """;
  private static final int LINE = 12;

  @TempDir Path output;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Condition c = count().gt(4)",
        "Condition c = OPERAND.aShort.gt(90)",
        "Condition c = OPERAND.aLong.eq(anInt)",
        "Condition c = OPERAND.anInt.eq(aLong)",
        "Condition c = OPERAND.anInt.eq(plain)",
        "Condition c = OPERAND.anInt.eq(anInt)",
        "Condition c = OPERAND.anInt.eq(OPERAND.aLong)",
        "Condition c = OPERAND.anInt.between(anInt, 5)",
        "Condition c = OPERAND.numeric.between(1, 5)",
        "Condition c = OPERAND.anInt.between(OPERAND.aShort, OPERAND.aLong)",
        "Condition c = OPERAND.anInt.in(1, 2, 3)",
        "Condition c = OPERAND.aLong.in(1, 2)",
        "Condition c = OPERAND.aLong.in(1L, 2L)",
        "Condition c = OPERAND.aShort.in(1)",
        "Condition c = OPERAND.numeric.notIn(1, 2)",
        "Condition c = OPERAND.aLong.in(List.of())",
        "Condition c = OPERAND.numeric.in(List.of())",
        "Condition c = OPERAND.aLong.in(select(OPERAND.anInt))",
        "Condition c = OPERAND.aLong.in(List.of(1, 2))",
        "Condition c = OPERAND.aLong.in(List.of(1L, 2L))",
        "Condition c = OPERAND.aLong.in(new ArrayList<>())",
        "Condition c = OPERAND.numeric.notIn(Set.of(1))",
        "Condition c = OPERAND.anInt.notIn(Set.of(aLong))",
        "Condition c = OPERAND.text.in(new TreeSet<String>())",
        "Condition c = OPERAND.anInt.eq(select(avg(OPERAND.anInt)))",
        "Condition c = OPERAND.anInt.eq(select(max(OPERAND.anInt)))",
        "Condition c = OPERAND.aLong.lt(select(OPERAND.anInt).limit(1))",
        "Condition c = OPERAND.text.ne(select(OPERAND.varchar))",
        "Condition c = OPERAND.date.ge(select(max(OPERAND.date)))",
        "Condition c = OPERAND.date.gt(select(max(OPERAND.moment)))",
        "Condition c = OPERAND.mood.eq(select(OPERAND.mood))",
        "Condition c = OPERAND.uuid.le(select(OPERAND.uuid).union(select(OPERAND.uuid)))",
        "NumberExpression<BigDecimal> e = OPERAND.anInt.times(OPERAND.numeric)",
        "NumberExpression<BigDecimal> e = OPERAND.numeric.times(OPERAND.anInt)",
        "NumberExpression<BigDecimal> e = sum(OPERAND.numeric).dividedBy(count())",
        "NumberExpression<Long> e = OPERAND.anInt.plus(OPERAND.aLong)",
        "NumberExpression<Long> e = OPERAND.aLong.plus(OPERAND.aByte)",
        "NumberExpression<Long> e = sum(OPERAND.anInt).times(100).dividedBy(OPERAND.anInt)",
        "NumberExpression<Integer> e = OPERAND.aShort.times(OPERAND.anInt)",
        "NumberExpression<Integer> e = OPERAND.anInt.times(OPERAND.aShort)",
        "NumberExpression<Short> e = OPERAND.aByte.times(OPERAND.aShort)",
        "NumberExpression<Short> e = OPERAND.aShort.times(OPERAND.aByte)",
        "NumberExpression<Double> e = OPERAND.aFloat.times(OPERAND.anInt)",
        "NumberExpression<Double> e = OPERAND.numeric.times(OPERAND.aFloat)",
        "NumberExpression<Float> e = OPERAND.aFloat.times(OPERAND.aFloat)",
        "NumberExpression<BigDecimal> e = OPERAND.anInt.plus((NumberExpression<?>) OPERAND.aShort)",
        "NumberExpression<BigDecimal> e = ((NumberExpression<?>) OPERAND.anInt).plus(OPERAND.aLong)",
        "NumberExpression<Double> e = OPERAND.anInt.plus(OPERAND.aDouble)",
        "NumberExpression<Double> e = OPERAND.aDouble.plus(OPERAND.anInt)",
        "NumberExpression<Double> e = OPERAND.aDouble.plus(OPERAND.aDouble)",
        "NumberExpression<Double> e = OPERAND.aFloat.plus(OPERAND.aDouble)",
        "NumberExpression<Short> e = OPERAND.aShort.plus(OPERAND.aShort)",
        "NumberExpression<Integer> e = OPERAND.anInt.plus(1).minus(anInt)",
        "NumberExpression<Long> e = OPERAND.aLong.plus(1).minus(aLong).times(plain)",
        "NumberExpression<BigDecimal> e = OPERAND.numeric.mod(2)",
        "NumberExpression<Long> e = OPERAND.anInt.castTo(PgTypes.BIGINT).times(count())",
        "TemporalExpression<LocalDate> e = OPERAND.instant.castTo(PgTypes.DATE)",
        "Expression<UUID> e = OPERAND.text.castTo(PgTypes.UUID)",
        "TextExpression e = OPERAND.anInt.castToText()",
        "TextExpression e = coalesce(OPERAND.text, OPERAND.varchar, OPERAND.chars, 'none')",
        "TextExpression e = coalesce(OPERAND.text, OPERAND.varchar, OPERAND.chars, value('none'))",
        "NumberExpression<Long> e = coalesce(sum(OPERAND.anInt), 0)",
        "NumberExpression<Integer> e = coalesce(OPERAND.anInt, OPERAND.id, 0)",
        "TemporalExpression<LocalDate> e = coalesce(OPERAND.date, LocalDate.EPOCH)",
        "Expression<UUID> e = coalesce(OPERAND.uuid, OPERAND.uuid, OPERAND.uuid)",
        "NumberExpression<Integer> e = lag(OPERAND.anInt, 1, 0).over()",
        "TextExpression e = lag(OPERAND.text, 1, 'none').over()",
        "TextExpression e = firstValue(OPERAND.text).over()",
        "TemporalExpression<LocalDate> e = nthValue(OPERAND.date, 2).over()",
        "TextExpression e = caseWhen(OPERAND.flag, 'yes').otherwiseNull()",
        "Condition c = OPERAND.texts.contains('x')",
        "Condition c = toTsquery('a').matches(OPERAND.words)",
        "Condition c = OPERAND.moment.lt(Instant.EPOCH)",
        "Condition c = OPERAND.instant.lt(Instant.EPOCH)",
        "Condition c = OPERAND.date.lt(OPERAND.instant)",
        "Condition c = OPERAND.span.gt(Duration.ofHours(1))",
        "TemporalExpression<LocalDate> e = OPERAND.date.plus(Period.ofDays(1)).minusDays(2)",
        "TemporalExpression<LocalDate> e = OPERAND.date.minus(Duration.ofDays(1))",
        "TemporalExpression<LocalDateTime> e = OPERAND.date.plus(OPERAND.span)",
        "TemporalExpression<LocalDateTime> e = OPERAND.date.minus(value(Duration.ofHours(1)))",
        "TemporalExpression<LocalDateTime> e = OPERAND.date.plus(OPERAND.time)",
        "TemporalExpression<Instant> e = OPERAND.instant.plus(OPERAND.span).minus(Period.ofDays(1))",
        "TemporalExpression<LocalTime> e = OPERAND.time.plus(OPERAND.span)",
        "NumberExpression<Integer> e = OPERAND.date.minus(OPERAND.date)",
        "NumberExpression<Integer> e = currentDate().minus(max(OPERAND.date))",
        "IntervalExpression e = OPERAND.date.minus(OPERAND.timestamp)",
        "IntervalExpression e = OPERAND.moment.minus(OPERAND.instant)",
        "IntervalExpression e = now().minus(OPERAND.date)",
        "IntervalExpression e = OPERAND.time.minus(OPERAND.time)",
        "IntervalExpression e = OPERAND.span.times(OPERAND.anInt).dividedBy(OPERAND.aLong)",
        "Condition c = Conditions.whenPresent(Optional.of(1), OPERAND.anInt::ge)",
      })
  void thisCompiles(String line) throws IOException {
    assertThat(errors(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OPERAND.anInt.eq('4') | no suitable method found for eq(String)",
        "OPERAND.anInt.eq(1.5) | no suitable method found for eq(double)",
        "OPERAND.anInt.eq(BigDecimal.ONE) | no suitable method found for eq(BigDecimal)",
        "OPERAND.anInt.eq(OPERAND.text) | no suitable method found for eq(TextColumn<Operand>)",
        "OPERAND.numeric.eq(1.5) | no suitable method found for eq(double)",
        "OPERAND.anInt.between(1, 1.5) | no suitable method found for between(int,double)",
        "OPERAND.anInt.between(OPERAND.text, OPERAND.text)"
            + " | no suitable method found for between",
        "OPERAND.anInt.in(1.5) | no suitable method found for in(double)",
        "OPERAND.anInt.in(select(OPERAND.text)) | no suitable method found for in(Select<String>)",
        "OPERAND.anInt.eq(select(OPERAND.text)) | no suitable method found for eq(Select<String>)",
        "OPERAND.text.eq(select(OPERAND.anInt)) | no suitable method found for eq(Select<Integer>)",
        "OPERAND.anInt.eq(select(OPERAND.anInt, OPERAND.id))"
            + " | no suitable method found for eq(Select<Tuple2<Integer,Integer>>)",
        "OPERAND.text.in(List.of(1)) | no suitable method found for in(List<Integer>)",
        "OPERAND.anInt.in(List.of('1')) | no suitable method found for in(List<String>)",
        "OPERAND.anInt.plus(1.5) | no suitable method found for plus(double)",
        "OPERAND.anInt.plus(5L) | no suitable method found for plus(long)",
        "OPERAND.anInt.times(OPERAND.text)"
            + " | no suitable method found for times(TextColumn<Operand>)",
        "NumberExpression<Integer> e = OPERAND.anInt.times(OPERAND.numeric)"
            + " | NumberExpression<BigDecimal> cannot be converted to NumberExpression<Integer>",
        "OPERAND.text.castTo(PgTypes.UUID).plus(1) | cannot find symbol",
        "coalesce(OPERAND.text, OPERAND.varchar, 3) | no suitable method found for coalesce",
        "coalesce(OPERAND.anInt, 'none') | no suitable method found for coalesce",
        "lag(OPERAND.text, 1, 0) | no suitable method found for lag",
        "lag(OPERAND.anInt, 1, 'none') | no suitable method found for lag",
        "OPERAND.texts.contains(1) | no suitable method found for contains(int)",
        "toTsquery('a').matches('b') | String cannot be converted to SearchVector",
        "OPERAND.date.lt(OPERAND.text) | no suitable method found for lt(TextColumn<Operand>)",
        "OPERAND.date.lt(LocalTime.NOON) | no suitable method found for lt(LocalTime)",
        "OPERAND.date.plus(OPERAND.date) | no suitable method found for plus",
        "OPERAND.instant.plus(OPERAND.time) | no suitable method found for plus",
        "OPERAND.date.plus(1) | no suitable method found for plus(int)",
        "TemporalExpression<LocalDate> e = OPERAND.date.plus(OPERAND.span) | TemporalExpression<LocalDateTime>"
            + " cannot be converted to TemporalExpression<LocalDate>",
        "OPERAND.date.plusDays('1') | no suitable method found for plusDays(String)",
        "Conditions.whenPresent(Optional.of('a'), OPERAND.anInt::ge)"
            + " | incompatible types: cannot infer type-variable(s) T",
        "OPERAND.text.castTo(UUID.class) | no suitable method found for castTo(Class<UUID>)",
      })
  void thisDoesNot(String line, String reason) throws IOException {
    assertThat(errors(line))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith(LINE + ": ")
        .contains(reason);
  }

  private List<String> errors(String line) throws IOException {
    return Mistakes.errors("dev.piolet.it.pgtypeof", SOURCE.formatted(line), output);
  }
}
