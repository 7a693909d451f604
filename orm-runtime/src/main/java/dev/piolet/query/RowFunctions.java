package dev.piolet.query;

import org.jspecify.annotations.Nullable;

/** Functions of one to eight values, such as the constructors of records. */
public final class RowFunctions {
  private RowFunctions() {}

  /**
   * The interface that the compiler names where a part of a {@code row}, a {@code select} or a
   * {@code returning} cannot be selected: a value of the program is selected as {@code value(1)}, a
   * query as {@code scalar(query)}.
   */
  public interface PartsMustBeSelectable {}

  /** The type of no object, which keeps overloads apart. */
  public static final class NoMore {
    private NoMore() {}
  }

  /**
   * A function of one value, such as a record's constructor.
   *
   * @param <R> the result
   */
  @FunctionalInterface
  public interface Of1<A extends @Nullable Object, R extends @Nullable Object>
      extends PartsMustBeSelectable {
    /** Applies the function to the value of one row. */
    R apply(A first);
  }

  /**
   * A function of two values, such as a record's constructor.
   *
   * @param <R> the result
   */
  @FunctionalInterface
  public interface Of2<
          A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
      extends PartsMustBeSelectable {
    /** Applies the function to the values of one row. */
    R apply(A first, B second);
  }

  /**
   * A function of three values, such as a record's constructor.
   *
   * @param <R> the result
   */
  @FunctionalInterface
  public interface Of3<
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          R extends @Nullable Object>
      extends PartsMustBeSelectable {
    /** Applies the function to the values of one row. */
    R apply(A first, B second, C third);
  }

  /**
   * A function of four values, such as a record's constructor.
   *
   * @param <R> the result
   */
  @FunctionalInterface
  public interface Of4<
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          R extends @Nullable Object>
      extends PartsMustBeSelectable {
    /** Applies the function to the values of one row. */
    R apply(A first, B second, C third, D fourth);
  }

  /**
   * A function of five values, such as a record's constructor.
   *
   * @param <R> the result
   */
  @FunctionalInterface
  public interface Of5<
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          R extends @Nullable Object>
      extends PartsMustBeSelectable {
    /** Applies the function to the values of one row. */
    R apply(A first, B second, C third, D fourth, E fifth);
  }

  /**
   * A function of six values, such as a record's constructor.
   *
   * @param <R> the result
   */
  @FunctionalInterface
  public interface Of6<
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          R extends @Nullable Object>
      extends PartsMustBeSelectable {
    /** Applies the function to the values of one row. */
    R apply(A first, B second, C third, D fourth, E fifth, F sixth);
  }

  /**
   * A function of seven values, such as a record's constructor.
   *
   * @param <R> the result
   */
  @FunctionalInterface
  public interface Of7<
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          G extends @Nullable Object,
          R extends @Nullable Object>
      extends PartsMustBeSelectable {
    /** Applies the function to the values of one row. */
    R apply(A first, B second, C third, D fourth, E fifth, F sixth, G seventh);
  }

  /**
   * A function of eight values, such as a record's constructor.
   *
   * @param <R> the result
   */
  @FunctionalInterface
  public interface Of8<
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          G extends @Nullable Object,
          H extends @Nullable Object,
          R extends @Nullable Object>
      extends PartsMustBeSelectable {
    /** Applies the function to the values of one row. */
    R apply(A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth);
  }
}
