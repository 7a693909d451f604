package dev.piolet.query;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tuples of any number of values. */
final class Tuples {
  private Tuples() {}

  /** The values of a tuple, in order. */
  static List<@Nullable Object> values(@Nullable Object tuple) {
    if (tuple instanceof Tuple2<?, ?> t) {
      return Arrays.asList(t.first(), t.second());
    }
    if (tuple instanceof Tuple3<?, ?, ?> t) {
      return Arrays.asList(t.first(), t.second(), t.third());
    }
    if (tuple instanceof Tuple4<?, ?, ?, ?> t) {
      return Arrays.asList(t.first(), t.second(), t.third(), t.fourth());
    }
    if (tuple instanceof Tuple5<?, ?, ?, ?, ?> t) {
      return Arrays.asList(t.first(), t.second(), t.third(), t.fourth(), t.fifth());
    }
    if (tuple instanceof Tuple6<?, ?, ?, ?, ?, ?> t) {
      return Arrays.asList(t.first(), t.second(), t.third(), t.fourth(), t.fifth(), t.sixth());
    }
    if (tuple instanceof Tuple7<?, ?, ?, ?, ?, ?, ?> t) {
      return Arrays.asList(
          t.first(), t.second(), t.third(), t.fourth(), t.fifth(), t.sixth(), t.seventh());
    }
    if (tuple instanceof Tuple8<?, ?, ?, ?, ?, ?, ?, ?> t) {
      return Arrays.asList(
          t.first(),
          t.second(),
          t.third(),
          t.fourth(),
          t.fifth(),
          t.sixth(),
          t.seventh(),
          t.eighth());
    }
    throw new IllegalArgumentException("A tuple is required, and this is none");
  }
}
