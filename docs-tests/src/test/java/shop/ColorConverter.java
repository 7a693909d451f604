package shop;

import dev.piolet.type.Converter;

/** Stores a colour as the web writes it. */
// tag::converter[]
public final class ColorConverter implements Converter<Color, String> {
  @Override
  public String toColumn(Color color) {
    return String.format("#%02x%02x%02x", color.red(), color.green(), color.blue());
  }

  @Override
  public Color fromColumn(String text) {
    int rgb = Integer.parseInt(text.substring(1), 16);
    return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
  }
}
// end::converter[]
