package org.fihrist.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value into maps, lists, strings, doubles, booleans and null. Of the outermost
 * object only the wanted members are kept, so that a large line costs no more memory than asked.
 */
final class Json {

  /** A text that is no JSON. */
  static final class JsonException extends Exception {
    private static final long serialVersionUID = 1L;

    JsonException(String message, int at) {
      super(message + " at character " + (at + 1));
    }
  }

  private static final int MAX_DEPTH = 200;

  private final String text;
  private final Set<String> wanted;
  private int at;
  private int depth;

  private Json(String text, Set<String> wanted) {
    this.text = text;
    this.wanted = wanted;
  }

  /** The object a line holds, with the wanted members only; all of them where none is named. */
  static Map<String, @Nullable Object> object(String text, Set<String> wanted)
      throws JsonException {
    Json json = new Json(text, wanted);
    json.space();
    json.expect('{');
    Map<String, @Nullable Object> object = json.members(true);
    json.space();
    if (json.at != text.length()) {
      throw json.error("more than one value");
    }
    return object;
  }

  private Map<String, @Nullable Object> members(boolean outermost) throws JsonException {
    enter();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    space();
    if (!accept('}')) {
      do {
        space();
        String key = string();
        space();
        expect(':');
        Object value = value();
        if (!outermost || wanted.isEmpty() || wanted.contains(key)) {
          object.put(key, value);
        }
        space();
      } while (accept(','));
      expect('}');
    }
    depth--;
    return object;
  }

  private List<@Nullable Object> elements() throws JsonException {
    enter();
    List<@Nullable Object> list = new ArrayList<>();
    space();
    if (!accept(']')) {
      do {
        list.add(value());
        space();
      } while (accept(','));
      expect(']');
    }
    depth--;
    return list;
  }

  private void enter() throws JsonException {
    if (++depth > MAX_DEPTH) {
      throw error("nested deeper than " + MAX_DEPTH);
    }
  }

  private @Nullable Object value() throws JsonException {
    space();
    char c = at < text.length() ? text.charAt(at) : 0;
    switch (c) {
      case '{':
        at++;
        return members(false);
      case '[':
        at++;
        return elements();
      case '"':
        return string();
      case 't':
        return word("true", Boolean.TRUE);
      case 'f':
        return word("false", Boolean.FALSE);
      case 'n':
        return word("null", null);
      default:
        return number();
    }
  }

  private @Nullable Object word(String word, @Nullable Object value) throws JsonException {
    if (!text.startsWith(word, at)) {
      throw error("no value");
    }
    at += word.length();
    return value;
  }

  private Double number() throws JsonException {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    try {
      return Double.valueOf(text.substring(start, at));
    } catch (NumberFormatException e) {
      at = start;
      throw error("no value");
    }
  }

  private String string() throws JsonException {
    expect('"');
    int start = at;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '"') {
      return text.substring(start, at++);
    }
    return escaped(new StringBuilder(text.substring(start, at)));
  }

  private String escaped(StringBuilder value) throws JsonException {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return value.toString();
      }
      value.append(c == '\\' ? escape() : c);
    }
    throw error("a string without its end");
  }

  private char escape() throws JsonException {
    char c = at < text.length() ? text.charAt(at++) : 0;
    int simple = "\"\\/bfnrt".indexOf(c);
    if (simple >= 0) {
      return "\"\\/\b\f\n\r\t".charAt(simple);
    }
    if (c != 'u' || at + 4 > text.length()) {
      throw error("an escape that JSON does not have");
    }
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(text.charAt(at++), 16);
      if (digit < 0) {
        throw error("an escape that JSON does not have");
      }
      unit = unit * 16 + digit;
    }
    return (char) unit;
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean accept(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char c) throws JsonException {
    if (!accept(c)) {
      throw error("no '" + c + "'");
    }
  }

  private JsonException error(String message) {
    return new JsonException(message, at);
  }
}
