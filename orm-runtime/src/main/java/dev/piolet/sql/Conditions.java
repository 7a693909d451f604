package dev.piolet.sql;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that are put together at run time, to be imported statically.
 *
 * <pre>{@code
 * select(USER).where(allOf(
 *     whenNotNull(name, USER.name::startsWith),
 *     when(onlyActive, () -> USER.active)))
 * }</pre>
 *
 * <p>A condition that is absent changes nothing: AND, OR, {@code where} and {@code having} pass it
 * over. An UPDATE or DELETE whose only condition is absent still has none, and is refused; so is
 * one whose only condition is {@code allOf} of an empty list.
 */
public final class Conditions {
  private Conditions() {}

  /** No condition: one to begin with. */
  public static Condition absent() {
    return Absent.CONDITION;
  }

  /** Tells whether a condition is absent, or one that all rows meet whatever is in them. */
  public static boolean holdsAlways(Condition condition) {
    return condition == Absent.CONDITION || condition == Constant.TRUE;
  }

  /** Tells whether a condition is absent. */
  public static boolean isAbsent(Condition condition) {
    return condition == Absent.CONDITION;
  }

  /**
   * A condition that is there or absent.
   *
   * @param applies whether it is there
   * @param condition makes it, and is called only then
   */
  public static Condition when(boolean applies, Supplier<? extends Condition> condition) {
    return applies ? condition.get() : Absent.CONDITION;
  }

  /**
   * A condition on a value, absent when that is empty.
   *
   * @param value the value, if any
   * @param condition makes the condition, as {@code USER.name::eq} does
   */
  public static <T> Condition whenPresent(
      Optional<T> value, Function<T, ? extends Condition> condition) {
    return value.isEmpty() ? Absent.CONDITION : condition.apply(value.get());
  }

  /**
   * A condition on a value, absent when that is null.
   *
   * @param value the value, or null
   * @param condition makes the condition, as {@code USER.name::eq} does
   */
  public static <T> Condition whenNotNull(
      @Nullable T value, Function<T, ? extends Condition> condition) {
    return value == null ? Absent.CONDITION : condition.apply(value);
  }

  /** The conditions joined by AND; see {@link #allOf(Collection)}. */
  public static Condition allOf(Condition... conditions) {
    return allOf(Arrays.asList(conditions));
  }

  /**
   * The conditions joined by AND, without those that are absent; absent when all are. Of none it is
   * TRUE, as all of no conditions hold.
   */
  public static Condition allOf(Collection<? extends Condition> conditions) {
    if (conditions.isEmpty()) {
      return Constant.TRUE;
    }
    Condition all = Absent.CONDITION;
    for (Condition condition : conditions) {
      all = all.and(condition);
    }
    return all;
  }

  /** The conditions joined by OR; see {@link #anyOf(Collection)}. */
  public static Condition anyOf(Condition... conditions) {
    return anyOf(Arrays.asList(conditions));
  }

  /**
   * The conditions joined by OR, without those that are absent; absent when all are. Of none it is
   * FALSE, as none of no conditions holds: no row meets it, as with {@code in(List.of())}.
   */
  public static Condition anyOf(Collection<? extends Condition> conditions) {
    if (conditions.isEmpty()) {
      return Constant.FALSE;
    }
    Condition any = Absent.CONDITION;
    for (Condition condition : conditions) {
      any = any.or(condition);
    }
    return any;
  }
}
