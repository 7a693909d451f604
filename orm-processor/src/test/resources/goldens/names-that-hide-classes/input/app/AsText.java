package app;

import dev.piolet.type.Converter;
import java.net.URI;

enum AsText implements Converter<URI, String> {
  INSTANCE;

  @Override
  public String toColumn(URI uri) {
    return uri.toString();
  }

  @Override
  public URI fromColumn(String text) {
    return URI.create(text);
  }
}
