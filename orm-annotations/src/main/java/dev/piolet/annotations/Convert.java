package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a Java value is turned into one that a column can store, and back.
 *
 * <pre>{@code
 * public final class ColorConverter implements Converter<Color, String> {
 *   public String toColumn(Color color) { return color.hex(); }
 *   public Color fromColumn(String hex) { return Color.of(hex); }
 * }
 *
 * @Convert(ColorConverter.class) Color background; // a text column
 * }</pre>
 *
 * <p>On a class, it holds for every property of that type. On a property, it comes before the one
 * of the type. The converter has a constructor without parameters, or is an enum with one constant,
 * and it never meets null: NULL is null.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Convert {
  /**
   * The converter.
   *
   * @return a class that implements {@code dev.piolet.type.Converter}
   */
  Class<?> value();
}
