package dev.piolet.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A Java type that holds the elements of an array.
 *
 * @param elements gives the elements, in order; a null is NULL
 * @param of makes it of elements, which it may keep
 * @param unmodifiable a view that cannot be changed, or the same where there is none
 */
record Shape<C, E>(
    Function<C, ? extends Collection<? extends @Nullable E>> elements,
    Function<List<@Nullable E>, C> of,
    Function<C, C> unmodifiable) {

  @SuppressWarnings("NullAway") // a NULL element is null
  static <E> Shape<List<E>, E> list() {
    return new Shape<>(list -> list, list -> list, Collections::unmodifiableList);
  }

  @SuppressWarnings("NullAway") // a NULL element is null
  static <E> Shape<Set<E>, E> set() {
    return new Shape<>(
        set -> set, list -> new LinkedHashSet<E>(list), Collections::unmodifiableSet);
  }

  static <E> Shape<Collection<? extends @Nullable E>, E> collection() {
    return new Shape<>(
        values -> values,
        list -> list,
        values -> Collections.unmodifiableList(new ArrayList<>(values)));
  }

  @SuppressWarnings("NullAway") // a NULL element is null
  static <E> Shape<E[], E> array(IntFunction<E[]> newArray) {
    return new Shape<>(Arrays::asList, list -> list.toArray(newArray.apply(0)), array -> array);
  }

  /** An array of primitives, which has no place for NULL. */
  static <C, E> Shape<C, E> primitive(
      IntFunction<C> newArray, Length<C> length, Getter<C, E> getter, Setter<C, E> setter) {
    return new Shape<>(
        array -> {
          int size = length.of(array);
          List<E> elements = new ArrayList<>(size);
          for (int i = 0; i < size; i++) {
            elements.add(getter.get(array, i));
          }
          return elements;
        },
        list -> {
          C array = newArray.apply(list.size());
          for (int i = 0; i < list.size(); i++) {
            setter.set(array, i, notNull(list.get(i), i, array));
          }
          return array;
        },
        array -> array);
  }

  private static <E> E notNull(@Nullable E element, int index, Object array) {
    if (element == null) {
      throw new IllegalArgumentException(
          "Element "
              + (index + 1)
              + " of the array is NULL, which "
              + array.getClass().getSimpleName()
              + " cannot hold; a List can");
    }
    return element;
  }

  /** Tells how long an array is. */
  @FunctionalInterface
  interface Length<C> {
    int of(C array);
  }

  /** Gives an element of an array. */
  @FunctionalInterface
  interface Getter<C, E> {
    E get(C array, int index);
  }

  /** Sets an element of an array. */
  @FunctionalInterface
  interface Setter<C, E> {
    void set(C array, int index, E element);
  }
}
