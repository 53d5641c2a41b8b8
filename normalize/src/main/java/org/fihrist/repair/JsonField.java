package org.fihrist.repair;

/**
 * Takes one string field out of a JSON object that stands on one line. Reads no further than the
 * field and checks no more than it must to find it.
 */
final class JsonField {

  private final String line;
  private final long number;
  private int at;

  private JsonField(String line, long number) {
    this.line = line;
    this.number = number;
  }

  /**
   * The value of a field.
   *
   * @param line an object
   * @param number the line's number, for messages
   * @param field the field's name
   * @return its value
   * @throws LexiconFormatException if the line is no object with that field as a string
   */
  static String read(String line, long number, String field) throws LexiconFormatException {
    return new JsonField(line, number).find(field);
  }

  private String find(String field) throws LexiconFormatException {
    expect('{');
    while (true) {
      String name = string();
      expect(':');
      if (name.equals(field)) {
        return string();
      }
      skipValue();
      if (peek() == '}') {
        throw error("the field \"" + field + "\"");
      }
      expect(',');
    }
  }

  private char peek() throws LexiconFormatException {
    while (at < line.length() && line.charAt(at) <= ' ') {
      at++;
    }
    if (at == line.length()) {
      throw error("more of the object");
    }
    return line.charAt(at);
  }

  private void expect(char sign) throws LexiconFormatException {
    if (peek() != sign) {
      throw error("'" + sign + "'");
    }
    at++;
  }

  private String string() throws LexiconFormatException {
    expect('"');
    StringBuilder value = new StringBuilder();
    while (at < line.length() && line.charAt(at) != '"') {
      char c = line.charAt(at++);
      value.append(c == '\\' ? escape() : c);
    }
    if (at == line.length()) {
      throw error("the end of a string");
    }
    at++;
    return value.toString();
  }

  private char escape() throws LexiconFormatException {
    char c = at < line.length() ? line.charAt(at++) : ' ';
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw error("an escape");
    };
  }

  private char unicode() throws LexiconFormatException {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < line.length() ? Character.digit(line.charAt(at++), 16) : -1;
      if (digit < 0) {
        throw error("four hexadecimal digits");
      }
      unit = unit << 4 | digit;
    }
    return (char) unit;
  }

  /** Skips a value of any kind; brackets within strings do not count. */
  private void skipValue() throws LexiconFormatException {
    int depth = 0;
    do {
      char c = peek();
      if (c == '"') {
        string();
      } else if (c == '{' || c == '[') {
        depth++;
        at++;
      } else if (c == '}' || c == ']') {
        depth--;
        at++;
      } else {
        skipPlain(depth > 0);
      }
    } while (depth > 0);
  }

  private void skipPlain(boolean inside) {
    do {
      at++;
    } while (at < line.length() && isPlain(line.charAt(at), inside));
  }

  private static boolean isPlain(char c, boolean inside) {
    boolean separator = c == ',' || c == ':';
    return c != '"' && c != '{' && c != '[' && c != '}' && c != ']' && (inside || !separator);
  }

  private LexiconFormatException error(String expected) {
    return new LexiconFormatException(
        "line " + number + ", column " + (at + 1) + ": expected " + expected);
  }
}
