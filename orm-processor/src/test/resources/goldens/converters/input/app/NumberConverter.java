package app;

import dev.piolet.type.Converter;

final class NumberConverter implements Converter<Integer, String> {
  @Override
  public String toColumn(Integer number) {
    return number.toString();
  }

  @Override
  public Integer fromColumn(String text) {
    return Integer.valueOf(text);
  }
}
