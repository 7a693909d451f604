package app;

import dev.piolet.type.Converter;

final class ColorConverter implements Converter<Color, String> {
  @Override
  public String toColumn(Color color) {
    return color.hex();
  }

  @Override
  public Color fromColumn(String hex) {
    return new Color(hex);
  }
}
