package app;

import dev.piolet.type.Converter;
import dev.piolet.value.BitString;

final class Bits implements Converter<boolean[], BitString> {
  @Override
  public BitString toColumn(boolean[] bits) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean[] fromColumn(BitString bits) {
    throw new UnsupportedOperationException();
  }
}
