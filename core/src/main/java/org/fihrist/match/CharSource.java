package org.fihrist.match;

/** A character sequence or a part of an array; can be given another. */
final class CharSource extends Source {

  private static final char[] NO_CHARS = {};

  private CharSequence text = "";
  private char[] chars = NO_CHARS;
  private boolean array;
  private int at;
  private int end;

  void set(CharSequence text) {
    this.text = text;
    chars = NO_CHARS;
    array = false;
    at = 0;
    end = text.length();
  }

  void set(char[] chars, int from, int to) {
    this.chars = chars;
    text = "";
    array = true;
    at = from;
    end = to;
  }

  void clear() {
    set("");
  }

  @Override
  boolean fill(Window window, int units) {
    int count = Math.min(units, end - at);
    window.ensure(count);
    copy(window.chars, window.length, count);
    window.length += count;
    at += count;
    return at < end;
  }

  private void copy(char[] into, int to, int count) {
    if (array) {
      System.arraycopy(chars, at, into, to, count);
    } else if (text instanceof String) {
      ((String) text).getChars(at, at + count, into, to);
    } else {
      for (int i = 0; i < count; i++) {
        into[to + i] = text.charAt(at + i);
      }
    }
  }
}
