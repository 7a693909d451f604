package dev.piolet.it.pgtypeof;

import static dev.piolet.it.pgtypeof.OperandTable.OPERAND;
import static dev.piolet.query.Sql.select;

import dev.piolet.schema.Column;
import dev.piolet.sql.ArrayExpression;
import dev.piolet.sql.DateOperand;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Functions;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.RangeExpression;
import dev.piolet.sql.Subquery;
import dev.piolet.sql.TemporalExpression;
import dev.piolet.type.PgType;
import dev.piolet.value.Interval;
import dev.piolet.value.Range;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of methods, with one operand wherever it fits. */
final class Arguments {
  private final Expression<?> operand;
  private boolean isUsed;
  private int doubles;

  Arguments(Expression<?> operand) {
    this.operand = operand;
  }

  @Nullable Expression<?> call(Method method) {
    Object target = null;
    boolean isStatic = Modifier.isStatic(method.getModifiers());
    if (!isStatic) {
      if (!method.getDeclaringClass().isInstance(operand)) {
        return null;
      }
      target = operand;
      isUsed = true;
    }
    Type[] types = method.getGenericParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      Object argument = types[i] == String.class ? text(method, i) : of(types[i], method);
      if (argument == null) {
        return null;
      }
      arguments[i] = argument;
    }
    if (!isUsed && operand != OPERAND.id) {
      return null;
    }
    method.setAccessible(true); // a class above Functions is not public
    try {
      method.setAccessible(true); // functions are of package-private classes
      return (Expression<?>) method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      return null; // refused, as a range of what has none is
    } catch (IllegalArgumentException e) {
      return null;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Method method, int index) {
    return switch (method.getName()) {
      case "range" -> "[)";
      case "toNumber" -> "99";
      case "regexpReplace", "regexpMatch", "regexpMatches" ->
          index == method.getParameterCount() - 1 ? "i" : "1";
      case "toTsvector", "setweight" -> "english";
      case "toTsquery", "plaintoTsquery", "phrasetoTsquery", "websearchToTsquery" ->
          index == 0 && method.getParameterCount() > 1 ? "english" : "a";
      case "tsHeadline" -> index == 0 ? "english" : "MaxWords=10";
      case "jsonbPathQuery",
          "jsonbPathQueryArray",
          "jsonbPathQueryFirst",
          "jsonbPathExists",
          "jsonbPathMatch",
          "path",
          "pathMatches",
          "pathExists" ->
          "$.a";
      default -> "1";
    };
  }

  private @Nullable Object of(Type type, Method method) {
    if (type instanceof GenericArrayType array) {
      return list(array.getGenericComponentType(), method);
    }
    if (type instanceof Class<?> of && of.isArray()) {
      return list(of.getComponentType(), method);
    }
    if (type instanceof TypeVariable<?> variable) {
      return variable(variable, method);
    }
    if (type instanceof ParameterizedType parameterized) {
      return parameterized(parameterized, method);
    }
    if (type == double.class) {
      return doubles++ + 0.5;
    }
    return constant((Class<?>) type);
  }

  private @Nullable Object list(Type component, Method method) {
    Object element = of(component, method);
    if (element == null) {
      return null;
    }
    Class<?> erased = erased(component);
    Object array = Array.newInstance(erased.isInstance(element) ? erased : element.getClass(), 1);
    Array.set(array, 0, element);
    return array;
  }

  private static Class<?> erased(Type type) {
    if (type instanceof Class<?> simple) {
      return simple;
    }
    if (type instanceof ParameterizedType parameterized) {
      return (Class<?>) parameterized.getRawType();
    }
    return erased(((TypeVariable<?>) type).getBounds()[0]);
  }

  /** A value of the operand's type, or the operand itself where the variable is one. */
  private @Nullable Object variable(TypeVariable<?> variable, Method method) {
    for (Type bound : variable.getBounds()) {
      if (bound instanceof ParameterizedType parameterized
          && (Expression.class.isAssignableFrom((Class<?>) parameterized.getRawType())
              || parameterized.getRawType() == Subquery.class)) {
        return parameterized(parameterized, method);
      }
    }
    Object sample = part(method);
    for (Type bound : variable.getBounds()) {
      if (!erased(bound).isInstance(sample)) {
        return null;
      }
    }
    isUsed = true;
    return sample;
  }

  /** An element of an array, or a bound of a range, where the method is of these. */
  private @Nullable Object part(Method method) {
    Object sample = sample();
    String signature = method.toGenericString();
    if (sample instanceof List<?> list && signature.contains("ArrayExpression")) {
      return list.get(0);
    }
    boolean isOfRanges = signature.contains("RangeExpression");
    return sample instanceof Range<?> range && isOfRanges ? range.lower() : sample;
  }

  private @Nullable Object sample() {
    if (operand instanceof Column<?, ?> column) {
      return valueOf(column);
    }
    return operand instanceof NumberExpression<?> number ? one(number) : null;
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Object valueOf(Column<?, ?> column) {
    return ((Column<Operand, ?>) column).valueIn(Operand.ROW);
  }

  private static @Nullable Object one(NumberExpression<?> number) {
    return number.type().ofNumber(1);
  }

  private @Nullable Object parameterized(ParameterizedType type, Method method) {
    Class<?> raw = (Class<?>) type.getRawType();
    if (raw == PgType.class) {
      isUsed |= operand instanceof TemporalExpression<?>;
      return isUsed ? operand.type() : null;
    }
    if (raw == Range.class) {
      return operand instanceof RangeExpression<?> ? sample() : null;
    }
    if (raw == Subquery.class) {
      isUsed = true;
      return select(operand);
    }
    if (raw == List.class && type.getActualTypeArguments()[0] == String.class) {
      return List.of("b");
    }
    if (raw == Iterable.class) {
      return List.of(1, 2L);
    }
    if (raw == Collection.class || raw == List.class) {
      Object element = part(method);
      return element == null ? null : List.of(element);
    }
    if (raw == Map.class) {
      return Map.of();
    }
    if (raw.getEnclosingClass() == DateOperand.class) {
      return sample() instanceof LocalDate ? metByDate(type.getActualTypeArguments()[1]) : null;
    }
    Type argument = type.getActualTypeArguments()[0];
    if (argument.getTypeName().endsWith(".TemporalAmount")) {
      return OPERAND.span;
    }
    if (raw == Expression.class
        && argument instanceof TypeVariable<?>
        && operand instanceof ArrayExpression<?> array
        && method.toGenericString().contains("ArrayExpression")) {
      return element(array);
    }
    if (!raw.isInstance(operand)) {
      return null;
    }
    if (!fits(argument)) {
      return Expression.class.isAssignableFrom(raw) ? other(argument) : null;
    }
    isUsed = true;
    return operand;
  }

  private Object metByDate(Type argument) {
    String bound = argument.getTypeName();
    if (bound.endsWith(".TemporalAmount")) {
      return OPERAND.span;
    }
    return bound.endsWith(".LocalTime") ? OPERAND.time : operand;
  }

  @SuppressWarnings("unchecked")
  private static <T> @Nullable Expression<T> element(ArrayExpression<T> array) {
    List<T> sample = (List<T>) new Arguments(array).sample();
    return sample == null ? null : Functions.typedValue(array.element(), sample.get(0));
  }

  private boolean fits(Type argument) {
    Object sample = sample();
    if (argument instanceof Class<?> of) {
      return of.isInstance(sample);
    }
    if (argument instanceof WildcardType wildcard) {
      Type bound = wildcard.getUpperBounds()[0];
      return bound == Object.class || fits(bound);
    }
    if (argument instanceof TypeVariable<?> variable) {
      for (Type bound : variable.getBounds()) {
        if (!erased(bound).isInstance(sample) && bound != Object.class) {
          return false;
        }
      }
      return true;
    }
    return argument instanceof ParameterizedType parameterized
        && erased(parameterized).isInstance(sample);
  }

  private @Nullable Object other(Type argument) {
    if (argument == String.class) {
      return OPERAND.text;
    }
    if (argument == Interval.class) {
      return OPERAND.span;
    }
    return argument == Integer.class || argument instanceof WildcardType ? OPERAND.anInt : null;
  }

  private @Nullable Object constant(Class<?> type) {
    if (Expression.class.isAssignableFrom(type)) {
      if (type.isInstance(operand)) {
        isUsed = true;
        return operand;
      }
      return List.of(
              OPERAND.flag,
              OPERAND.text,
              OPERAND.span,
              OPERAND.document,
              OPERAND.words,
              Functions.toTsquery("a"))
          .stream()
          .filter(type::isInstance)
          .findFirst()
          .orElse(null);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return CONSTANTS.get(type);
  }

  private static final Map<Class<?>, Object> CONSTANTS =
      Map.ofEntries(
          Map.entry(int.class, 1),
          Map.entry(Integer.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(double.class, 0.5),
          Map.entry(boolean.class, true),
          Map.entry(Boolean.class, true),
          Map.entry(char.class, 'a'),
          Map.entry(String.class, "1"),
          Map.entry(BigDecimal.class, BigDecimal.valueOf(2)),
          Map.entry(LocalDate.class, LocalDate.EPOCH),
          Map.entry(LocalTime.class, LocalTime.NOON),
          Map.entry(LocalDateTime.class, Operand.NOON),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(OffsetDateTime.class, Operand.NOON.atOffset(ZoneOffset.UTC)),
          Map.entry(Duration.class, Duration.ofHours(1)),
          Map.entry(Period.class, Period.ofDays(1)),
          Map.entry(TemporalAmount.class, Period.ofDays(1)),
          Map.entry(ZoneId.class, ZoneOffset.UTC),
          Map.entry(Interval.class, Interval.of(Duration.ofHours(1))),
          Map.entry(Object.class, "x"));
}
