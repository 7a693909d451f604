package dev.piolet.it.pgtypeof;

import static dev.piolet.it.pgtypeof.OperandTable.OPERAND;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.error.QueryException;
import dev.piolet.it.pgtypeof.Combinations.Combination;
import dev.piolet.schema.Column;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.Functions;
import dev.piolet.sql.IntervalExpression;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.TemporalExpression;
import dev.piolet.test.PostgresTest;
import dev.piolet.type.PgTypes;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is computed of numbers, dates, times and intervals, and compiles, has in Java the type
 * that PostgreSQL gives it: for all pairs of columns and of values, all operators and all
 * functions.
 */
@PostgresTest
class ResultTypesTest {
  private static final Map<String, String> OPERATORS =
      Map.of("plus", " + ", "minus", " - ", "times", " * ", "dividedBy", " / ", "mod", " % ");

  private static final List<String> VALUES =
      List.of("1", "2.5", "Period.ofDays(1)", "Duration.ofDays(2)");

  /** Functions of other clauses, and those that give arrays. */
  private static final Set<String> OTHERS = Set.of("grouping", "arrayAgg");

  /** Functions that need OVER. */
  private static final Set<String> OF_WINDOWS = Set.of("firstValue", "lastValue");

  private DBConnection conn;
  private final Map<String, Column<?, ?>> columns = new LinkedHashMap<>();
  private final Map<String, Set<String>> classesOf = new HashMap<>();
  private final Map<String, String> spelled = new HashMap<>();

  @BeforeEach
  void insert(DBConnection connection) throws IllegalAccessException {
    conn = connection;
    conn.schema().drop(OPERAND);
    conn.schema().create(OPERAND);
    conn.insert(Operand.ROW);
    for (Field field : OperandTable.class.getDeclaredFields()) {
      if (Column.class.isAssignableFrom(field.getType())) {
        Column<?, ?> column = (Column<?, ?>) field.get(OPERAND);
        classesOf
            .computeIfAbsent(column.type().base(), base -> new TreeSet<>())
            .add(valueOf(column).getClass().getName());
        if (isComputedWith(column)) {
          columns.put("OPERAND." + field.getName(), column);
        }
      }
    }
  }

  private static boolean isComputedWith(Column<?, ?> column) {
    return column instanceof NumberExpression<?>
        || column instanceof TemporalExpression<?>
        || column instanceof IntervalExpression;
  }

  @SuppressWarnings("unchecked")
  private static Object valueOf(Column<?, ?> column) {
    Object value = ((Column<Operand, ?>) column).valueIn(Operand.ROW);
    assertThat(value).isNotNull();
    return value;
  }

  @Test
  void areThoseOfPostgresql(@TempDir Path output) throws Exception {
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> tried = new HashMap<>();
    List<Combination> combinations = new Combinations(output).compiled(codes());
    assertThat(combinations).extracting(Combination::code).containsAll(codesOfNumbers());
    for (Combination combination : combinations) {
      String problem = problemOf(combination);
      if (problem != null) {
        wrong.add(combination.code() + " is a " + problem);
      }
      for (String part : combination.code().split("[^A-Za-z]+", -1)) {
        tried.merge(part, 1, Integer::sum);
      }
    }
    assertThat(wrong).isEmpty();
    // Nothing has dropped out: each column and operator was computed with.
    assertThat(tried).containsKeys(OPERATORS.keySet().toArray(String[]::new));
    assertThat(columns.keySet())
        .allSatisfy(one -> assertThat(tried.get(last(one))).isGreaterThan(20));
  }

  /** Any two numbers meet, with all operators. */
  private List<String> codesOfNumbers() {
    List<String> numbers =
        columns.keySet().stream()
            .filter(name -> columns.get(name) instanceof NumberExpression<?>)
            .toList();
    List<String> codes = new ArrayList<>();
    for (String left : numbers) {
      for (String operator : OPERATORS.keySet()) {
        numbers.forEach(right -> codes.add(left + "." + operator + "(" + right + ")"));
      }
    }
    return codes;
  }

  private static String last(String code) {
    return code.substring(code.lastIndexOf('.') + 1);
  }

  private List<String> codes() {
    List<String> codes = new ArrayList<>();
    for (String left : columns.keySet()) {
      for (String operator : OPERATORS.keySet()) {
        for (String right : columns.keySet()) {
          codes.add(left + "." + operator + "(" + right + ")");
        }
        VALUES.forEach(value -> codes.add(left + "." + operator + "(" + value + ")"));
      }
      functions(1).forEach(function -> codes.add(call(function, left)));
      codes.add("round(" + left + ", 1)");
      codes.add("trunc(" + left + ", 1)");
      codes.add("lag(" + left + ", 1).over()");
      codes.add("lead(" + left + ", 1, 0).over()");
      codes.add("nthValue(" + left + ", 1).over()");
      for (String right : columns.keySet()) {
        functions(2).forEach(function -> codes.add(call(function, left + ", " + right)));
      }
      for (String function : functions(2)) {
        VALUES.forEach(value -> codes.add(call(function, left + ", " + value)));
      }
    }
    return codes;
  }

  private static String call(String function, String arguments) {
    return function + "(" + arguments + ")" + (OF_WINDOWS.contains(function) ? ".over()" : "");
  }

  private static Set<String> functions(int count) {
    return Stream.of(Functions.class.getMethods())
        .filter(method -> Expression.class.isAssignableFrom(method.getReturnType()))
        .filter(method -> takesExpressions(method, count))
        .map(Method::getName)
        .filter(name -> !OTHERS.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean takesExpressions(Method method, int count) {
    Class<?>[] types = method.getParameterTypes();
    return types.length == count
        && Arrays.stream(types).allMatch(type -> Expression.class.isAssignableFrom(type));
  }

  /** What is wrong with the type of a combination, or null. */
  private @Nullable String problemOf(Combination combination) {
    Expression<?> made = (Expression<?>) combination.value();
    @Nullable String found;
    Object read;
    try {
      found = typeOf(made);
      read =
          conn.exec(select(made.nullable()).from(OPERAND).limit(1)).stream()
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
    } catch (QueryException e) {
      return isOfValues(e.sqlState()) ? null : e.getMessage();
    } catch (ClassCastException e) {
      return e.getMessage();
    }
    String said = spelled(made.type().base());
    String plain = plainTypeOf(combination.code());
    if (found != null && !said.equals(found)) {
      return said + " in Java and a " + found + " in SQL";
    }
    if (plain != null && !plain.equals(found)) {
      return found + ", where PostgreSQL makes a " + plain;
    }
    Set<String> classes = classesOf.get(made.type().base());
    if (classes != null && !classes.contains(combination.java())) {
      return combination.java() + ", which is no class of a " + found;
    }
    return read == null || isOf(read, combination.java())
        ? null
        : combination.java() + ", but read as a " + read.getClass();
  }

  private static boolean isOf(Object value, String className) {
    try {
      return Class.forName(className).isInstance(value);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The type of two columns with an operator as PostgreSQL has it, or null where it has none. */
  private @Nullable String plainTypeOf(String code) {
    for (Map.Entry<String, String> operator : OPERATORS.entrySet()) {
      String[] parts = code.split("\\." + operator.getKey() + "\\(|\\)", -1);
      Column<?, ?> left = columns.get(parts[0]);
      Column<?, ?> right = parts.length == 3 ? columns.get(parts[1]) : null;
      if (left != null && right != null && isPlain(left) && isPlain(right)) {
        try {
          return typeOf(
              Expressions.any(
                  PgTypes.NUMERIC, w -> w.part(left).sql(operator.getValue()).part(right)));
        } catch (QueryException e) {
          return null; // there is no such operator, so that operands are cast
        }
      }
    }
    return null;
  }

  /** Money is computed with as a decimal: PostgreSQL makes floating point of it. */
  private static boolean isPlain(Column<?, ?> column) {
    return !column.type().base().equals("money");
  }

  private @Nullable String typeOf(Expression<?> expression) {
    return conn.exec(
            select(
                    Expressions.text(
                        PgTypes.TEXT, w -> w.sql("pg_typeof(").typed(expression).sql(")::text")))
                .from(OPERAND)
                .limit(1)
                .optional())
        .orElse(null); // of a series without rows
  }

  private String spelled(String base) {
    return spelled.computeIfAbsent(
        base,
        name ->
            conn.exec(
                sql("SELECT CAST('" + name.replace("'", "''") + "' AS regtype)::text")
                    .into(value(""))
                    .one()));
  }

  /** Whether PostgreSQL has no such function of the operands, or they have no value for it. */
  private static boolean isOfValues(String state) {
    return state.startsWith("22")
        || Set.of("42883", "42804", "42725", "42846", "0A000").contains(state);
  }
}
