package dev.piolet.type;

import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How the driver takes values as elements of an array that it sends with its type.
 *
 * @param name the driver's name of the element's type, such as {@code int8}
 * @param toElement turns a value into what the driver takes
 * @param newElements makes the array; the driver sends those of its own types in binary
 * @param fromElement turns what the driver gives into a value, or null to read the text instead
 */
record DriverArray<T>(
    String name,
    Function<T, @Nullable Object> toElement,
    IntFunction<@Nullable Object[]> newElements,
    @Nullable Function<Object, @Nullable T> fromElement) {
  /** Elements that travel as text. */
  static <T> DriverArray<T> ofText(String name, Codec<T> codec) {
    return new DriverArray<>(name, codec::text, String[]::new, null);
  }

  /** Elements that the driver knows, and sends in binary. */
  @SuppressWarnings("unchecked") // the driver's elements are of the array's class
  static <T> DriverArray<T> of(String name, IntFunction<@Nullable Object[]> newElements) {
    return new DriverArray<>(name, value -> value, newElements, element -> (T) element);
  }

  <J> DriverArray<J> map(
      Function<? super T, ? extends @Nullable J> read,
      Function<? super J, ? extends @Nullable T> write) {
    Function<Object, @Nullable T> from = fromElement;
    return new DriverArray<>(
        name,
        value -> {
          T written = write.apply(value);
          return written == null ? null : toElement.apply(written);
        },
        newElements,
        from == null
            ? null
            : element -> {
              T value = from.apply(element);
              return value == null ? null : read.apply(value);
            });
  }
}
