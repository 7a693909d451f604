package dev.piolet.type;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys and texts: <code>"a"=&gt;"1", "b"=&gt;NULL</code>. */
final class HstoreCodec implements Codec<Map<String, @Nullable String>> {
  private static final String ARROW = "=>";
  private static final String NULL = "NULL";

  @Override
  public String text(Map<String, @Nullable String> map) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, @Nullable String> entry : map.entrySet()) {
      text.append(text.length() == 0 ? "" : ", ");
      append(text, entry.getKey());
      text.append(ARROW);
      String value = entry.getValue();
      if (value == null) {
        text.append(NULL);
      } else {
        append(text, value);
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, @Nullable String part) {
    if (part == null) {
      throw new IllegalArgumentException("A key of an hstore is null; only its values can be");
    }
    String stored = Storable.text(part);
    text.append('"').append(stored.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
  }

  @Override
  public Map<String, @Nullable String> parse(String text) {
    return new Parser(text).parse();
  }

  @Override
  public long size(Map<String, @Nullable String> map) {
    long size = 0;
    for (Map.Entry<String, @Nullable String> entry : map.entrySet()) {
      String value = entry.getValue();
      size += entry.getKey().length() + (value == null ? 0 : value.length());
    }
    return size;
  }

  /** The order of the keys is not kept: equal maps are the same. */
  @Override
  public Map<String, @Nullable String> copy(Map<String, @Nullable String> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** PostgreSQL writes keys and values in quotes. */
  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    Map<String, @Nullable String> parse() {
      Map<String, @Nullable String> map = new LinkedHashMap<>();
      while (at < text.length()) {
        if (!map.isEmpty()) {
          expect(", ");
        }
        String key = quoted();
        expect(ARROW);
        if (text.startsWith(NULL, at)) {
          at += NULL.length();
          map.put(key, null);
        } else {
          map.put(key, quoted());
        }
      }
      return map;
    }

    private String quoted() {
      expect("\"");
      StringBuilder part = new StringBuilder();
      while (at < text.length() && text.charAt(at) != '"') {
        if (text.charAt(at) == '\\') {
          at++;
        }
        part.append(text.charAt(at));
        at++;
      }
      expect("\"");
      return part.toString();
    }

    private void expect(String wanted) {
      if (!text.startsWith(wanted, at)) {
        throw new IllegalArgumentException("\"" + text + "\" is no hstore, such as \"a\"=>\"1\"");
      }
      at += wanted.length();
    }
  }
}
