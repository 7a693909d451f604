package dev.piolet.json;

import dev.piolet.error.JsonException;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where in a value a mistake is: {@code .address.lines[2]}. The keys of maps are data: no part. */
final class MemberPath {
  private final StringBuilder text = new StringBuilder();

  /**
   * One step further in.
   *
   * @param from what holds the member, or its class
   * @param member the member's name, or null for an element
   * @param index the element's index
   */
  void add(@Nullable Object from, @Nullable String member, int index) {
    Class<?> holder =
        from instanceof Class<?> itself ? itself : from == null ? Object.class : from.getClass();
    if (Map.class.isAssignableFrom(holder) || holder == Object.class) {
      text.append("[...]");
    } else if (member == null) {
      text.append('[').append(index).append(']');
    } else {
      text.append('.').append(member);
    }
  }

  /** The error of a value that a mapper refused, with what corrects most of them. */
  JsonException refused(String what, Type type, Exception cause) {
    return refused(what, type, cause, "Correct the data, or annotate the type for Jackson");
  }

  /** The error of a value that a mapper refused. */
  JsonException refused(String what, Type type, Exception cause, String remedy) {
    String place = text.isEmpty() ? "" : " at " + text;
    return new JsonException(
        "A value of "
            + type.getTypeName()
            + " cannot "
            + what
            + ": "
            + cause.getClass().getSimpleName()
            + place
            + ". "
            + remedy);
  }
}
