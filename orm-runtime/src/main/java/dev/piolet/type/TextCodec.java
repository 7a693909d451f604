package dev.piolet.type;

/** Texts, which PostgreSQL reads and writes as they are. */
final class TextCodec implements Codec<String> {
  static final TextCodec INSTANCE = new TextCodec();

  private TextCodec() {}

  @Override
  public String text(String value) {
    return Storable.text(value);
  }

  @Override
  public String parse(String text) {
    return text;
  }
}
