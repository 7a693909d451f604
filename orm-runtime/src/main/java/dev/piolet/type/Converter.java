package dev.piolet.type;

/**
 * Turns the values of a Java type into values that a column can store, and back; {@link
 * dev.piolet.annotations.Convert} says where.
 *
 * <pre>{@code
 * public final class ColorConverter implements Converter<Color, String> {
 *   public String toColumn(Color color) { return color.hex(); }
 *   public Color fromColumn(String hex) { return Color.of(hex); }
 * }
 * }</pre>
 *
 * <p>A converter is used by many threads at once, so it keeps no state that changes. It never meets
 * null: NULL is null.
 *
 * @param <J> the type of the model's property
 * @param <S> the type that is stored, any that a property can have without a converter
 */
public interface Converter<J, S> {
  /**
   * The stored form of a value.
   *
   * @param value the value, never null
   * @return what is bound; never null
   */
  S toColumn(J value);

  /**
   * The value of what is stored.
   *
   * @param stored what was read, never null
   * @return the value; never null
   * @throws IllegalArgumentException when there is no value for it; the error that follows names
   *     the column
   */
  J fromColumn(S stored);
}
