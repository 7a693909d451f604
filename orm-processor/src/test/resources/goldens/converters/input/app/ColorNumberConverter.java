package app;

final class ColorNumberConverter extends ToNumber<Color> {
  @Override
  public Integer toColumn(Color color) {
    return Integer.decode(color.hex());
  }

  @Override
  public Color fromColumn(Integer number) {
    return new Color("#" + Integer.toHexString(number));
  }
}
