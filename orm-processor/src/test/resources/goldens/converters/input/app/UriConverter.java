package app;

import dev.piolet.type.Converter;
import java.net.URI;

enum UriConverter implements Converter<URI, String> {
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
