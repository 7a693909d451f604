package dev.piolet.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks into JSON that a mapper wrote, which is known to be valid. */
public final class JsonText {
  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  /** Whether two texts are the same JSON, whatever the order of members. */
  public static boolean same(String left, String right) {
    return left.equals(right) || new JsonText(left).value().equals(new JsonText(right).value());
  }

  /** Whether a string or a key holds U+0000, which {@code jsonb} cannot store. */
  public static boolean holdsNul(String text) {
    int escape = text.indexOf('\\');
    while (escape >= 0) {
      if (text.startsWith("u0000", escape + 1)) {
        return true;
      }
      escape = text.indexOf('\\', escape + 2);
    }
    return text.indexOf('\0') >= 0;
  }

  /** A map, a list, or the text of a scalar as it is written. */
  private Object value() {
    skipSpace();
    return switch (text.charAt(at)) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    while (isInside('}')) {
      String key = string();
      skipSpace();
      at++; // the colon
      members.put(key, value());
    }
    return members;
  }

  private List<Object> array() {
    List<Object> elements = new ArrayList<>();
    at++;
    while (isInside(']')) {
      elements.add(value());
    }
    return elements;
  }

  /** Goes to the next member or element, or behind the bracket that closes them. */
  private boolean isInside(char closing) {
    skipSpace();
    if (text.charAt(at) == ',') {
      at++;
      skipSpace();
    }
    if (text.charAt(at) == closing) {
      at++;
      return false;
    }
    return true;
  }

  private String string() {
    int start = at++;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return text.substring(start, ++at);
  }

  private String word() {
    int start = at;
    while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private void skipSpace() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
