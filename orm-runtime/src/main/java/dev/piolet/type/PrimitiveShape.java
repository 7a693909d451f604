package dev.piolet.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array of primitives, which has no place for NULL. */
abstract class PrimitiveShape<C, E> implements Shape<C, E> {
  abstract C newArray(int length);

  abstract int length(C array);

  abstract E get(C array, int index);

  abstract void set(C array, int index, E element);

  @Override
  public final Collection<? extends @Nullable E> elements(C array) {
    int length = length(array);
    List<E> elements = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      elements.add(get(array, i));
    }
    return elements;
  }

  @Override
  public final C of(List<@Nullable E> elements) {
    C array = newArray(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      set(array, i, notNull(elements.get(i), i, array));
    }
    return array;
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
}
