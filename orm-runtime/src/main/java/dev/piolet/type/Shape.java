package dev.piolet.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A Java type that holds the elements of an array. */
interface Shape<C, E> {
  /** Gives the elements, in order; a null is NULL. */
  Collection<? extends @Nullable E> elements(C array);

  /** Makes it of elements, which it may keep. */
  C of(List<@Nullable E> elements);

  /** A view that cannot be changed, or the same where there is none. */
  default C unmodifiable(C array) {
    return array;
  }

  static <E> Shape<List<E>, E> list() {
    return new Shape<>() {
      @Override
      public Collection<? extends @Nullable E> elements(List<E> list) {
        return list;
      }

      @Override
      @SuppressWarnings("NullAway") // a NULL element is null
      public List<E> of(List<@Nullable E> elements) {
        return elements;
      }

      @Override
      public List<E> unmodifiable(List<E> list) {
        return Collections.unmodifiableList(list);
      }
    };
  }

  static <E> Shape<Set<E>, E> set() {
    return new Shape<>() {
      @Override
      public Collection<? extends @Nullable E> elements(Set<E> set) {
        return set;
      }

      @Override
      @SuppressWarnings("NullAway") // a NULL element is null
      public Set<E> of(List<@Nullable E> elements) {
        return new LinkedHashSet<E>(elements);
      }

      @Override
      public Set<E> unmodifiable(Set<E> set) {
        return Collections.unmodifiableSet(set);
      }
    };
  }

  static <E> Shape<Collection<? extends @Nullable E>, E> collection() {
    return new Shape<>() {
      @Override
      public Collection<? extends @Nullable E> elements(Collection<? extends @Nullable E> values) {
        return values;
      }

      @Override
      public Collection<? extends @Nullable E> of(List<@Nullable E> elements) {
        return elements;
      }

      @Override
      public Collection<? extends @Nullable E> unmodifiable(
          Collection<? extends @Nullable E> values) {
        return Collections.unmodifiableList(new ArrayList<>(values));
      }
    };
  }

  static <E> Shape<E[], E> array(IntFunction<E[]> newArray) {
    return new Shape<>() {
      @Override
      public Collection<? extends @Nullable E> elements(E[] array) {
        return Arrays.asList(array);
      }

      @Override
      @SuppressWarnings("NullAway") // a NULL element is null
      public E[] of(List<@Nullable E> elements) {
        return elements.toArray(newArray.apply(0));
      }
    };
  }
}
