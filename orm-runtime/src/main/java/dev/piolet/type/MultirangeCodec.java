package dev.piolet.type;

import dev.piolet.value.Multirange;

/** Multiranges. In binary they are how many ranges there are, and each like a value of its own. */
final class MultirangeCodec<T> extends BinaryCodec<Multirange<T>> {
  private final RangeCodec<T> range;

  MultirangeCodec(RangeCodec<T> range) {
    this.range = range;
  }

  boolean isBinary() {
    return range.isBinary();
  }

  @Override
  public String text(Multirange<T> ranges) {
    return ranges.toText(range::boundText);
  }

  @Override
  public Multirange<T> parse(String text) {
    return Multirange.parse(text, range::parseBound);
  }

  @Override
  void writeBytes(BinaryOutput out, Multirange<T> ranges) {
    out.int4(ranges.ranges().size());
    ranges.ranges().forEach(each -> range.write(out, each));
  }
}
