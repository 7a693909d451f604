package dev.piolet.it.pgtypeof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.query.Sql;
import dev.piolet.sql.AnyAggregate;
import dev.piolet.sql.ArrayExpression;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Functions;
import dev.piolet.sql.NumberAggregate;
import dev.piolet.sql.RangeExpression;
import dev.piolet.sql.TemporalAggregate;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be NULL says so in its signature. */
class NullnessTest {
  /** These count, or rank, and so are there for any rows and none. */
  private static final Set<String> NEVER_NULL =
      Set.of(
          "count",
          "countDistinct",
          "regrCount",
          "rowNumber",
          "rank",
          "denseRank",
          "percentRank",
          "cumeDist",
          "ntile");

  private static final Set<String> OTHERS =
      Set.of(
          "nullif", "scalar", "number", "temporal", "element", "lower", "upper", "arrayPosition");

  private static Stream<Method> methods() {
    return Stream.of(Functions.class, Sql.class, ArrayExpression.class, RangeExpression.class)
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> method.getAnnotatedReturnType() instanceof AnnotatedParameterizedType)
        .filter(method -> method.getDeclaringClass() != Object.class);
  }

  private static boolean saysNull(Method method) {
    AnnotatedParameterizedType type = (AnnotatedParameterizedType) method.getAnnotatedReturnType();
    return type.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Nullable.class);
  }

  @Test
  void ofAggregatesAndWindows() {
    Set<Class<?>> kinds =
        Set.of(NumberAggregate.class, AnyAggregate.class, TemporalAggregate.class);
    List<Method> aggregates =
        methods()
            .filter(method -> kinds.contains(method.getReturnType()))
            .filter(method -> !hasOther(method))
            .toList();
    assertThat(aggregates).hasSizeGreaterThan(30);
    assertThat(aggregates)
        .allSatisfy(
            method ->
                assertThat(saysNull(method))
                    .as(method.toString())
                    .isNotEqualTo(NEVER_NULL.contains(method.getName())));
  }

  /** Whether a value is given for where there is no row. */
  private static boolean hasOther(Method method) {
    return Set.of("lag", "lead").contains(method.getName()) && method.getParameterCount() == 3;
  }

  @Test
  void ofWhatMayFindNothing() {
    assertThat(
            methods()
                .filter(method -> OTHERS.contains(method.getName()))
                .filter(NullnessTest::isOfValues))
        .isNotEmpty()
        .allSatisfy(method -> assertThat(saysNull(method)).as(method.toString()).isTrue());
  }

  /**
   * {@code lower} and {@code upper} are functions of texts, too, whose kind has no type argument.
   */
  private static boolean isOfValues(Method method) {
    return Expression.class.isAssignableFrom(method.getReturnType());
  }
}
